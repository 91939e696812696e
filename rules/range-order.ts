import { figuresOf, isPlainSpace, tokenAfter, type Figure } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';
import { parseNumber } from '../src/text/numbers.ts';
import { CURRENCIES, MEASURES, MULTIPLES } from '../src/text/units.ts';

export default defineRule(
  {
    category: 'facts',
    level: 'info',
    fix: 'none',
    description: {
      vi: 'Khoảng viết từ số lớn đến số nhỏ: 2015-2011, từ 20 đến 15%.',
      en: 'A range from the larger to the smaller: 2015-2011, từ 20 đến 15%.',
    },
    rationale: {
      vi: 'Hai số bị đảo, hoặc một số gõ nhầm. Bỏ qua tỷ số, số âm, năm trước Công nguyên, và chỗ nói về sự giảm.',
      en: 'The two are swapped, or one is a slip. Quiet on scores, negative figures, years before Christ, and on what decreases.',
    },
    authority: 'Press convention.',
    messages: { order: { vi: 'Khoảng “{{range}}” đi từ lớn đến nhỏ.', en: 'The range “{{range}}” runs downwards.' } },
    examples: {
      invalid: [{ text: 'Giai đoạn ⟦2015-2011⟧, mỗi năm tăng từ ⟦20 đến 15%⟧.' }, { text: 'Dự kiến tăng ⟦25-15%⟧ trong năm nay.' }],
      valid: [
        'Thắng 3-1, thua 6-4, nhiệt độ 22-27 độ C, từ -5 đến 0°C.',
        'Tỷ lệ giảm từ 20 đến 15%, giai đoạn 2011-2015, năm 480-406 trước Công nguyên.',
        'Lợi nhuận chia 60-40% cho hai bên.',
        'Làm từ 18 đến 6 giờ sáng, từ ngày 25 đến 5 tháng sau.',
      ],
    },
  },
  ({ document, report }) => {
    const figures = figuresOf(document);
    const find = (first: number, last: number): void => {
      const data = { range: document.textOf(first, last) };
      report({ ...document.span(first, last), messageId: 'order', data });
    };
    for (let f = 0; f < figures.length; f++) {
      const figure = figures[f];
      if (figure.attached) continue;
      const { first, last, text } = figure;
      const years = /^(1[5-9]\d\d|20\d\d)[-–](1[5-9]\d\d|20\d\d)$/.exec(text);
      if (years !== null) {
        if (Number(years[1]) > Number(years[2]) && !isBeforeChrist(document, last) && !decreases(document, first)) find(first, last);
        continue;
      }
      const closed = /^([\d.,]+)[-–]([\d.,]+)$/.exec(text);
      if (closed !== null) {
        const stop = quantityEnd(document, last);
        if (stop >= 0 && isDownwards(closed[1], closed[2]) && !isShare(closed[1], closed[2]) && !decreases(document, first))
          find(first, stop);
        continue;
      }
      const next = figures[f + 1];
      if (next !== undefined && isFromTo(document, figure, next)) {
        const stop = quantityEnd(document, next.last);
        if (stop >= 0 && !next.attached && isDownwards(text, next.text) && !decreases(document, first)) find(first, stop);
      }
    }
  },
);

function isDownwards(from: string, to: string): boolean {
  const low = parseNumber(from);
  const high = parseNumber(to);
  return low !== undefined && high !== undefined && low > high;
}

/** 60-40 %: two shares of one whole. */
function isShare(one: string, other: string): boolean {
  return (parseNumber(one) ?? 0) + (parseNumber(other) ?? 0) === 100;
}

/** "1550-1070 TCN", "trước Công nguyên". */
function isBeforeChrist(document: TextDocument, last: number): boolean {
  const form = document.formOf(tokenAfter(document, last));
  return form === 'tcn' || form === 'trước';
}

/** The percent sign or unit after the figure that ends at `last`, or -1. */
function quantityEnd(document: TextDocument, last: number): number {
  if (document.codeOf(last + 1) === 0x25) return last + 1;
  const unit = tokenAfter(document, last);
  const form = document.formOf(unit);
  return MEASURES.has(form) || MULTIPLES.has(form) || CURRENCIES.has(form) ? unit : -1;
}

/** "từ 20 đến 15": nothing but "đến" or "tới" between two plain numbers, and "từ" before. */
function isFromTo(document: TextDocument, from: Figure, to: Figure): boolean {
  const middle = to.first - 2;
  if (from.last + 2 !== middle || !isPlainSpace(document, from.last + 1) || !isPlainSpace(document, middle + 1)) return false;
  const word = document.formOf(middle);
  return (word === 'đến' || word === 'tới') && document.kindOf(from.last) === TokenKind.Number && document.formOf(from.first - 2) === 'từ';
}

const DOWN = new Set('giảm hạ xuống lùi tụt rút sụt thu bớt còn'.split(' '));
/** Tokens looked back over for a word that says that something decreases. */
const REACH = 40;

function decreases(document: TextDocument, index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - REACH && document.kindOf(i) !== TokenKind.Break; i--)
    if (DOWN.has(document.formOf(i))) return true;
  return false;
}
