/** Paragraphs and sentences of a token table. */
import { abbreviations } from './abbreviations.ts';
import { Flag, TokenKind, type TokenTable } from './scan.ts';

/** Ranges of token indices: range i is tokens [start[i], end[i]). */
export interface Ranges {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly count: number;
}

function toRanges(bounds: number[]): Ranges {
  const count = bounds.length >> 1;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    start[i] = bounds[2 * i];
    end[i] = bounds[2 * i + 1];
  }
  return { start, end, count };
}

/** Paragraphs: maximal runs of tokens without a Break that hold more than white space. News text has one a line. */
export function findParagraphs(table: TokenTable): Ranges {
  const bounds: number[] = [];
  const { kind, count } = table;
  let from = -1;
  for (let i = 0; i <= count; i++) {
    const k = i < count ? kind[i] : TokenKind.Break;
    if (k === TokenKind.Break) {
      if (from >= 0) bounds.push(from, i);
      from = -1;
    } else if (k !== TokenKind.Space && from < 0) from = i;
  }
  return toRanges(bounds);
}

const STOPS = new Set([0x2e, 0x21, 0x3f, 0x2026]);
const CLOSERS = new Set([0x22, 0x27, 0x29, 0x5d, 0x7d, 0x2019, 0x201d, 0xbb]);

/**
 * Sentences: a paragraph is cut after . ! ? … (with closing quotes and brackets) before white space, unless the full
 * stop belongs to an abbreviation (TP. HCM, PGS. TS, T.Ư, v.v.) or an initial, or the next word starts in lower case.
 * Marks without white space after them never cut: 19.5, T.Ư, 22.12.2016.
 */
export function findSentences(table: TokenTable, paragraphs: Ranges): Ranges {
  const bounds: number[] = [];
  const { text, kind, start } = table;
  for (let p = 0; p < paragraphs.count; p++) {
    const last = paragraphs.end[p];
    let from = paragraphs.start[p];
    for (let i = from; i < last; i++) {
      if (kind[i] !== TokenKind.Punctuation || !STOPS.has(text.charCodeAt(start[i]))) continue;
      let next = i + 1;
      while (
        next < last &&
        kind[next] === TokenKind.Punctuation &&
        (CLOSERS.has(text.charCodeAt(start[next])) || STOPS.has(text.charCodeAt(start[next])))
      )
        next++;
      const isSpaced = next < last && kind[next] === TokenKind.Space;
      while (next < last && kind[next] === TokenKind.Space) next++;
      const isEnd = isSpaced && next < last && startsSentence(table, next);
      if (isEnd && isAbbreviationStop(table, i)) continue;
      if (isEnd) {
        bounds.push(from, next);
        from = next;
      }
      // What follows is the same for every mark of the run.
      i = next - 1;
    }
    if (from < last) bounds.push(from, last);
  }
  return toRanges(bounds);
}

/** A sentence starts with a capital, a digit, or a mark that opens something before either. */
function startsSentence(table: TokenTable, index: number): boolean {
  const { kind, flags } = table;
  let at = index;
  while (at < table.count && kind[at] === TokenKind.Punctuation) at++;
  if (at >= table.count) return true;
  if (kind[at] === TokenKind.Word || kind[at] === TokenKind.Alnum) return (flags[at] & Flag.Capitalised) !== 0;
  return kind[at] !== TokenKind.Space || at > index;
}

/** The full stop at token `stop` ends an abbreviation or an initial, so it may stand inside a sentence. */
function isAbbreviationStop(table: TokenTable, stop: number): boolean {
  const { text, kind, start, end, flags } = table;
  if (end[stop] - start[stop] !== 1 || text.charCodeAt(start[stop]) !== 0x2e || stop === 0) return false;
  const before = stop - 1;
  if (kind[before] !== TokenKind.Word) return false;
  const length = end[before] - start[before];
  if (length === 1 && (flags[before] & Flag.Capitalised) !== 0) return true;
  return length <= 5 && abbreviations.has(text.slice(start[before], end[before]));
}
