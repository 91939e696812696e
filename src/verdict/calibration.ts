/**
 * What a suspicion of the language model is worth in real news. The model learnt its probabilities from slips that were
 * planted at random; a proofread text has fewer of them, and other ones.
 */
import { evidenceIndex, type EvidenceName, type Suspicion } from '../speller/index.ts';

/** Of what the model saw (speller/evidence.ts), how much each unit adds to the log odds that the word is wrong. */
const EVIDENCE_WEIGHTS = {
  // By how much the words around speak rather for the correction: all in all, the topic.
  total: 0.49,
  vector: 0.31,
  // Longer phrases that hold the correction, or the written word with a gap; how well the topic allows the written word.
  quads: 0.27,
  rightTriple: -0.53,
  writtenSkips: 0.67,
  writtenVector: -0.4,
  // The article has the correction beside the same neighbour elsewhere.
  pairsInText: 1.31,
  length: 0.83,
  // Share of pairs in the article that news do not know.
  strange: -1.54,
} as const satisfies Partial<Record<EvidenceName, number>>;

const WEIGHTS = {
  // The model's own log odds, as far as they tell anything.
  own: 0.32,
  ...EVIDENCE_WEIGHTS,
  // Hỏi for ngã makes another word, and is a slip all the same.
  hoiNga: 0.96,
};
/** Log odds of a suspicion of which nothing else is known. */
const BIAS = -0.97;
/** More of the model's own log odds say no more. */
const MOST_OWN_LOG_ODDS = 12;

/** Names of what is weighed, in the order of `featuresOf`. */
export const FEATURES = Object.keys(WEIGHTS) as readonly (keyof typeof WEIGHTS)[];

/** Natural logarithm of the odds of a probability. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** Log odds that the word of a suspicion is wrong, judged as in news that were proofread. */
export function calibratedLogOdds(suspicion: Suspicion): number {
  return featuresOf(suspicion).reduce((sum, value, i) => sum + WEIGHTS[FEATURES[i]] * value, BIAS);
}

/** What of a suspicion is weighed; what the model did not look at is 0. */
export function featuresOf({ probability, corrections, evidence }: Suspicion): number[] {
  const [{ slip }] = corrections;
  return FEATURES.map((name) => {
    if (name === 'own') return Math.min(MOST_OWN_LOG_ODDS, logOdds(probability));
    if (name === 'hoiNga') return slip === 'hoi-nga' ? 1 : 0;
    return evidence[evidenceIndex[name]] ?? 0;
  });
}
