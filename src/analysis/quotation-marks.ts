/**
 * Quotation marks of a document, paired within each paragraph: “ ” by shape, straight marks by the side that they lean
 * on. Signs for inches and seconds (5”2, 55") are no quotation marks.
 */
import { append } from '../text/append.ts';
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { shapelyMarks, straightSides } from '../text/quote-shapes.ts';
import { firstAtLeast, lastAtMost } from '../text/search.ts';

const OPEN = 0x201c;
const CLOSE = 0x201d;
const STRAIGHT = 0x22;
const LOW = 0x201e;

export interface QuotePair {
  /** Tokens of the two marks. */
  open: number;
  close: number;
  /** Quotations around this one. */
  depth: number;
  /** The same kind of mark: “ ”, or " ". */
  matching: boolean;
}

export interface QuotationMarks {
  readonly pairs: readonly QuotePair[];
  /** Marks without a partner in their paragraph, nor in the neighbouring paragraphs of a long quotation. */
  readonly unclosed: readonly { mark: number; paragraph: number }[];
  readonly unopened: readonly number[];
}

interface ParagraphMarks {
  pairs: QuotePair[];
  unclosed: number[];
  unopened: number[];
  /** A straight mark leans on neither side or on both. */
  ambiguous: boolean;
}

/** A mark that is still open. */
interface OpenMark {
  readonly mark: number;
  readonly isStraight: boolean;
  /** Place among the open ones of the last one before it that is of the other kind, or -1. */
  readonly below: number;
}

/** A quotation is closed at most this many paragraphs below. */
const REACH = 12;

/** Pairs the marks. */
export const quotationMarksOf = perDocument((document): QuotationMarks => {
  const { paragraphs } = document;
  const pairs: QuotePair[] = [];
  const unclosed: { mark: number; paragraph: number }[] = [];
  const unopened: { mark: number; paragraph: number }[] = [];
  /** Marks still open at the end of earlier paragraphs. */
  let pending: { mark: number; paragraph: number }[] = [];
  /** Paragraphs with a straight mark that may be the partner of any mark near it. */
  const odd: number[] = [];
  for (let p = 0; p < paragraphs.count; p++) {
    const marks = pairParagraph(document, p, pending.length > 0);
    if (marks === undefined) continue;
    append(pairs, marks.pairs);
    append(
      unclosed,
      pending.filter(({ paragraph }) => p - paragraph > REACH),
    );
    pending = pending.filter(({ paragraph }) => p - paragraph <= REACH);
    const closers = marks.ambiguous ? [] : marks.unopened;
    for (const mark of closers) if (pending.pop() === undefined) unopened.push({ mark, paragraph: p });
    // A long quotation opens again in each of its paragraphs.
    if (sideAmong(document, paragraphs.start[p], false) === 'open') pending = [];
    if (!marks.ambiguous) for (const mark of marks.unclosed) pending.push({ mark, paragraph: p });
    else odd.push(p);
  }
  append(unclosed, pending);
  const isOddBelow = (paragraph: number): boolean => (odd[firstAtLeast(odd, paragraph)] ?? Infinity) <= paragraph + REACH;
  const isOddAbove = (paragraph: number): boolean => (odd[lastAtMost(odd, paragraph)] ?? -Infinity) >= paragraph - REACH;
  return {
    pairs,
    unclosed: unclosed.filter(({ paragraph }) => !isOddBelow(paragraph)).sort((one, two) => one.mark - two.mark),
    unopened: unopened.filter(({ paragraph }) => !isOddAbove(paragraph)).map(({ mark }) => mark),
  };
});

/** @param inherited a quotation of an earlier paragraph is still open */
function pairParagraph(document: TextDocument, p: number, inherited: boolean): ParagraphMarks | undefined {
  const { paragraphs, tokens } = document;
  let marks: ParagraphMarks | undefined;
  const open: OpenMark[] = [];
  for (let i = paragraphs.start[p]; i < paragraphs.end[p]; i++) {
    if (
      tokens.kind[i] !== TokenKind.Punctuation ||
      !isQuotationMark(document.codeOf(i)) ||
      isMeasure(document, i, inherited || open.length > 0)
    )
      continue;
    marks ??= { pairs: [], unclosed: [], unopened: [], ambiguous: false };
    const side =
      sideAmong(document, i, open.length > 0) ??
      (open.length > 0 && document.codeOf(open[open.length - 1].mark) === document.codeOf(i) ? 'close' : undefined);
    if (side === undefined) marks.ambiguous = true;
    else if (side === 'open') open.push(openedBy(document, i, open));
    else if (open.length === 0) marks.unopened.push(i);
    else marks.pairs.push(closePair(document, open, i, marks));
  }
  for (const { mark } of open) marks!.unclosed.push(mark);
  return marks;
}

function openedBy(document: TextDocument, mark: number, open: readonly OpenMark[]): OpenMark {
  const isStraight = document.codeOf(mark) === STRAIGHT;
  const top = open.at(-1);
  const below = top === undefined ? -1 : top.isStraight === isStraight ? top.below : open.length - 1;
  return { mark, isStraight, below };
}

/** Which side a mark is, the other marks of its paragraph considered. @param isOpen a quotation is open before it */
function sideAmong(document: TextDocument, mark: number, isOpen: boolean): 'open' | 'close' | undefined {
  if (shapelyMarks(document).has(mark)) return document.codeOf(mark) === OPEN ? 'open' : 'close';
  const side = sideOf(document, mark);
  return side === 'close' && !isOpen && straightSides(document).get(mark) === 'open' ? 'open' : side;
}

/** Pairs a closing mark with the last open mark of its kind, or else with the last open one. */
function closePair(document: TextDocument, open: OpenMark[], close: number, marks: ParagraphMarks): QuotePair {
  const isStraight = document.codeOf(close) === STRAIGHT;
  const top = open.at(-1)!;
  const at = top.isStraight === isStraight || top.below < 0 ? open.length - 1 : top.below;
  const { mark, isStraight: matches } = open[at];
  for (const { mark } of open.splice(at).slice(1)) marks.unclosed.push(mark);
  return { open: mark, close, depth: at, matching: matches === isStraight };
}

function isQuotationMark(code: number): boolean {
  return code === OPEN || code === CLOSE || code === STRAIGHT || code === LOW;
}

/** 5”2, 3’34”21, màn hình 55": a figure before, and no quotation to close. */
function isMeasure(document: TextDocument, mark: number, isOpen: boolean): boolean {
  const code = document.codeOf(mark);
  if (code === OPEN || code === LOW || document.kindOf(mark - 1) !== TokenKind.Number) return false;
  const after = document.kindOf(mark + 1);
  return !isOpen || after === TokenKind.Number || after === TokenKind.Word;
}

/** Which side a mark is: by what it leans on, or else by its shape; undefined for a straight mark that does not tell. */
function sideOf(document: TextDocument, mark: number): 'open' | 'close' | undefined {
  const code = document.codeOf(mark);
  if (!isQuotationMark(code) || document.kindOf(mark) !== TokenKind.Punctuation) return undefined;
  const before = document.kindOf(mark - 1);
  const after = document.kindOf(mark + 1);
  const gapBefore =
    before === TokenKind.Space || before === TokenKind.Break || isOpener(document.codeOf(mark - 1)) || opensDoubled(document, mark - 1);
  const gapAfter =
    after === TokenKind.Space ||
    after === TokenKind.Break ||
    (after === TokenKind.Punctuation && !isOpener(document.codeOf(mark + 1)) && !isLeadIn(document, mark + 1));
  if (gapBefore !== gapAfter) return gapBefore ? 'open' : 'close';
  if (code === STRAIGHT || (code === OPEN && gapAfter)) return undefined;
  return code === CLOSE ? 'close' : 'open';
}

/** The first of two straight marks in a row that both open: ""một" hai". */
function opensDoubled(document: TextDocument, mark: number): boolean {
  if (document.codeOf(mark) !== STRAIGHT) return false;
  const before = document.kindOf(mark - 1);
  return before === TokenKind.Space || before === TokenKind.Break;
}

function isOpener(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === OPEN || code === LOW || code === 0x2018 || code === 0xab;
}

/** An ellipsis, a dash or another quotation mark may open a quotation: “…và rồi”. */
function isLeadIn(document: TextDocument, index: number): boolean {
  const code = document.codeOf(index);
  const isMark = code === 0x2026 || code === 0x2e || code === 0x2d || code === 0x23 || code === 0x40 || code === STRAIGHT || code === 0x27;
  return isMark && isTextAfter(document, index + 1);
}

function isTextAfter(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Alnum || document.hasFlag(index, Flag.Quoted);
}
