/**
 * Whether the words around a phrase take it apart (guard G1): in "các chức | năng nổ" the first word of a supposed
 * "chức năng" belongs to the word before it.
 */
import { lexicon } from '../resources/resources.ts';
import type { TextDocument } from '../text/document.ts';

/** Strengths 0 … 15 (`Strength`) with which the word before a phrase claims its first syllable, the one after its last. */
export interface Claims {
  readonly before: number;
  readonly after: number;
}

/**
 * What the neighbours claim of a phrase; 0 where there is none.
 * @param words tokens of the phrase, in order
 * @param meant syllables of what may have been meant: a neighbour that would join them as firmly claims nothing
 */
export function claimsOn(document: TextDocument, words: readonly number[], meant?: readonly string[]): Claims {
  const { pairStrength } = lexicon();
  const last = words[words.length - 1];
  const before = document.keyOf(document.previous(words[0]));
  const after = document.keyOf(document.next(last));
  const claims = { before: pairStrength(before, document.keyOf(words[0])), after: pairStrength(document.keyOf(last), after) };
  if (meant === undefined) return claims;
  return {
    before: claims.before > pairStrength(before, meant[0]) ? claims.before : 0,
    after: claims.after > pairStrength(meant[meant.length - 1], after) ? claims.after : 0,
  };
}

/** True if a neighbour claims part of a phrase with at least this strength. */
export function straddles(document: TextDocument, words: readonly number[], least: number, meant?: readonly string[]): boolean {
  const { before, after } = claimsOn(document, words, meant);
  return Math.max(before, after) >= least;
}
