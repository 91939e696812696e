import { departuresFrom } from '../src/analysis/house-findings.ts';
import { parseHouseStyle, type HouseStyle } from '../src/analysis/house-style.ts';
import { defineRule, report } from '../src/language/rule.ts';

const EXAMPLE = {
  tonePlacement: 'old',
  iy: 'y',
  date: 'short',
  numbers: 'grouped',
  prefer: [{ use: 'hằng năm', not: ['hàng năm'], because: 'Từ điển tiếng Việt ghi hằng năm.' }],
  ban: [{ word: 'siêu khủng', because: 'Giọng quảng cáo.' }],
};

const checked = new WeakMap<object, HouseStyle>();

/** The style in the rule's options, checked once. */
function styleOf(options: unknown): HouseStyle {
  const known = typeof options === 'object' && options !== null ? checked.get(options) : undefined;
  if (known !== undefined) return known;
  const style = parseHouseStyle(options, 'vi/house-style');
  checked.set(options as object, style);
  return style;
}

export default defineRule(
  {
    category: 'consistency',
    level: 'off',
    fix: 'suggest',
    description: { vi: 'Quy ước riêng của tòa soạn.', en: 'The conventions of one newsroom.' },
    rationale: {
      vi: 'Không có tệp quy ước (--house-style hoặc tùy chọn của quy tắc) thì im lặng; cách viết tệp: docs/house-style.md. Bỏ qua lời trích dẫn và tên riêng.',
      en: 'Silent without a style file (--house-style, or the options of the rule); how to write one: docs/house-style.md. Quiet in quotations and on names.',
    },
    messages: {
      tonePlacement: { vi: 'Tòa soạn đặt dấu thanh thế này: “{{right}}”.', en: 'The house places the tone so: “{{right}}”.' },
      iy: { vi: 'Tòa soạn viết “{{right}}”.', en: 'The house writes “{{right}}”.' },
      date: { vi: 'Tòa soạn viết ngày là “{{right}}”.', en: 'The house writes the date “{{right}}”.' },
      numbers: { vi: 'Tòa soạn viết số là “{{right}}”.', en: 'The house writes the number “{{right}}”.' },
      prefer: { vi: 'Tòa soạn viết “{{right}}”: {{because}}.', en: 'The house writes “{{right}}”: {{because}}.' },
      ban: { vi: 'Tòa soạn không dùng từ này: {{because}}.', en: 'The house does not print this: {{because}}.' },
    },
    examples: {
      invalid: [
        { options: EXAMPLE, text: 'Xã ⟦hoà⟧ giải ba vụ, giữ ⟦kỉ⟧ luật.', fix: ['hòa', 'kỷ'] },
        { options: EXAMPLE, text: '⟦Hàng năm⟧, từ ngày ⟦05/08/2025⟧, quỹ cấp ⟦12500⟧ đồng.', fix: ['Hằng năm', '5/8/2025', '12.500'] },
        { options: EXAMPLE, text: 'Đó là mức giảm giá ⟦siêu khủng⟧.' },
        {
          options: { tonePlacement: 'new', iy: 'i', date: 'padded', numbers: 'plain' },
          text: '⟦Thủy⟧ lợi có ⟦kỹ⟧ sư từ ⟦5/8/2025⟧, tưới cho ⟦12.500⟧ hộ.',
          fix: ['Thuỷ', 'kĩ', '05/08/2025', '12500'],
        },
      ],
      valid: ['Xã hoà giải hàng năm, không có tệp quy ước.'],
    },
  },
  (context) => ({
    Document() {
      const options = context.options[0];
      if (options === undefined) return;
      for (const { start, end, kind, text, because } of departuresFrom(styleOf(options), context.sourceCode.document)) {
        const data = { right: text ?? '', because: because ?? '' };
        report(context, { start, end, messageId: kind, data, ...(text === undefined ? {} : { suggest: [text] }) });
      }
    },
  }),
);
