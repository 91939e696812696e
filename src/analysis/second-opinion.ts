/**
 * What a suspicion of the language model is worth in real news. The model learnt its probabilities from slips that were
 * planted at random; a proofread text has fewer of them, and other ones: a real slip nearly always breaks a word.
 */
import { lexicon } from '../resources.ts';
import { EVIDENCE, type Suspicion } from '../speller/index.ts';
import type { TextDocument } from '../text/document.ts';
import { syllableKey } from '../text/syllable.ts';
import { neighbourKeys } from './neighbour-keys.ts';

/** What is weighed, each a number. Order and meaning are those of `WEIGHTS`. */
export const FEATURES = [
  // The model's own log odds, as far as they tell anything.
  'own',
  // How firmly the written word joins a neighbour.
  'broken',
  // By how much the words around speak rather for the correction: all in all, the farther ones, the topic.
  'total',
  'far',
  'vector',
  // Longer phrases that hold the correction, or the written word with a gap; how well the topic allows the written word.
  'quads',
  'rightTriple',
  'writtenSkips',
  'writtenVector',
  // The article has the correction beside the same neighbour elsewhere.
  'pairsInText',
  'length',
  // Share of pairs in the article that news do not know.
  'strange',
  // Slips of the ear that make another word (tai, tay) are often none, hỏi for ngã is.
  'rime',
  'hoiNga',
] as const;

const BIAS = -0.78;
const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  own: 0.34,
  broken: -0.16,
  total: 0.21,
  far: 0.35,
  vector: 0.37,
  quads: 0.55,
  rightTriple: -0.64,
  writtenSkips: 0.73,
  writtenVector: -0.31,
  pairsInText: 1.19,
  length: 0.94,
  strange: -1.76,
  rime: -0.48,
  hoiNga: 1.33,
};
/** More of the model's own log odds say no more. */
const MOST = 12;

/** Natural logarithm of the odds of a probability. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** Log odds that the word of a suspicion is wrong, judged as in news that were proofread. */
export function secondOpinion(document: TextDocument, suspicion: Suspicion): number {
  const values = weighed(document, suspicion);
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * values[feature], BIAS);
}

/** What of a suspicion is weighed. */
export function weighed(
  document: TextDocument,
  { token, probability, corrections, evidence }: Suspicion,
): Record<(typeof FEATURES)[number], number> {
  const [{ slip }] = corrections;
  const written = syllableKey(document.formOf(token));
  const [before, after] = neighbourKeys(document, token);
  const { pairStrength } = lexicon();
  const seen = (place: keyof typeof EVIDENCE): number => evidence[EVIDENCE[place]] ?? 0;
  return {
    own: Math.min(MOST, logOdds(probability)),
    broken: Math.max(pairStrength(before, written), pairStrength(written, after)),
    total: seen('total'),
    far: seen('far'),
    vector: seen('vector'),
    quads: seen('quads'),
    rightTriple: seen('rightTriple'),
    writtenSkips: seen('writtenSkips'),
    writtenVector: seen('writtenVector'),
    pairsInText: seen('pairsInText'),
    length: seen('length'),
    strange: seen('strange'),
    rime: slip === 'rime' ? 1 : 0,
    hoiNga: slip === 'hoi-nga' ? 1 : 0,
  };
}
