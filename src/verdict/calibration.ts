/**
 * What a suspicion of the language model is worth in real news. The model learnt its probabilities from slips that were
 * planted at random; a proofread text has fewer of them, and other ones.
 */
import { evidenceIndex, type EvidenceName, type Suspicion } from '../speller/index.ts';

/** What is weighed, each a number. Order and meaning are those of `WEIGHTS`. */
export const FEATURES = [
  // The model's own log odds, as far as they tell anything.
  'own',
  // By how much the words around speak rather for the correction: all in all, the topic.
  'total',
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
  // Hỏi for ngã makes another word, and is a slip all the same.
  'hoiNga',
] as const;

const BIAS = -0.97;
const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  own: 0.32,
  total: 0.49,
  vector: 0.31,
  quads: 0.27,
  rightTriple: -0.53,
  writtenSkips: 0.67,
  writtenVector: -0.4,
  pairsInText: 1.31,
  length: 0.83,
  strange: -1.54,
  hoiNga: 0.96,
};
/** More of the model's own log odds say no more. */
const MOST = 12;

/** Natural logarithm of the odds of a probability. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** Log odds that the word of a suspicion is wrong, judged as in news that were proofread. */
export function secondOpinion(suspicion: Suspicion): number {
  const values = weighed(suspicion);
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * values[feature], BIAS);
}

/** What of a suspicion is weighed. */
export function weighed({ probability, corrections, evidence }: Suspicion): Record<(typeof FEATURES)[number], number> {
  const [{ slip }] = corrections;
  const seen = (name: EvidenceName): number => evidence[evidenceIndex[name]] ?? 0;
  return {
    own: Math.min(MOST, logOdds(probability)),
    total: seen('total'),
    vector: seen('vector'),
    quads: seen('quads'),
    rightTriple: seen('rightTriple'),
    writtenSkips: seen('writtenSkips'),
    writtenVector: seen('writtenVector'),
    pairsInText: seen('pairsInText'),
    length: seen('length'),
    strange: seen('strange'),
    hoiNga: slip === 'hoi-nga' ? 1 : 0,
  };
}
