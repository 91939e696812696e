/**
 * What a suspicion of the language model is worth in real news. The model learnt its probabilities from slips that were
 * planted at random; a proofread text has fewer of them, and other ones: a real slip nearly always breaks a word.
 */
import { lexicon, model } from '../resources.ts';
import type { Suspicion } from '../speller/index.ts';
import type { TextDocument } from '../text/document.ts';
import { nextWord, previousWord } from '../text/names.ts';
import { syllableKey } from '../text/syllable.ts';

/**
 * Log odds that the word is wrong, fitted to 546 suspicions in held-back news that were judged by eye (docs/precision.md):
 * the model's own log odds, how firmly the correction and the written word join a neighbour, and how often the
 * correction was seen between these two neighbours.
 */
const BIAS = -1.63;
const OWN = 0.6;
const MADE = 0.24;
const BROKEN = -0.24;
const BETWEEN = 0.33;
/** More of the model's own log odds say no more. */
const MOST = 5;

/** Natural logarithm of the odds of a probability. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** Log odds that the word of a suspicion is wrong, judged as in news that were proofread. */
export function secondOpinion(document: TextDocument, { token, probability, corrections }: Suspicion): number {
  const [{ key }] = corrections;
  const own = Math.min(MOST, logOdds(probability));
  const made = firmness(document, token, key);
  const written = firmness(document, token, syllableKey(document.formOf(token)));
  return BIAS + OWN * own + MADE * made + BROKEN * written + BETWEEN * Math.log1p(timesBetween(document, token, key));
}

/** How firmly a word joins one of the neighbours of a token, 0 to 15. */
function firmness(document: TextDocument, token: number, key: string): number {
  const { pairStrength } = lexicon();
  return Math.max(pairStrength(keyBefore(document, token), key), pairStrength(key, keyAfter(document, token)));
}

function timesBetween(document: TextDocument, token: number, key: string): number {
  const before = keyBefore(document, token);
  const after = keyAfter(document, token);
  if (before === '' || after === '') return 0;
  const counts = model();
  return counts.triple(counts.idOf(before), counts.idOf(key), counts.idOf(after));
}

function keyBefore(document: TextDocument, token: number): string {
  return keyAt(document, previousWord(document.tokens, token));
}

function keyAfter(document: TextDocument, token: number): string {
  return keyAt(document, nextWord(document.tokens, token));
}

function keyAt(document: TextDocument, index: number): string {
  return index < 0 ? '' : syllableKey(document.formOf(index));
}
