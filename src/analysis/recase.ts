/** Sets the first letters of words as a rule of capitals wants them. */
import { Flag, type TextDocument } from '../text/document.ts';

export interface Recased {
  /** Source offsets [start, end) from the first to the last word that changes. */
  readonly start: number;
  readonly end: number;
  /** What stands there now, and what should. */
  readonly wrong: string;
  readonly right: string;
}

/**
 * The change that gives each word the first letter of its model; undefined if there is none, if all words are in
 * capitals or one is in mixed case. The first word of a sentence may keep its capital, and so may one in capitals.
 * @param words tokens, in order
 * @param models as many words in the right case
 */
export function recase(document: TextDocument, words: readonly number[], models: readonly string[]): Recased | undefined {
  const { start, end } = document.tokens;
  if (words.every((at) => document.hasFlag(at, Flag.AllCaps)) || words.some((at) => document.hasFlag(at, Flag.MixedCase))) return undefined;
  const wrong = words.map((at, i) => document.hasFlag(at, Flag.Capitalised) !== isCapital(models[i]) && !mayKeep(document, at));
  const first = wrong.indexOf(true);
  const last = wrong.lastIndexOf(true);
  if (first < 0) return undefined;
  let right = '';
  for (let i = first; i <= last; i++) {
    if (i > first) right += document.text.slice(end[words[i - 1]], start[words[i]]);
    right += wrong[i] ? withFirstLetter(document.textOf(words[i]), isCapital(models[i])) : document.textOf(words[i]);
  }
  const span = document.span(words[first], words[last]);
  return { ...span, wrong: document.text.slice(span.start, span.end), right };
}

/** The text with its first letter in upper or lower case; NFD stays NFD. */
export function withFirstLetter(text: string, capital: boolean): string {
  const first = text.charAt(0);
  return (capital ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}

/** True if a word begins with a letter in upper case. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function mayKeep(document: TextDocument, at: number): boolean {
  return document.hasFlag(at, Flag.AllCaps) || (document.hasFlag(at, Flag.SentenceStart) && document.hasFlag(at, Flag.Capitalised));
}
