import { figuresOf, tokenAfter, type Figure } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { commaGroups } from '../src/text/numbers.ts';
import { CURRENCIES, DONG, MULTIPLES } from '../src/text/units.ts';

export default defineRule(
  {
    category: 'typography',
    level: 'error',
    fix: 'auto',
    description: {
      vi: 'Hàng nghìn ngăn bằng dấu phẩy hoặc dấu cách thay vì dấu chấm.',
      en: 'Thousands set off by commas or spaces instead of dots.',
    },
    rationale: {
      vi: 'Trong tiếng Việt dấu phẩy mở phần lẻ: 1,250 có thể hiểu là một phẩy hai lăm. Chỉ tự sửa khi có từ hai nhóm trở lên; một nhóm chỉ báo khi chắc là tiền, số người, số vật, hay khi cả ba chữ số là số không (1,000). Bỏ qua số lẻ, số điện thoại, dãy số, và số trong ngoặc kép.',
      en: 'In Vietnamese the comma opens the decimals: 1,250 may be read as one and a quarter. Fixed only with two groups or more; one group is reported only for sums of đồng, for what is counted one by one, and where it is nothing but zeros (1,000). Quiet on decimals, telephone numbers, lists and quotations.',
    },
    authority: 'Luật Kế toán: dot for thousands, comma for decimals.',
    messages: {
      comma: { vi: 'Ngăn hàng nghìn bằng dấu chấm: “{{right}}”.', en: 'Set off thousands by dots: “{{right}}”.' },
      space: {
        vi: 'Ngăn hàng nghìn bằng dấu chấm, không bằng dấu cách: “{{right}}”.',
        en: 'Set off thousands by dots, not spaces: “{{right}}”.',
      },
    },
    examples: {
      invalid: [
        { text: 'Xã chi ⟦28,500,000⟧ đồng sửa đường và ⟦1 200 000⟧ đồng mua cây.', fix: ['28.500.000', '1.200.000'] },
        { text: 'Quán bán ⟦1,000⟧ bát phở, thu ⟦20,000⟧ USD.', fix: ['1.000', '20.000'] },
        { text: 'Mỗi cân bán được ⟦45,000⟧ đồng, có ⟦12,400⟧ người mua.', fix: ['45.000', '12.400'] },
      ],
      valid: [
        'Rộng 1,250 ha, năm 2025, đạt 1.318,2 tỷ và 19,5%.',
        'Gọi 0903 123 456 hoặc 1900 123 456, các phòng 101,102,103 còn trống.',
        'Phim “10,000 năm” và “1,000,000 lượt xem”.',
        'Cô gái đạt 15,000 điểm, chạy 10,000 giây, góp 2,000 tỷ đồng và 1,085 USD.',
        'Phải trả 3,250 tỷ đồng; mã 84 903 123 456.',
      ],
    },
  },
  ({ document, report }) => {
    const figures = figuresOf(document);
    for (let f = 0; f < figures.length; f++) {
      const figure = figures[f];
      if (figure.attached || document.hasFlag(figure.first, Flag.Quoted)) continue;
      const { start } = document.tokens;
      const spaced = spacedRun(document, figures, f);
      if (spaced > f) {
        const place = document.span(figure.first, figures[spaced].last);
        const right = document.text.slice(place.start, place.end).replaceAll(' ', '.');
        report({ ...place, messageId: 'space', data: { right }, fix: right });
        f = spaced;
        continue;
      }
      if (!figure.text.includes(',')) continue;
      const digits = /^[\d,]+/.exec(figure.text)![0];
      // "1,234.5" has decimals: english-figure.
      if (figure.text[digits.length] === '.') continue;
      const groups = commaGroups(digits);
      if (groups === undefined || figure.text.length - digits.length > 3) continue;
      const right = groups.join('.');
      const place = { start: start[figure.first], end: start[figure.first] + digits.length };
      if (groups.length > 2) {
        // "2,395,628 tỷ" is a slip of its own: what was meant is open.
        const isOdd = MULTIPLES.has(document.formOf(tokenAfter(document, figure.last)));
        report({ ...place, messageId: 'comma', data: { right }, ...(isOdd ? { suggest: [right] } : { fix: right }) });
      } else if (isDong(document, figure) || isCounted(document, figure, groups) || isRound(document, figure, groups))
        report({ ...place, messageId: 'comma', data: { right }, suggest: [right] });
    }
  },
);

/** Begins a telephone number: +84 903 123 456. */
const PLUS = 0x2b;

/** Directly followed by đồng: "3,250 tỷ đồng" has decimals. */
function isDong(document: TextDocument, { last, text }: Figure): boolean {
  return DONG.has(document.formOf(tokenAfter(document, last))) || /\d(?:đ|vnđ|vnd)$/iu.test(text);
}

const WHOLE = new Set('người hộ căn chiếc lượt vé học cử khán công'.split(' '));

/** "200,000 người": what is counted one by one has no decimals. */
function isCounted(document: TextDocument, { last, text }: Figure, [head, tail]: readonly string[]): boolean {
  if (text !== `${head},${tail}` || head === '0') return false;
  return WHOLE.has(document.formOf(tokenAfter(document, last)));
}

/** What is measured to the thousandth, even where it comes out round: 15,000 điểm in gymnastics. */
const TO_THE_THOUSANDTH = new Set(['điểm', 'giây', 'lần']);

/** "1,000 phần", "88,000 căn": nobody writes three decimals that are nothing. Before tỷ and triệu they may have been meant. */
function isRound(document: TextDocument, { last, text }: Figure, [head, tail]: readonly string[]): boolean {
  if (tail !== '000' || head === '0' || text !== `${head},${tail}`) return false;
  const unit = document.formOf(tokenAfter(document, last));
  return unit !== '' && !MULTIPLES.has(unit) && !TO_THE_THOUSANDTH.has(unit);
}

/** Index of the last figure of "1 200 000 đồng": groups of three digits parted by one space each, then a currency; or -1. */
function spacedRun(document: TextDocument, figures: readonly Figure[], from: number): number {
  if (!/^[1-9]\d{0,2}$/.test(figures[from].text) || document.codeOf(figures[from].first - 1) === PLUS) return -1;
  const before = figures[from].first - 2;
  if (from > 0 && figures[from - 1].last === before && document.kindOf(before) === TokenKind.Number) return -1;
  let last = from;
  while (
    last + 1 < figures.length &&
    /^\d{3}$/.test(figures[last + 1].text) &&
    figures[last + 1].first === tokenAfter(document, figures[last].last)
  )
    last++;
  if (last - from < 2) return -1;
  return CURRENCIES.has(document.formOf(tokenAfter(document, figures[last].last))) ? last : -1;
}
