import { quotationMarksOf } from '../src/analysis/quotation-marks.ts';
import { defineRule } from '../src/language/rule.ts';
import { firstWhere } from '../src/text/search.ts';

export default defineRule(
  {
    category: 'typography',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Ngoặc kép lồng trong ngoặc kép cùng loại.', en: 'Quotation marks inside quotation marks of the same kind.' },
    rationale: {
      vi: 'Bên trong “…” dùng ‘…’ để thấy lời trích nào kết thúc ở đâu. Bỏ qua ngoặc kép đứng ngoài lời trích, và ‘…’ trong “…”.',
      en: 'Inside “…” use ‘…’, so that one sees which quotation ends where. Quiet on quotation marks outside a quotation, and on ‘…’ inside “…”.',
    },
    authority: 'Press convention.',
    messages: {
      nested: {
        vi: 'Trong lời trích dẫn dùng nháy đơn thay cho ngoặc kép.',
        en: 'Inside a quotation use single quotation marks instead of double ones.',
      },
    },
    examples: {
      invalid: [{ text: 'Ông nói: “Bộ phận ⟦“⟧một cửa” làm rất nhanh”.' }, { text: 'Bà kể: "Cái chợ ⟦"⟧âm phủ" ấy vui lắm".' }],
      valid: [
        'Bộ phận "một cửa" và “hai cửa” đều nhanh.',
        'Ông nói: “Bộ phận ‘một cửa’ làm nhanh”.',
        'Ông gọi đó là “chợ”, còn bà gọi là “phiên”.',
      ],
    },
  },
  ({ document, report }) => {
    const { start, end } = document.tokens;
    const { pairs } = quotationMarksOf(document);
    const outers = pairs.filter(({ depth, matching }) => depth === 0 && matching);
    for (const { open, close, depth, matching } of pairs) {
      // What is quoted within it again has the right marks as soon as this one has.
      if (depth !== 1 || !matching) continue;
      const outer = outers[firstWhere(outers.length, (i) => outers[i]!.close > close)];
      // “… "một cửa" …” is a nesting that the reader can see.
      if (outer === undefined || outer.open > open || document.codeOf(outer.open) !== document.codeOf(open)) continue;
      const text = `‘${document.text.slice(end[open], start[close])}’`;
      report({ ...document.span(open), messageId: 'nested', suggest: [{ ...document.span(open, close), text }] });
    }
  },
);
