import { isFigure, isPlainSpace } from '../src/analysis/figures.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';

const DASHES = Array.from('-–—', (mark) => mark.charCodeAt(0));
const CLOSERS = new Set(Array.from(')”"%', (mark) => mark.charCodeAt(0)));
const OPENERS = new Set(Array.from('(“', (mark) => mark.charCodeAt(0)));

export default defineRule(
  {
    category: 'typography',
    level: 'warn',
    fix: 'auto',
    description: { vi: 'Dấu cách chỉ ở một bên dấu gạch ngang.', en: 'A space on one side of a dash only.' },
    rationale: {
      vi: 'Gạch ngang giữa hai từ có cách cả hai bên (kinh tế - xã hội), khoảng số viết liền (10-15%). Bỏ qua lời thoại, số âm, tên và mã (Covid-19, 12-NQ/TW), từ phiên âm.',
      en: 'A dash between words is spaced on both sides (kinh tế - xã hội), a range is closed (10-15%). Quiet on dialogue, negative figures, names and codes (Covid-19, 12-NQ/TW); transcribed names are only offered.',
    },
    authority: 'Press convention.',
    messages: {
      before: { vi: 'Thiếu dấu cách trước “{{mark}}”.', en: 'Missing space before “{{mark}}”.' },
      after: { vi: 'Thiếu dấu cách sau “{{mark}}”.', en: 'Missing space after “{{mark}}”.' },
      code: { vi: 'Số hiệu văn bản viết liền, không có dấu cách.', en: 'The number of a document is written without spaces.' },
      range: { vi: 'Khoảng số viết liền, không có dấu cách.', en: 'A range is written without spaces.' },
    },
    examples: {
      invalid: [
        { text: 'Theo Quyết định số 15/2019/QĐ⟦ -⟧UBND, phí này đã bỏ.', fix: '-' },
        { text: 'Đảng ủy⟦- ⟧HĐND⟦- ⟧UBND xã họp bàn kinh tế⟦ -⟧xã hội.', fix: [' - ', ' - ', ' - '] },
        { text: 'Tăng 10⟦ -⟧15%, mỗi vé 6.800⟦- ⟧7.100 đồng.', fix: ['-', '-'] },
        { text: 'Chợ Viềng (Nam Định)⟦- ⟧nơi bán cầu may.', fix: ' - ' },
      ],
      valid: [
        'Kinh tế - xã hội giai đoạn 2011-2015, giá 6.800-7.100, Hà Nội - Huế.',
        '- Anh đi đâu đấy?\n-Tôi đi chợ.',
        'Lạnh -5°C vì Covid-19, theo 12-NQ/TW, phim Mission -3.',
        'Có từ 3 - 5 người, ký-lô và ki-ốt.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      const marks = marksByCode(document);
      for (const code of DASHES) for (const mark of marks.get(code) ?? []) if (document.lengthOf(mark) === 1) check(mark);

      function check(mark: number): void {
        const spacedBefore = isPlainSpace(document, mark - 1);
        const spacedAfter = isPlainSpace(document, mark + 1);
        if (spacedBefore === spacedAfter) return;
        const left = spacedBefore ? mark - 2 : mark - 1;
        const right = spacedAfter ? mark + 2 : mark + 1;
        const place = document.span(Math.min(mark, left + 1), Math.max(mark, right - 1));
        const dash = document.textOf(mark);
        if (isFigure(document, left) && isFigure(document, right)) {
          if (isRange(document, left, right)) report(context, { ...place, messageId: 'range', fix: dash });
        } else if (document.textOf(left - 1) === '/') {
          // The end of a document's number: 34/2018/QĐ -TTg.
          if (document.hasFlag(left, Flag.AllCaps)) report(context, { ...place, messageId: 'code', suggest: ['-'] });
        } else if (isLeft(document, left) && isRight(document, right) && !isLabel(document, left)) {
          const spaced = ` ${dash} `;
          const isSure = !isTranscribed(document, left, right) && !isFigure(document, left);
          report(context, {
            ...place,
            messageId: spacedBefore ? 'after' : 'before',
            data: { mark: dash },
            ...(isSure ? { fix: spaced } : { suggest: [spaced, dash] }),
          });
        }
      }
    },
  }),
);

function isWordLike(kind: TokenKind): boolean {
  return kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Alnum;
}

function isLeft(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return isWordLike(kind) || (kind === TokenKind.Punctuation && CLOSERS.has(document.codeOf(index)));
}

/** "1- Họp dân" at the start of a line; a letter in quotation marks that a hyphen follows: âm "a"- ngắn. */
function isLabel(document: TextDocument, left: number): boolean {
  if (document.kindOf(left) === TokenKind.Punctuation) return document.isWord(left - 1) && document.lengthOf(left - 1) === 1;
  return document.kindOf(left - 1) === TokenKind.Break && document.lengthOf(left) <= 2;
}

/** A word or an opening mark; a figure after " -" may be negative, after "- " a name's number (Covid- 19). */
function isRight(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  // "vĩ ngữ -ic": the ending of a foreign word.
  if (kind === TokenKind.Word) return document.hasFlag(index, Flag.Capitalised) || document.isSyllable(index);
  return (
    (kind === TokenKind.Alnum && !isFigure(document, index)) || (kind === TokenKind.Punctuation && OPENERS.has(document.codeOf(index)))
  );
}

/** Two figures of one range: no equation, no chain of numbers (a telephone number). */
function isRange(document: TextDocument, left: number, right: number): boolean {
  const isPlain = (i: number): boolean =>
    document.kindOf(i) === TokenKind.Space || document.kindOf(i) === TokenKind.Break || document.kindOf(i) === TokenKind.Punctuation;
  const isSum = (i: number): boolean => document.codeOf(i) === 0x3d || document.codeOf(i) === 0x2b;
  return isPlain(left - 1) && !isSum(right + 1) && !isSum(right + 2) && !isSum(left - 2);
}

/** "Pa- ri", "A- lếch- xan": a short capitalised syllable and a lower-case one may be one transcribed name. */
function isTranscribed(document: TextDocument, left: number, right: number): boolean {
  return (
    document.isWord(left) &&
    document.hasFlag(left, Flag.Capitalised) &&
    !document.hasFlag(left, Flag.AllCaps) &&
    document.isWord(right) &&
    !document.hasFlag(right, Flag.Capitalised)
  );
}
