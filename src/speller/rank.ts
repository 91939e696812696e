/** Ranks corrections that a rule proposes by how well they fit their place. */
import type { TextDocument } from '../text/document.ts';
import { SLIP_PRIOR, SLIPS, type Slip } from './slips.ts';
import type { Model } from './model.ts';
import { Fit, Scorer, VECTOR_WEIGHT } from './score.ts';
import { keyOf, MARGIN, modelIdsOf } from './model-ids.ts';

export interface Ranked {
  readonly key: string;
  /** Share of the belief among the keys that were asked for. */
  readonly probability: number;
}

/** Place of a token among the model's ids, -1 if it has none. */
function placeOf(tokens: Int32Array, count: number, token: number): number {
  let low = MARGIN;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle] < token) low = middle + 1;
    else high = middle;
  }
  return tokens[low] === token ? low : -1;
}

/**
 * Ranks keys for the place of a token, the most probable first. Keys that the model does not know come last.
 * @param priors natural logarithms to add, one a key
 */
export function rank(model: Model, document: TextDocument, token: number, keys: readonly string[], priors?: readonly number[]): Ranked[] {
  const { ids, tokens, count } = modelIdsOf(model, document.tokens);
  const at = placeOf(tokens, count, token);
  if (at < 0 || keys.length === 0) return keys.map((key) => ({ key, probability: 1 / keys.length }));
  const scorer = new Scorer(model);
  const fit = new Fit();
  scorer.move(ids, at);
  const scores = keys.map((key, i) => {
    scorer.fit(model.idOf(key), fit);
    return fit.total + VECTOR_WEIGHT * fit.vector + (priors?.[i] ?? 0);
  });
  const best = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - best));
  const sum = weights.reduce((a, b) => a + b, 0);
  return keys.map((key, i) => ({ key, probability: weights[i] / sum })).sort((a, b) => b.probability - a.probability);
}

/** What the form of a token may stand for, ranked by context and by slip; at most `limit`. */
export function correctionsFor(model: Model, document: TextDocument, token: number, limit = 5): (Ranked & { readonly slip: Slip })[] {
  const { ids, slips } = model.errors.of(keyOf(document.formOf(token)));
  const keys = Array.from(ids, (id) => model.keys[id]);
  const priors = Array.from(slips, (slip) => SLIP_PRIOR[slip]);
  const slipOf = new Map(keys.map((key, i) => [key, SLIPS[slips[i]]]));
  return rank(model, document, token, keys, priors)
    .slice(0, limit)
    .map((ranked) => ({ ...ranked, slip: slipOf.get(ranked.key) ?? 'substituted' }));
}
