/** Figures that spaces have torn apart: 5 , 5 % · 1 . 200 đồng · 7 : 30. */
import { Flag, marksByCode, perDocument, TokenKind, type TextDocument } from './document.ts';
import { CURRENCIES, MEASURES, MULTIPLES } from './units.ts';

export interface SpacedFigure {
  /** First and last token; all marks between them stand beside a space. */
  readonly first: number;
  readonly last: number;
  /** The figure as one. */
  readonly text: string;
  /** What follows or precedes leaves no doubt that it is one figure. */
  readonly sure: boolean;
}

/** Every such figure by the tokens of its marks. */
export const spacedFigures = perDocument((document): ReadonlyMap<number, SpacedFigure> => {
  const byMark = new Map<number, SpacedFigure>();
  const marks = marksByCode(document);
  for (const code of [COMMA, FULL_STOP, COLON]) {
    for (const mark of marks.get(code) ?? []) {
      const figure = document.lengthOf(mark) !== 1 || byMark.has(mark) ? undefined : figureAround(document, mark);
      for (let i = mark; figure !== undefined && i < figure.last; i++) {
        if (document.kindOf(i) === TokenKind.Punctuation) byMark.set(i, figure);
      }
    }
  }
  return byMark;
});

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const PERCENT = 0x25;

function figureAround(document: TextDocument, mark: number): SpacedFigure | undefined {
  const first = numberBefore(document, mark);
  if (first === undefined) return undefined;
  const code = document.codeOf(mark);
  let last = numberAfter(document, mark);
  if (last === undefined || joinsMore(document, first, -1)) return undefined;
  if (code === FULL_STOP) while (groupAfter(document, last) !== undefined) last = groupAfter(document, last)!;
  if (joinsMore(document, last, 1) && code !== FULL_STOP) return undefined;
  const text = document.textOf(first, last).replace(/[ \u00a0]+/g, '');
  const verdict =
    code === COMMA
      ? isDecimal(document, text, last)
      : code === FULL_STOP
        ? isGrouped(document, text, last)
        : isClock(document, text, first, last);
  if (verdict === undefined) return undefined;
  // "5, 5 ha" may be two figures of a list, "2. 350 hộ" the end of a sentence: a unit, or a group that begins with nought, tells.
  if (document.kindOf(mark - 1) === TokenKind.Space) return { first, last, text, sure: verdict };
  if (document.kindOf(mark + 1) !== TokenKind.Space || !isCounting(document, first)) return undefined;
  const isOne = code === COMMA ? isShareOrMultiple(document, text, last) : code === FULL_STOP && (verdict || /\.0\d\d/.test(text));
  return isOne ? { first, last, text, sure: false } : undefined;
}

function numberBefore(document: TextDocument, mark: number): number | undefined {
  const at = document.kindOf(mark - 1) === TokenKind.Space ? mark - 2 : mark - 1;
  return document.kindOf(at) === TokenKind.Number ? at : undefined;
}

function numberAfter(document: TextDocument, mark: number): number | undefined {
  const at = document.kindOf(mark + 1) === TokenKind.Space ? mark + 2 : mark + 1;
  return document.kindOf(at) === TokenKind.Number ? at : undefined;
}

/** The next group of three digits after a full stop, spaced or not: 1 . 200 . 000. */
function groupAfter(document: TextDocument, last: number): number | undefined {
  const mark = document.kindOf(last + 1) === TokenKind.Space ? last + 2 : last + 1;
  if (document.codeOf(mark) !== FULL_STOP || document.lengthOf(mark) !== 1) return undefined;
  const at = numberAfter(document, mark);
  return at !== undefined && document.lengthOf(at) === 3 ? at : undefined;
}

/** A further figure beside it, over a mark: members of a list, a row of groups, a date. */
function joinsMore(document: TextDocument, index: number, step: -1 | 1): boolean {
  const mark = document.kindOf(index + step) === TokenKind.Space ? index + 2 * step : index + step;
  if (document.kindOf(mark) !== TokenKind.Punctuation) return document.kindOf(mark) === TokenKind.Number;
  const beyond = document.kindOf(mark + step) === TokenKind.Space ? mark + 2 * step : mark + step;
  return document.kindOf(beyond) === TokenKind.Number && document.codeOf(mark) !== PERCENT;
}

/** What follows the figure, a space skipped. */
function unitAfter(document: TextDocument, last: number): { form: string; code: number } {
  const at = document.kindOf(last + 1) === TokenKind.Space ? last + 2 : last + 1;
  return { form: document.formOf(at), code: document.codeOf(at) };
}

const isUnit = ({ form, code }: { form: string; code: number }): boolean =>
  code === PERCENT || CURRENCIES.has(form) || MULTIPLES.has(form) || MEASURES.has(form) || COUNTED.has(form);
const COUNTED = new Set('điểm lần phần tuổi giờ phút giây mã ngày'.split(' '));

function isDecimal(document: TextDocument, text: string, last: number): boolean | undefined {
  if (!/^\d{1,4},\d{1,2}$/.test(text)) return undefined;
  const unit = unitAfter(document, last);
  // "các quận 1 , 3 và 5": members of a list.
  return isUnit(unit) ? true : AND.has(unit.form) ? undefined : false;
}

/** 7, 2% · 3, 5 triệu, but not 6, 7 triệu and 70, 80%, which say about how many. */
function isShareOrMultiple(document: TextDocument, text: string, last: number): boolean {
  const { form, code } = unitAfter(document, last);
  const [whole, part] = text.split(',').map(Number);
  return (code === PERCENT || MULTIPLES.has(form)) && whole < LEAST_YEAR && part !== whole + 1 && part !== whole + 10;
}

const LEAST_YEAR = 1000;

/** Words before a number that counts nothing: tháng 6, 66% người … */
const NUMBERED = new Set('tuổi tháng năm quý ngày đoạn số thứ lớp quận khóa khoá tập vòng lượt'.split(' '));

/** A word stands before the figure, as in “đạt 7, 2%”; what begins a sentence numbers it. */
function isCounting(document: TextDocument, first: number): boolean {
  const before = document.kindOf(first - 1) === TokenKind.Space ? first - 2 : -1;
  return document.isSyllable(before) && !document.hasFlag(before, Flag.Capitalised) && !NUMBERED.has(document.formOf(before));
}

const AND = new Set('và hoặc hay'.split(' '));

/** Groups of three after one to three digits; after a longer number the stop ends a sentence. */
function isGrouped(document: TextDocument, text: string, last: number): boolean | undefined {
  if (!/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return undefined;
  const unit = unitAfter(document, last);
  return isUnit(unit) || text.length > 7 ? true : unit.form === '' ? undefined : false;
}

const AT = new Set('lúc hồi từ đến tới trước sau khoảng vào'.split(' '));
const PARTS_OF_DAY = new Set('sáng trưa chiều tối đêm khuya ngày cùng'.split(' '));
const RATIOS = new Set('lệ số thắng thua hòa hoà là chia tỉ tỷ'.split(' '));

function isClock(document: TextDocument, text: string, first: number, last: number): boolean | undefined {
  const match = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (match === null || Number(match[1]) > 24) return undefined;
  const before = document.formOf(document.previous(first));
  if (AT.has(before) || PARTS_OF_DAY.has(unitAfter(document, last).form)) return true;
  return RATIOS.has(before) ? undefined : false;
}
