/**
 * A first answer for large texts while somebody types: the paragraphs that changed are checked among their neighbours,
 * all other findings move along. The check of the whole text, which follows when the typing pauses, has the last word,
 * because an article's parts explain each other.
 */
import { movedBy, type LocatedFinding } from '../../findings/located.ts';

/** From this length on the whole text takes longer than a reader should wait between two keys. */
export const LARGE = 150_000;

/** About an article's worth of text on either side, so that the paragraphs are judged as they would be in one. */
const AROUND = 8_000;

/** Directives that reach beyond their line: whoever sees a part of the text cannot know of them. */
const FAR_REACHING = /eslint-(?:disable|enable)(?!-)|<!--\s*eslint\s/;

export interface Known {
  readonly text: string;
  readonly found: readonly LocatedFinding[];
}

/**
 * Findings of a text that differs from a known one in one stretch.
 * @param find gives the findings of a piece of the text, by offsets in the piece
 * @returns undefined if only the whole text can tell
 */
export function findNearChange(
  before: Known,
  text: string,
  find: (piece: string) => readonly LocatedFinding[],
): LocatedFinding[] | undefined {
  if (FAR_REACHING.test(text) || FAR_REACHING.test(before.text)) return undefined;
  const [start, tail] = difference(before.text, text);
  const from = paragraphStart(text, start);
  const to = paragraphEnd(text, text.length - tail);
  const grown = text.length - before.text.length;
  const first = paragraphStart(text, Math.max(0, from - AROUND));
  const last = paragraphEnd(text, Math.min(text.length, to + AROUND));
  const near = find(text.slice(first, last)).map((found) => movedBy(found, first));
  return [
    ...before.found.filter(({ end }) => end <= from),
    ...near.filter((found) => found.start >= from && found.end <= to),
    ...before.found.filter((found) => found.start >= to - grown && found.start >= from).map((found) => movedBy(found, grown)),
  ];
}

/** Length of what two texts begin with, and of what both end with after that. */
function difference(a: string, b: string): [start: number, tail: number] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return [start, tail];
}

function paragraphStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function paragraphEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
