/** What of a finding goes into the dictionary. */
const WORD = /[\p{L}\p{M}]+/uy;

/** The words of a finding as an entry for the dictionary: with the capitalised words on both sides if they have capitals. */
export function nameAround(text: string, from: number, to: number): string | undefined {
  const word = text.slice(from, to).trim();
  if (!/^[\p{L}\p{M}\p{N} '’.-]{1,60}$/u.test(word) || !/\p{L}/u.test(word)) return undefined;
  if (!/^\p{Lu}/u.test(word)) return word;
  let start = from;
  let end = to;
  for (
    let m = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*) $/u.exec(text.slice(Math.max(0, start - 30), start));
    m !== null && startsNoSentence(text, start - m[0].length);
  ) {
    start -= m[0].length;
    m = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*) $/u.exec(text.slice(Math.max(0, start - 30), start));
  }
  for (;;) {
    WORD.lastIndex = end + 1;
    const next = text[end] === ' ' ? WORD.exec(text)?.[0] : undefined;
    if (next === undefined || !/^\p{Lu}/u.test(next)) break;
    end += 1 + next.length;
  }
  return text.slice(start, end);
}

/** The first word of a sentence has its capital from there; it may be no part of the name. */
function startsNoSentence(text: string, at: number): boolean {
  return /[\p{L}\p{N},]["”’)]* $/u.test(text.slice(Math.max(0, at - 5), at));
}
