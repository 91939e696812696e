/**
 * White space that stands on the wrong side of a punctuation mark, found once for the rules that report white space,
 * so that each such place belongs to one of them.
 */
import { Flag, marksByCode, perDocument, TokenKind, type TextDocument } from './document.ts';
import { shapelyMarks, straightSides } from './quote-shapes.ts';
import { spacedFigures } from './spaced-figures.ts';

const codes = (marks: string): number[] => Array.from(marks, (mark) => mark.charCodeAt(0));

/** Marks that lean on the word before them. */
const CLOSING = new Set(codes(',.;:!?)]}”%'));
/** Marks that lean on the word after them. */
const OPENING = new Set(codes('([{“'));
/** Marks that another mark, or an ellipsis, may lean on. */
const ENDING = new Set(codes(')]}”"’»%!?'));
/** Marks that begin a face: :) and ;-). */
const FACE_EYES = new Set(codes(':;'));
/** Marks before which no opening mark can stand without a space. */
const PAUSES = new Set(codes(',.:;!?'));
const STRAIGHT = 0x22;
const COLON = 0x3a;
const CLOSING_BRACKET = 0x29;
const PERCENT = 0x25;
const FULL_STOP = 0x2e;
const NARROW_NO_BREAK_SPACE = 0x202f;

export interface SpacedMark {
  mark: number;
  /** before: the space before a closing mark; after: the space after an opening mark; ellipsis: the space before one. */
  role: 'before' | 'after' | 'ellipsis';
}

/** Space tokens that belong to a mark, by token index. */
export const spacedMarks = perDocument((document): ReadonlyMap<number, SpacedMark> => {
  const found = new Map<number, SpacedMark>();
  const figures = spacedFigures(document);
  for (const [code, indices] of marksByCode(document)) {
    if (code === 0x2026 || code === FULL_STOP) {
      for (const mark of indices)
        if (isEllipsis(document, mark) && isSpacedEllipsis(document, mark)) found.set(mark - 1, { mark, role: 'ellipsis' });
    }
    if (CLOSING.has(code)) {
      for (const mark of indices)
        if (!figures.has(mark) && isSpacedClosing(document, mark, code)) found.set(mark - 1, { mark, role: 'before' });
    } else if (OPENING.has(code)) {
      for (const mark of indices) if (isSpacedOpening(document, mark)) found.set(mark + 1, { mark, role: 'after' });
    } else if (code === STRAIGHT) {
      for (const mark of indices) {
        const role = spacedQuote(document, mark);
        if (role !== undefined) found.set(role === 'after' ? mark + 1 : mark - 1, { mark, role });
      }
    }
  }
  return found;
});

/** A run that stands for an ellipsis: … or three to four full stops. Longer rows are leaders of a form. */
export function isEllipsis(document: TextDocument, mark: number): boolean {
  const length = document.lengthOf(mark);
  return document.codeOf(mark) === 0x2026 ? length <= 2 : document.codeOf(mark) === FULL_STOP && length >= 3 && length <= 4;
}

/** Which side of a quotation a straight quotation mark is, by the pairing of its paragraph; undefined if it has no partner. */
export function quoteSide(document: TextDocument, mark: number): 'open' | 'close' | undefined {
  if (document.hasFlag(mark, Flag.Quoted)) return undefined;
  const opens = mark + 1 < document.tokens.count && document.hasFlag(mark + 1, Flag.Quoted);
  const closes = mark > 0 && document.hasFlag(mark - 1, Flag.Quoted);
  return opens === closes ? undefined : opens ? 'open' : 'close';
}

function isGap(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return kind === TokenKind.Space || kind === TokenKind.Break;
}

/** A word, number or closing mark: something that a mark can lean on. */
export function isTextAt(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return isWordLike(kind) || ENDING.has(document.codeOf(index));
}

function isWordLike(kind: TokenKind): boolean {
  return kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Alnum || kind === TokenKind.Opaque;
}

function isSpacedClosing(document: TextDocument, mark: number, code: number): boolean {
  const space = mark - 1;
  if (document.kindOf(space) !== TokenKind.Space || !isTextAt(document, mark - 2) || document.codeOf(space) === NARROW_NO_BREAK_SPACE)
    return false;
  if (code === PERCENT) return document.kindOf(mark - 2) === TokenKind.Number && !isWordLike(document.kindOf(mark + 1));
  // Runs are ellipses, leaders and slips of their own; "word , , word" too is a repeated mark.
  if (code !== 0x21 && code !== 0x3f && document.lengthOf(mark) !== 1) return false;
  if (code === COLON && document.kindOf(mark - 2) !== TokenKind.Word && document.codeOf(mark - 2) !== CLOSING_BRACKET) return false;
  // "a : b" in mathematics.
  if (code === COLON && document.isWord(mark - 2) && document.lengthOf(mark - 2) === 1) return false;
  if (isGap(document, mark + 1) || isGluedTo(document, mark, code)) return true;
  if (FACE_EYES.has(code) || document.codeOf(mark + 1) === 0x201c) return false;
  return ENDING.has(document.codeOf(mark + 1)) || (ENDING.has(code) && document.kindOf(mark + 1) === TokenKind.Punctuation);
}

/** A straight quotation mark with a space on both sides or on the wrong one, whose turn tells which of them is too much. */
function spacedQuote(document: TextDocument, mark: number): 'before' | 'after' | undefined {
  const [before, after] = [mark - 1, mark + 1];
  const side = straightSides(document).get(mark);
  if (side === 'open' && document.kindOf(after) === TokenKind.Space) return isWordLike(document.kindOf(after + 1)) ? 'after' : undefined;
  if (side !== 'close' || document.kindOf(before) !== TokenKind.Space || !isTextOrStop(document, before - 1)) return undefined;
  return isGap(document, after) || PAUSES.has(document.codeOf(after)) ? 'before' : undefined;
}

function isTextOrStop(document: TextDocument, index: number): boolean {
  return isTextAt(document, index) || PAUSES.has(document.codeOf(index));
}

/** "đầu tư ,theo": the space stands on the wrong side of the mark. Not ".net", ":D" or ":3". */
export function isGluedTo(document: TextDocument, mark: number, code: number): boolean {
  const next = mark + 1;
  if (code === COLON)
    return document.codeOf(next) === 0x201c || (document.codeOf(next) === STRAIGHT && quoteSide(document, next) === 'open');
  if (document.kindOf(next) !== TokenKind.Word || document.lengthOf(next) < 2 || document.hasFlag(next, Flag.Protected)) return false;
  // Two in a row: the first may be turned the wrong way (”một”).
  if (code === 0x201d) return shapelyMarks(document).has(mark);
  if (code === 0x2c || code === 0x3b || code === 0x29) return true;
  return (
    (code === FULL_STOP || code === 0x21 || code === 0x3f) &&
    document.hasFlag(next, Flag.Capitalised) &&
    !document.hasFlag(next, Flag.AllCaps)
  );
}

function isSpacedOpening(document: TextDocument, mark: number): boolean {
  if (document.kindOf(mark + 1) !== TokenKind.Space || document.codeOf(mark + 1) === NARROW_NO_BREAK_SPACE) return false;
  if (!isWordLike(document.kindOf(mark + 2)) && document.codeOf(mark + 2) !== 0x201c) return false;
  // ":(" and ";(" are faces; a quotation mark that leans on a word closes, unless the shapes can be trusted.
  const before = document.kindOf(mark - 1);
  if (document.codeOf(mark) === 0x201c && (isWordLike(before) || before === TokenKind.Punctuation)) return shapelyMarks(document).has(mark);
  return before !== TokenKind.Punctuation || ![0x3a, 0x3b, 0x2d, 0x3d].includes(document.codeOf(mark - 1));
}

/** "nói“ Tôi", "lượng( mua": the space stands on the wrong side of the opening mark. */
export function isGluedBefore(document: TextDocument, mark: number): boolean {
  const before = mark - 1;
  return isWordLike(document.kindOf(before)) || PAUSES.has(document.codeOf(before));
}

function isSpacedEllipsis(document: TextDocument, mark: number): boolean {
  if (document.kindOf(mark - 1) !== TokenKind.Space || !isTextAt(document, mark - 2)) return false;
  const after = document.kindOf(mark + 1);
  // Inside a quotation " … " stands for what was left out.
  if (after === TokenKind.Space && document.hasFlag(mark, Flag.Quoted) && !document.hasFlag(mark + 2, Flag.Capitalised)) return false;
  return after === TokenKind.Space || after === TokenKind.Break || after === TokenKind.Word || after === TokenKind.Punctuation;
}
