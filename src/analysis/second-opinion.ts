/**
 * What a suspicion of the language model is worth in real news. The model learnt its probabilities from slips that were
 * planted at random; a proofread text has fewer of them, and other ones: a real slip nearly always breaks a word.
 */
import { lexicon, model } from '../resources.ts';
import { EVIDENCE, type Suspicion } from '../speller/index.ts';
import type { TextDocument } from '../text/document.ts';
import { nextWord, previousWord } from '../text/names.ts';
import { syllableKey } from '../text/syllable.ts';

/** What is weighed, each a number. Order and meaning are those of `WEIGHTS`. */
export const FEATURES = [
  // The model's own log odds, as far as they tell anything.
  'own',
  // How firmly the correction, and the written word, join a neighbour; times the correction was seen between these two.
  'made',
  'broken',
  'between',
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
  // Slips of the ear that make another word (tai, tay) are often none, hỏi for ngã is; words without marks may be foreign.
  'rime',
  'hoiNga',
  'bare',
] as const;

const BIAS = -1.21;
const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  own: 0.44,
  made: 0.1,
  broken: -0.24,
  between: 0.05,
  total: 0.79,
  far: 0.76,
  vector: 0.28,
  quads: 0.43,
  rightTriple: -0.73,
  writtenSkips: 0.28,
  writtenVector: -0.43,
  pairsInText: 0.95,
  length: 0.81,
  strange: -1.8,
  rime: -1.04,
  hoiNga: 1.23,
  bare: -0.09,
};
/** More of the model's own log odds say no more. */
const MOST = 5;

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
  const [{ key, slip }] = corrections;
  const written = syllableKey(document.formOf(token));
  const seen = (place: keyof typeof EVIDENCE): number => evidence[EVIDENCE[place]] ?? 0;
  return {
    own: Math.min(MOST, logOdds(probability)),
    made: firmness(document, token, key),
    broken: firmness(document, token, written),
    between: Math.log1p(timesBetween(document, token, key)),
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
    bare: /^[a-z]+$/.test(written) ? 1 : 0,
  };
}

/** How firmly a word joins one of the neighbours of a token, 0 to 15. */
function firmness(document: TextDocument, token: number, key: string): number {
  const { pairStrength } = lexicon();
  return Math.max(pairStrength(keyBefore(document, token), key), pairStrength(key, keyAfter(document, token)));
}

/** Times the model saw a word between the two neighbours of a token; 0 where one is missing. */
export function timesBetween(document: TextDocument, token: number, key: string): number {
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
