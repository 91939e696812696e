import { figuresOf, isPlainSpace, tokenAfter, type Figure } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';
import { parseNumber } from '../src/text/numbers.ts';
import { CURRENCIES, MULTIPLES } from '../src/text/units.ts';

export default defineRule(
  {
    category: 'facts',
    level: 'off',
    fix: 'none',
    description: {
      vi: 'Hai con số của một đại lượng không khớp: 1,2 tỷ và 12 tỷ; 14 người gồm 8 nam, 7 nữ.',
      en: 'Two figures of one quantity that do not agree: 1,2 tỷ and 12 tỷ; 14 people: 8 men, 7 women.',
    },
    rationale: {
      vi: 'Dấu phẩy lạc chỗ đổi giá trị mười lần; tổng không bằng các phần. Quy tắc chỉ gợi ý chỗ cần xem lại nên tắt sẵn: hai đại lượng khác nhau có thể có số giống nhau.',
      en: 'A lost comma changes a value tenfold; a total differs from its parts. The rule only shows where to look again, so it is off: two quantities may have like figures.',
    },
    authority: 'Press convention.',
    messages: {
      comma: { vi: '“{{written}}” khác “{{other}}” chỉ ở dấu phẩy.', en: '“{{written}}” differs from “{{other}}” only by a comma.' },
      sum: { vi: '{{men}} nam và {{women}} nữ không bằng {{total}}.', en: '{{men}} men and {{women}} women do not make {{total}}.' },
    },
    examples: {
      invalid: [
        { text: 'Cầu trị giá 1,2 tỷ đồng. Sau khi kiểm toán, giá cầu vẫn là ⟦12 tỷ đồng⟧.' },
        { text: 'Đoàn có 14 người: ⟦8 nam, 7 nữ⟧.' },
      ],
      valid: ['Cầu trị giá 1,2 tỷ đồng, đường 12 triệu đồng.', 'Đoàn có 15 người: 8 nam, 7 nữ.', 'Gần 15 tỷ đồng trong số 15 tỷ đồng.'],
    },
  },
  ({ document, report }) => {
    const figures = figuresOf(document);
    const seen = new Map<string, string>();
    figures.forEach((figure, f) => {
      const parts = countOfSexes(document, figures, f);
      if (parts !== undefined) {
        if (parts.men + parts.women !== parts.total)
          report({ ...document.span(figures[f + 1].first, parts.last), messageId: 'sum', data: { ...parts } });
      }
      const last = sumEnd(document, figure);
      if (last < 0 || figure.attached) return;
      const written = document.textOf(figure.first, last);
      const key = `${figure.text.replace(',', '')} ${document.textOf(tokenAfter(document, figure.last), last)}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, written);
      else if (other !== written) report({ ...document.span(figure.first, last), messageId: 'comma', data: { written, other } });
    });
  },
);

/** Last token of a sum of money such as "1,2 tỷ đồng" that begins with the figure, or -1. */
function sumEnd(document: TextDocument, { last, text }: Figure): number {
  if (!/^\d+(?:,\d+)?$/.test(text) || text.length < 2) return -1;
  const multiple = tokenAfter(document, last);
  if (!MULTIPLES.has(document.formOf(multiple))) return -1;
  const currency = tokenAfter(document, multiple);
  return CURRENCIES.has(document.formOf(currency)) ? currency : -1;
}

/** "14 người: 8 nam, 7 nữ", the total being figure `f`. */
function countOfSexes(
  document: TextDocument,
  figures: readonly Figure[],
  f: number,
): { total: number; men: number; women: number; last: number } | undefined {
  const [total, men, women] = [figures[f], figures[f + 1], figures[f + 2]];
  if (women === undefined) return undefined;
  const colon = men.first - 2;
  if (
    document.codeOf(colon) !== 0x3a ||
    document.kindOf(colon) !== TokenKind.Punctuation ||
    total.last !== colon - 3 ||
    !isPlainSpace(document, total.last + 1)
  )
    return undefined;
  const last = women.last + 2;
  if (document.formOf(men.last + 2) !== 'nam' || document.formOf(last) !== 'nữ' || women.first !== men.last + 5) return undefined;
  const values = [total, men, women].map(({ text }) => parseNumber(text));
  if (values.includes(undefined)) return undefined;
  return { total: values[0]!, men: values[1]!, women: values[2]!, last };
}
