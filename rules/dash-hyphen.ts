import { isFigure, isPlainSpace, tokenAfter } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { commonAbbreviations } from '../src/lexicon/common-abbreviations.ts';
import { lexicon } from '../src/resources/resources.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';
import { hasVietnameseOnlyLetter } from '../src/text/letters.ts';
import { parseNumber } from '../src/text/numbers.ts';
import { MEASURES, MULTIPLES } from '../src/text/units.ts';

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
      vi: 'Gạch ngang giữa hai từ có cách cả hai bên (kinh tế - xã hội), khoảng số viết liền (10-15%), tên và từ nước ngoài viết liền (Jean-Paul, ma-giê) nhưng chỉ gợi ý. Bỏ qua lời thoại, số âm, bảng số, tùy chọn của câu lệnh, tên và mã (Covid-19, 12-NQ/TW).',
      en: 'A dash between words is spaced on both sides (kinh tế - xã hội), a range is closed (10-15%), and so are foreign names and words (Jean-Paul, ma-giê), which is only offered. Quiet on dialogue, negative figures, tables of figures, options of a command, names and codes (Covid-19, 12-NQ/TW).',
    },
    authority: 'Press convention.',
    messages: {
      before: { vi: 'Thiếu dấu cách trước “{{mark}}”.', en: 'Missing space before “{{mark}}”.' },
      after: { vi: 'Thiếu dấu cách sau “{{mark}}”.', en: 'Missing space after “{{mark}}”.' },
      code: { vi: 'Số hiệu văn bản viết liền, không có dấu cách.', en: 'The number of a document is written without spaces.' },
      plate: { vi: 'Biển số xe viết liền, không có dấu cách.', en: 'A number plate is written without spaces.' },
      range: { vi: 'Khoảng số viết liền, không có dấu cách.', en: 'A range is written without spaces.' },
      compound: {
        vi: 'Gạch nối trong tên hay từ nước ngoài viết liền, không có dấu cách.',
        en: 'A hyphen within a foreign name or word is written without spaces.',
      },
    },
    examples: {
      invalid: [
        { text: 'Theo Quyết định số 15/2019/QĐ⟦ -⟧UBND, phí này đã bỏ.', fix: '-' },
        { text: 'Đảng ủy⟦- ⟧HĐND⟦- ⟧UBND xã họp bàn kinh tế⟦ -⟧xã hội.', fix: [' - ', ' - ', ' - '] },
        { text: 'Tăng 10⟦ -⟧15%, mỗi vé 6.800⟦- ⟧7.100 đồng.', fix: ['-', '-'] },
        { text: 'Chợ Viềng (Nam Định)⟦- ⟧nơi bán cầu may.', fix: ' - ' },
        { text: 'Xe biển số 43C⟦- ⟧215.06 đỗ trước cổng chợ.', fix: '-' },
        { text: 'Nhà văn Anne⟦ -⟧Marie kể chuyện uống ma⟦- ⟧giê.', fix: ['-', '-'] },
      ],
      valid: [
        'Kinh tế - xã hội giai đoạn 2011-2015, giá 6.800-7.100, Hà Nội - Huế.',
        '- Anh đi đâu đấy?\n-Tôi đi chợ.',
        'Lạnh -5°C vì Covid-19, theo 12-NQ/TW, phim Mission -3.',
        'Có từ 3 - 5 người, ký-lô và ki-ốt.',
        'Chỉ số đóng cửa 712.4 -9.8 và 88.15 -2%, sau phí -1,2 -3,4.',
        'Gõ lệnh cp -r rồi grep -n để tìm.',
      ],
    },
  },
  ({ document, report }) => {
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
      if (isPlate(document, left) && isFigure(document, right)) report({ ...place, messageId: 'plate', suggest: [dash] });
      else if (isFigure(document, left) && isFigure(document, right)) {
        const certainty = rangeCertainty(document, left, right, spacedBefore);
        if (certainty !== undefined)
          report({ ...place, messageId: 'range', ...(certainty === 'sure' ? { fix: dash } : { suggest: [dash] }) });
      } else if (document.textOf(left - 1) === '/') {
        // The end of a document's number: 34/2018/QĐ -TTg.
        if (document.hasFlag(left, Flag.AllCaps)) report({ ...place, messageId: 'code', suggest: ['-'] });
      } else if (isLeft(document, left) && isRight(document, right) && !isLabel(document, left)) {
        if (spacedBefore && isOption(document, left, right)) return;
        const spaced = ` ${dash} `;
        const kind = joins(document, left, right);
        if (kind === 'compound') report({ ...place, messageId: 'compound', suggest: [dash, spaced] });
        else
          report({
            ...place,
            messageId: spacedBefore ? 'after' : 'before',
            data: { mark: dash },
            ...(kind === 'phrases' ? { fix: spaced } : { suggest: [spaced, dash] }),
          });
      }
    }
  },
);

/** 51F, 29A1 before the number of a car: 51F- 123.45. */
function isPlate(document: TextDocument, left: number): boolean {
  return /^\d{2}[A-Z]{1,2}\d?$/.test(document.textOf(left));
}

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

const COMMANDS = new Set('lệnh chọn số cờ option flag'.split(' '));

/** "ls -la", "tùy chọn -v": what a command is told stands after a hyphen and a space. */
function isOption(document: TextDocument, left: number, right: number): boolean {
  if (!document.isWord(right) || document.hasFlag(right, Flag.Capitalised) || hasVietnameseOnlyLetter(document.formOf(right))) return false;
  if (COMMANDS.has(document.formOf(left)) || document.lengthOf(right) === 1) return true;
  return document.isWord(left) && !document.hasFlag(left, Flag.Capitalised) && !document.isSyllable(left);
}

/** What a dash stands between: two phrases of the sentence, the parts of one word or name, or it cannot be told. */
type Joined = 'phrases' | 'compound' | 'either';

function joins(document: TextDocument, left: number, right: number): Joined {
  if (isFigure(document, left) || document.kindOf(left) === TokenKind.Alnum) return 'either';
  if (!document.isWord(left) || !document.isWord(right)) return 'phrases';
  if (isForeign(document, left) && isForeign(document, right)) {
    // "Manchester United -Chelsea": a name of two words seldom has a third by a hyphen.
    const isLong = document.hasFlag(left, Flag.Capitalised) && isForeign(document, document.previous(left));
    return isLong || isNextName(document, left, right) ? 'either' : 'compound';
  }
  if (document.hasFlag(right, Flag.Capitalised))
    return isAbbreviation(document, left) && isAbbreviation(document, right) ? 'either' : 'phrases';
  if (document.hasFlag(left, Flag.Capitalised)) return document.hasFlag(left, Flag.AllCaps) ? 'phrases' : 'either';
  if (isRare(document, left) || isRare(document, right)) return 'compound';
  return belongsOutwards(document, left, right) ? 'phrases' : 'either';
}

/** "Chelsea- Lionel Messi": the news know the two words after the dash as a name, and not those on both sides of it: Jean -Paul Sartre. */
function isNextName(document: TextDocument, left: number, right: number): boolean {
  const { names } = lexicon();
  const [before, first, second] = [left, right, document.next(right)].map((at) => document.keyOf(at));
  return names.together(first, second) > 0 && names.together(before, first) === 0;
}

/** Not spelt like a Vietnamese syllable, or one letter that stands for a name: Jean, el, X. Known abbreviations are at home. */
function isForeign(document: TextDocument, index: number): boolean {
  if (index < 0 || hasVietnameseOnlyLetter(document.formOf(index))) return false;
  if (document.hasFlag(index, Flag.AllCaps)) return !HOME.has(document.textOf(index));
  return !document.isSyllable(index) || (document.lengthOf(index) === 1 && document.hasFlag(index, Flag.Capitalised));
}

/** Offices and bodies that stand side by side: Đảng ủy - HĐND - UBND. */
const HOME = new Set('HĐND UBND MTTQ HĐQT NN PTNT GD ĐT BVĐK THCS THPT TTXVN PV TP LS CĐ ĐH TW TƯ CA BCH BTV CSGT'.split(' '));

function isAbbreviation(document: TextDocument, index: number): boolean {
  return document.hasFlag(index, Flag.AllCaps) && !HOME.has(document.textOf(index)) && !commonAbbreviations().has(document.textOf(index));
}

/** Fewest times that the news has a syllable which stands alone as a word. */
const COMMON = 400;

/** A syllable of transcriptions: giê, ốt, xan. */
function isRare(document: TextDocument, index: number): boolean {
  return document.isSyllable(index) && lexicon().lowerCount(document.keyOf(index)) < COMMON;
}

/** One of the two words ends or begins a known compound on its side of the dash: kinh tế | xã hội. */
function belongsOutwards(document: TextDocument, left: number, right: number): boolean {
  const bond = (a: number, b: number): boolean => a >= 0 && b >= 0 && lexicon().pairStrength(document.keyOf(a), document.keyOf(b)) > 0;
  return bond(document.previous(left), left) || bond(right, document.next(right));
}

/**
 * Whether "10 -15" is a range. A minus sign stands close to its figure too, and columns of a table stand side by side, so the
 * figures must rise, and nothing but the words around them make it sure.
 */
function rangeCertainty(document: TextDocument, left: number, right: number, spacedBefore: boolean): 'sure' | 'likely' | undefined {
  if (!isApart(document, left, right)) return undefined;
  const [low, high] = [valueAt(document, left, -1), valueAt(document, right, 1)];
  const before = document.previous(firstOf(document, left));
  if (isDay(document, before, low, high)) return spacedBefore ? 'likely' : 'sure';
  if (isScore(document, before)) return 'likely';
  if (low === undefined || high === undefined || low >= high) return undefined;
  if (!spacedBefore || (isYear(low) && isYear(high))) return 'sure';
  // "Sa Pa 2 -5 độ": a row of a table begins with a name.
  if (before >= 0 && document.hasFlag(before, Flag.Capitalised) && !document.hasFlag(before, Flag.SentenceStart)) return undefined;
  const unit = document.formOf(tokenAfter(document, lastOf(document, right)));
  const isCounted = document.isSyllable(tokenAfter(document, lastOf(document, right)));
  if (MULTIPLES.has(unit) || MEASURES.has(unit) || FROM.has(document.formOf(before))) return unit === 'độ' ? 'likely' : 'sure';
  return isCounted || document.codeOf(lastOf(document, right) + 1) === PERCENT ? 'likely' : undefined;
}

const PERCENT = 0x25;
const FROM = new Set('từ khoảng tầm giữa chừng'.split(' '));
const DAYS = new Set('ngày sáng trưa chiều tối đêm'.split(' '));

/** "tỷ số 21 -25", "thắng 3- 1". */
function isScore(document: TextDocument, before: number): boolean {
  const form = document.formOf(before);
  if (form === 'số') return /^t[ỷỉ]$/.test(document.formOf(document.previous(before)));
  return form === 'thắng' || form === 'thua';
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value < 2100;
}

/** "ngày 15- 6": a day and its month. */
function isDay(document: TextDocument, before: number, day: number | undefined, month: number | undefined): boolean {
  return (
    DAYS.has(document.formOf(before)) && day !== undefined && month !== undefined && day >= 1 && day <= 31 && month >= 1 && month <= 12
  );
}

/** No sign, sum or further figure stands beside the two: no equation, no telephone number, no row of a table. */
function isApart(document: TextDocument, left: number, right: number): boolean {
  const [first, last] = [firstOf(document, left), lastOf(document, right)];
  const isPlain = (i: number): boolean =>
    document.kindOf(i) === TokenKind.Space || document.kindOf(i) === TokenKind.Break || document.kindOf(i) === TokenKind.Punctuation;
  const isSign = (i: number): boolean => SIGNS.has(document.codeOf(i));
  if (!isPlain(first - 1) || isSign(first - 1) || isSign(last + 1) || isSign(last + 2) || isSign(first - 2)) return false;
  const next = document.kindOf(last + 1) === TokenKind.Space ? last + 2 : last + 1;
  return !(document.kindOf(first - 1) === TokenKind.Space && isFigure(document, first - 2)) && !isFigure(document, next);
}

const SIGNS = new Set(Array.from('=+-–—×*', (mark) => mark.charCodeAt(0)));

function isInner(document: TextDocument, index: number): boolean {
  return document.lengthOf(index) === 1 && (document.codeOf(index) === 0x2e || document.codeOf(index) === 0x2c);
}

/** First token of the figure that ends at `index`: 6.800 is three tokens. */
function firstOf(document: TextDocument, index: number): number {
  let first = index;
  while (isInner(document, first - 1) && document.kindOf(first - 2) === TokenKind.Number) first -= 2;
  return first;
}

function lastOf(document: TextDocument, index: number): number {
  let last = index;
  while (isInner(document, last + 1) && isFigure(document, last + 2)) last += 2;
  return last;
}

/** Value of the figure that ends (-1) or begins (1) at `index`, units left off: 15 of "15ha". */
function valueAt(document: TextDocument, index: number, side: -1 | 1): number | undefined {
  const text = side < 0 ? document.textOf(firstOf(document, index), index) : document.textOf(index, lastOf(document, index));
  return parseNumber(/^[\d.,]*\d/.exec(text)?.[0] ?? '');
}
