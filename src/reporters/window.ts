/** Cuts a long line to the part around a span. */
import { charClass, CharClass } from '../text/char-class.ts';

export interface Window {
  text: string;
  /** The span within `text`, [start, end). */
  start: number;
  end: number;
  /** The line goes on before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Marks and low surrogates go with the unit before them. */
function continues(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return charClass[code] === CharClass.Mark || (code & 0xfc00) === 0xdc00;
}

const LONGEST_CLUSTER = 16;

/** The nearest offset at or after `at` where a character begins. */
function boundary(line: string, at: number): number {
  let found = at;
  while (found < line.length && found - at < LONGEST_CLUSTER && continues(line, found)) found++;
  return found;
}

/**
 * The part of a line around the span [start, end), at most about `size` units long. Works on the neighbourhood of the
 * span only, however long the line is.
 */
export function windowAround(line: string, start: number, end: number, size: number): Window {
  if (line.length <= size) return { text: line, start, end, cutBefore: false, cutAfter: false };
  const shownEnd = Math.min(end, start + Math.max(8, Math.floor(size * 0.6)));
  const room = size - (shownEnd - start);
  let from = Math.max(0, start - Math.ceil(room / 2));
  const to = Math.min(line.length, boundary(line, from + size));
  from = Math.max(0, Math.min(from, line.length - size));
  if (from > 0) from = Math.min(start, wordStart(line, boundary(line, from), start));
  return {
    text: line.slice(from, to),
    start: start - from,
    end: Math.min(end, to) - from,
    cutBefore: from > 0,
    cutAfter: to < line.length,
  };
}

/** Begins with a whole word if one begins soon. */
function wordStart(line: string, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 8); at++) if (line[at] === ' ') return at + 1;
  return from;
}
