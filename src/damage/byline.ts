/** Where a byline begins that ends a text: authors, sources and notes, parted by marks. */
import { bylineJoint, bylinePatterns } from '../lexicon/credits.ts';

/** White space after the end of a sentence. */
const AFTER_STOP = /(?<=[.!?…”"’')\]])\s{1,4}/g;
/** A stop of initials ends no sentence: N. An. */
const INITIAL = /(?:^|[^\p{L}])\p{Lu}\.$/u;
const LETTER = /[\p{L}\p{M}\d]/u;

/**
 * The offset of the first byline after a sentence that reaches to the end; -1 if there is none. Asks for each stretch of the
 * text, so that only the tail of an article may be given.
 * @param tail NFC
 */
export function bylineStart(tail: string): number {
  const { part, labelled, note } = bylinePatterns();
  const ends = endsIn(tail);
  const known = new Map<number, boolean>();
  const follows = (at: number, pattern: RegExp): boolean =>
    ends.some((end) => end > at && pattern.test(tail.slice(at, end)) && isByline(end));
  /** What is left from the end of a piece on is more of the byline, or nothing. */
  function isByline(from: number): boolean {
    let is = known.get(from);
    if (is === undefined) known.set(from, (is = goesOn(from)));
    return is;
  }
  function goesOn(from: number): boolean {
    const rest = tail.slice(from);
    if (rest === '' || rest === '.') return true;
    const space = rest.length - rest.trimStart().length;
    const joint = bylineJoint.exec(rest)?.[0].length ?? 0;
    return (joint > 0 && follows(from + joint, part)) || (space > 0 && follows(from + space, labelled)) || follows(from + space, note);
  }
  for (const { index, 0: space } of tail.matchAll(AFTER_STOP)) {
    const at = index + space.length;
    if (!INITIAL.test(tail.slice(Math.max(0, index - 3), index)) && (follows(at, part) || follows(at, note))) return at;
  }
  return -1;
}

/** Where a piece may end: not inside a word, nor after white space. */
function endsIn(text: string): number[] {
  const ends: number[] = [];
  for (let at = 1; at <= text.length; at++) {
    if (text[at - 1].trim() !== '' && !(at < text.length && LETTER.test(text[at - 1]) && LETTER.test(text[at]))) ends.push(at);
  }
  return ends;
}
