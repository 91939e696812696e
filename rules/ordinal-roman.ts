import { figuresOf, isPlainSpace } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';
import { toRoman } from '../src/text/numbers.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'off',
    fix: 'suggest',
    description: {
      vi: 'Khóa Trung ương hay Đại hội Đảng đánh số Ả Rập thay vì La Mã.',
      en: 'A term of the Central Committee or a Party congress in Arabic instead of Roman figures.',
    },
    rationale: {
      vi: 'Văn kiện Đảng viết khóa XI, Đại hội lần thứ XIII. Nhiều báo viết khóa 11, nên quy tắc tắt sẵn. Bỏ qua khóa học, đại hội thể thao, thế kỷ.',
      en: 'Party documents write khóa XI, Đại hội lần thứ XIII. Many papers write khóa 11, so the rule is off. Quiet on school courses, sports and centuries.',
    },
    authority: 'Quy định 4148-QĐ/VPTW.',
    messages: { roman: { vi: 'Viết số La Mã: “{{right}}”.', en: 'Write Roman figures: “{{right}}”.' } },
    examples: {
      invalid: [{ text: 'Nghị quyết Trung ương 4 (khóa ⟦11⟧) và Đại hội Đảng bộ xã lần thứ ⟦21⟧.', fix: ['XI', 'XXI'] }],
      valid: [
        'Sinh viên khóa 11, SEA Games 33, thế kỷ 21.',
        'Nghị quyết Trung ương 4 khóa XI, Đại hội cổ đông lần thứ 5.',
        'Đảng viên trẻ nhận giải lần thứ 2.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { first, last, text, attached } of figuresOf(document)) {
      if (attached || first !== last || !/^[1-9]\d?$/.test(text) || Number(text) > 39 || !isPlainSpace(document, first - 1)) continue;
      const lead = document.formOf(first - 2);
      const isTerm = (lead === 'khóa' || lead === 'khoá') && isAfter(document, first, 'trung', 'ương', 16);
      const isCongress = lead === 'thứ' && document.formOf(first - 4) === 'lần' && isAfter(document, first, 'hội', 'đảng', 24);
      if (!isTerm && !isCongress) continue;
      const right = toRoman(Number(text));
      report({ ...document.span(first, last), messageId: 'roman', data: { right }, suggest: [right] });
    }
  },
);

/** The two words stand side by side within `reach` tokens before token `index`, in its sentence. */
function isAfter(document: TextDocument, index: number, one: string, two: string, reach: number): boolean {
  for (let i = index - 1; i >= 2 && i >= index - reach; i--) {
    const kind = document.kindOf(i);
    if (kind === TokenKind.Break || (kind === TokenKind.Punctuation && document.codeOf(i) === 0x2e)) return false;
    if (document.formOf(i) === two && document.formOf(i - 2) === one) return true;
  }
  return false;
}
