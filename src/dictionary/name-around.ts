/** The name that a word belongs to: what goes into a dictionary, and silences nothing else. */
const BEFORE = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*) $/u;
const AFTER = /^(?: \p{Lu}[\p{L}\p{M}]*)+/u;
/** No name is longer. */
const LONGEST_NAME = 60;

/** A stretch of words with the capitalised words on both sides, if it has a capital itself. */
export function nameAround(text: string, from: number, to: number): string {
  if (!/^\p{Lu}/u.test(text.slice(from, to))) return text.slice(from, to);
  let start = from;
  for (;;) {
    const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST_NAME), start));
    if (before === null || startsSentence(text, start - before[0].length)) break;
    start -= before[0].length;
  }
  const after = AFTER.exec(text.slice(to, to + LONGEST_NAME))?.[0] ?? '';
  return text.slice(start, to) + after;
}

/** The first word of a sentence has its capital from there; it may be no part of the name. */
function startsSentence(text: string, at: number): boolean {
  return !/[\p{L}\p{M}\p{N},]["”’)]* $/u.test(text.slice(Math.max(0, at - 5), at));
}
