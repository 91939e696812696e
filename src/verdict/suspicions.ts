/** What is suspected in a document: the judge's word on every doubtful place, before the rules share them out. */
import { model } from '../resources/resources.ts';
import { correctionsFor, modelIdsOf, SLIPS, type Model, type Slip } from '../speller/index.ts';
import { perDocument, type TextDocument } from '../text/document.ts';
import { isCutShort, isDoubled, isNeverText, isSpeltOnPurpose } from './guards.ts';
import { isRareUse } from './guard-rare-words.ts';
import { judgeOf } from './judge.ts';
import type { Place } from './place.ts';
import { Places } from './places.ts';

/** What may have been meant, in canonical lower case, with the slip that leads from it to the written form. */
export interface Meant {
  readonly key: string;
  readonly probability: number;
  readonly slip: Slip;
}

/** A token that may be wrong. */
export interface Suspicion {
  /** Index in the document's token table. */
  readonly token: number;
  /** Probability that the written form is wrong. */
  readonly probability: number;
  /** Up to `MOST_CORRECTIONS`, the most probable first. */
  readonly corrections: readonly Meant[];
}

/** Less probable suspicions are not worth an object. */
const LEAST_PROBABILITY = 0.1;
/** Of what needs no context. */
const SURE_PROBABILITY = 0.995;
/** From here the syllable with another tone comes before the one whose tone was misplaced. */
const OVERRULING_PROBABILITY = 0.95;
const OTHER_TONE: ReadonlySet<Slip> = new Set(['tone', 'tone-added', 'hoi-nga']);
/** From here a slip is read as what was meant when its neighbours are judged, so many places to each side. */
const CERTAIN_PROBABILITY = 0.95;
const REACH = 3;
const MOST_CORRECTIONS = 5;

const finders = new WeakMap<Model, Places>();

/** Suspicions by token index, in text order. */
export const suspicionsByToken = perDocument((document): ReadonlyMap<number, Suspicion> => {
  return new Map(suspicionsOf(model(), document).map((suspicion) => [suspicion.token, suspicion]));
});

/** Suspicions of a model about a document, in text order. Linear in the length of the document. */
export function suspicionsOf(model: Model, document: TextDocument): Suspicion[] {
  const judge = judgeOf(model);
  let finder = finders.get(model);
  if (finder === undefined) finders.set(model, (finder = new Places(model)));
  let places = finder.in(document).filter(({ token }) => !isNeverText(document, token));
  let judged = places.map((place) => judge.probabilities(place));
  const meant = new Map<number, number>();
  for (const [i, { at, ids, token }] of places.entries()) {
    const best = judged[i].indexOf(Math.max(...judged[i]));
    if (judged[i][best] >= CERTAIN_PROBABILITY && !standsByRight(document, token, model.keys[ids[best]], judged[i][best]))
      meant.set(at, ids[best]);
  }
  if (meant.size > 0) {
    places = finder.again(places, meant, REACH);
    judged = places.map((place) => judge.probabilities(place));
  }
  const found = places
    .flatMap((place, i) => suspicionOf(model, place, judged[i]))
    .filter(({ token, corrections, probability }) => !standsByRight(document, token, corrections[0].key, probability));
  const { tokens, ids, misplaced } = modelIdsOf(model, document.tokens);
  for (const at of misplaced) {
    const key = model.keys[ids[at]];
    if (!isSpeltOnPurpose(document, tokens[at], key)) found.push(misplacedTone(model, document, tokens[at], key));
  }
  return misplaced.length === 0 ? found : found.sort((a, b) => a.token - b.token);
}

/** True for a syllable that stands there by right, is doubled, or is cut short; what is no syllable is no rare word either. */
function standsByRight(document: TextDocument, token: number, correction: string, probability: number): boolean {
  if (isCutShort(document, token, correction) || isDoubled(document, token, correction)) return true;
  return document.isSyllable(token) && isRareUse(document, token, correction, probability);
}

function suspicionOf(model: Model, { token, ids, slips }: Place, probabilities: Float64Array): Suspicion | [] {
  const probability = probabilities.reduce((sum, own) => sum + own, 0);
  if (probability < LEAST_PROBABILITY) return [];
  const corrections = Array.from(ids, (id, i) => ({ key: model.keys[id], probability: probabilities[i], slip: SLIPS[slips[i]] }));
  corrections.sort((a, b) => b.probability - a.probability);
  return { token, probability, corrections: corrections.slice(0, MOST_CORRECTIONS) };
}

/**
 * A tone on a letter that no style puts it on (hòan, thơì) is wrong whatever stands beside it. Most often that is all; where
 * the same letters fit far better with another tone, or with none, they were meant (lần đầu tíên).
 */
function misplacedTone(model: Model, document: TextDocument, token: number, key: string): Suspicion {
  const likeliest = correctionsFor(model, document, token, 1).find(({ probability }) => probability >= OVERRULING_PROBABILITY);
  const meant: Omit<Meant, 'probability'>[] = [{ key, slip: 'tone-place' }];
  if (likeliest !== undefined && OTHER_TONE.has(likeliest.slip)) meant.unshift(likeliest);
  const probability = SURE_PROBABILITY / meant.length;
  return { token, probability: SURE_PROBABILITY, corrections: meant.map(({ key, slip }) => ({ key, slip, probability })) };
}
