/** Whole lines of a document: what is around them, and the span that takes one out without a trace. */
import type { Edit } from './edits.ts';
import { TokenKind, type Span, type TextDocument } from './document.ts';

/** The text of paragraph `p`, without the white space around it. */
export function paragraphSpan(document: TextDocument, p: number): Span {
  const { tokens, paragraphs } = document;
  let last = paragraphs.end[p] - 1;
  while (tokens.kind[last] === TokenKind.Space) last--;
  return { start: tokens.start[paragraphs.start[p]], end: tokens.end[last] };
}

/**
 * What to delete so that paragraph `p` goes with its line: its white space and one line break; and, where empty lines
 * would then meet or be left at an end of the document, the empty lines after it (before it, at the end).
 */
export function lineSpan(document: TextDocument, p: number): Span {
  const { tokens, paragraphs } = document;
  const { kind, start, end, count } = tokens;
  const isBlank = (i: number): boolean => kind[i] === TokenKind.Space || kind[i] === TokenKind.Break;
  let from = paragraphs.start[p];
  if (from > 0 && kind[from - 1] === TokenKind.Space) from--;
  let to = paragraphs.end[p];
  if (to === count) {
    while (from > 0 && isBlank(from - 1)) from--;
    return { start: from === 0 ? 0 : start[from], end: end[count - 1] };
  }
  to++;
  // An empty line before, or the start of the document: the empty lines that follow are the same gap.
  let before = from;
  let breaks = 0;
  while (before > 0 && isBlank(before - 1)) if (kind[--before] === TokenKind.Break) breaks++;
  if (before === 0 || breaks > 1) {
    let next = to;
    for (let i = to; i < count && isBlank(i); i++) if (kind[i] === TokenKind.Break) next = i + 1;
    to = next;
  }
  return { start: start[from], end: end[to - 1] };
}

/** Most units of white space that a line break takes the place of. */
const MAX_SPACE = 20;

/** Breaks the line where white space parts a stretch from what is before and after it. */
export function onLineOfItsOwn(text: string, { start, end }: Span): Edit {
  let before = 0;
  while (before < MAX_SPACE && before < start && /[^\S\n]/.test(text[start - before - 1])) before++;
  const after = /^[^\S\n]+(?=\S)/.exec(text.slice(end, end + MAX_SPACE))?.[0].length ?? 0;
  const lines = [before > 0 ? '\n' : '', text.slice(start, end), after > 0 ? '\n' : ''];
  return { start: start - before, end: end + after, text: lines.join('') };
}

/** Longest line of verse, in units; prose paragraphs are longer, and so are most headlines. */
const VERSE_WIDTH = 60;

/** A short line next to another short line, no empty line between them: verse, a list, an address. */
export function looksLikeVerse(document: TextDocument, p: number): boolean {
  return isShort(document, p) && (isShortAbove(document, p) || isShortBelow(document, p));
}

/** Paragraph `p` is as short as a line of verse. */
export function isShort(document: TextDocument, p: number): boolean {
  if (p < 0 || p >= document.paragraphs.count) return false;
  const { start, end } = paragraphSpan(document, p);
  return end - start <= VERSE_WIDTH;
}

/** A short line stands directly above paragraph `p`. */
export function isShortAbove(document: TextDocument, p: number): boolean {
  return isAdjacent(document, p - 1) && isShort(document, p - 1);
}

/** A short line stands directly below paragraph `p`. */
export function isShortBelow(document: TextDocument, p: number): boolean {
  return isAdjacent(document, p) && isShort(document, p + 1);
}

/** Paragraphs `p` and `p + 1` stand on consecutive lines. */
function isAdjacent(document: TextDocument, p: number): boolean {
  const { paragraphs, tokens } = document;
  if (p < 0 || p + 1 >= paragraphs.count) return false;
  let breaks = 0;
  for (let i = paragraphs.end[p]; i < paragraphs.start[p + 1]; i++) if (tokens.kind[i] === TokenKind.Break) breaks++;
  return breaks === 1;
}
