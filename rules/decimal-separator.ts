import { figuresOf, tokenAfter, tokenBefore, type Figure } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { MEASURES, MULTIPLES } from '../src/text/units.ts';

const PERCENT = 0x25;

export default defineRule(
  {
    category: 'typography',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Phần lẻ thập phân mở bằng dấu chấm thay vì dấu phẩy.', en: 'Decimals opened by a dot instead of a comma.' },
    rationale: {
      vi: 'Trong tiếng Việt dấu chấm ngăn hàng nghìn. Chỉ báo khi sau số là % hoặc đơn vị đo, và sau dấu chấm có một hai chữ số. Bỏ qua tên phiên bản, điểm thi (IELTS 8.0), mục 2.1, ngày giờ, và số trong ngoặc kép.',
      en: 'In Vietnamese the dot sets off thousands. Reported only before % or a unit, with one or two digits after the dot. Quiet on versions, scores (IELTS 8.0), section numbers, dates, times and quotations.',
    },
    authority: 'Luật Kế toán: dot for thousands, comma for decimals.',
    messages: { dot: { vi: 'Mở phần lẻ bằng dấu phẩy: “{{right}}”.', en: 'Open decimals by a comma: “{{right}}”.' } },
    examples: {
      invalid: [{ text: 'Lạm phát tăng ⟦0.98⟧%, thu về ⟦3.5⟧ triệu USD từ ⟦12.25⟧ha lúa.', fix: ['0,98', '3,5', '12,25'] }],
      valid: [
        'Đạt IELTS 8.0, học Scratch 3.0, đo bụi PM2.5, GPA 3.6/4.0.',
        'Vay 4.128 tỷ đồng theo mục 2.1, họp lúc 9.30 ngày 20.11.',
        'Bản 1.5G cao hơn bản 1.5E một bậc.',
        'Bài “Tăng 0.5%” và bản iOS 17.2 m.',
      ],
    },
  },
  ({ document, report }) => {
    for (const figure of figuresOf(document)) {
      if (figure.attached || !figure.text.includes('.') || document.hasFlag(figure.first, Flag.Quoted)) continue;
      const match = /^(?:\d{1,3}\.\d{1,2}|0\.\d{3,})(?=$|\p{L})/u.exec(figure.text);
      if (match === null || !hasUnit(document, figure, match[0].length) || isNamed(document, figure)) continue;
      const start = document.tokens.start[figure.first];
      const right = match[0].replace('.', ',');
      report({ start, end: start + match[0].length, messageId: 'dot', data: { right }, suggest: [right] });
    }
  },
);

/** "Vios 1.5G": one of the trims of a car; no unit is a capital G, E or S. */
const TRIM = /^[GES]$/;

function hasUnit(document: TextDocument, { last, text }: Figure, length: number): boolean {
  if (text.length > length) {
    if (TRIM.test(text.slice(length))) return false;
    const letters = text.slice(length).normalize('NFC').toLowerCase();
    return MEASURES.has(letters) || MULTIPLES.has(letters);
  }
  const next = tokenAfter(document, last);
  if (document.codeOf(next) === PERCENT) return true;
  const form = document.formOf(next);
  return MULTIPLES.has(form) || MEASURES.has(form);
}

/** "Scratch 3.0", "điểm 8.0 m": a name before the figure numbers its versions. */
function isNamed(document: TextDocument, { first }: Figure): boolean {
  const before = tokenBefore(document, first);
  return document.kindOf(before) === TokenKind.Alnum || (document.kindOf(before) === TokenKind.Word && document.hasFlag(before, Flag.Name));
}
