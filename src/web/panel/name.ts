/** What of a finding goes into the dictionary. */
import { nameAround } from '../../dictionary/name-around.ts';

/** The words of a finding as an entry for the dictionary, with the name that they are part of; undefined for what is no word. */
export function entryOf(text: string, from: number, to: number): string | undefined {
  const word = text.slice(from, to).trim();
  if (!/^[\p{L}\p{M}\p{N} '’.-]{1,60}$/u.test(word) || !/\p{L}/u.test(word)) return undefined;
  return nameAround(text, from, to).trim();
}
