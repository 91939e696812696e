/** How likely words are in a row: what weighs a reading of a stretch against another one of more or fewer words. */
import { Break, type Model, NumberId, Unknown } from './model.ts';
import { MARGIN, modelIdsOf } from './model-ids.ts';
import { mix, pairProbability, SMOOTH } from './score.ts';
import { firstAtLeast } from '../text/search.ts';
import type { TokenTable } from '../text/scan.ts';

/** Log probability of one word that the model does not know. */
const UNKNOWN = -9;

/** A stretch of a document between its neighbours. Made for one stretch, asked about every reading of it. */
export class Stretch {
  readonly #model: Model;
  readonly #before: readonly number[];
  readonly #after: readonly number[];
  /** Ids of what is written there. */
  readonly written: readonly number[];

  /** The tokens from `first` to `last` of a table. */
  constructor(model: Model, table: TokenTable, first: number, last: number) {
    const { ids, tokens, count } = modelIdsOf(model, table);
    const from = firstAtLeast(tokens, first, MARGIN, count);
    const to = firstAtLeast(tokens, last + 1, from, count);
    this.#model = model;
    this.#before = [ids[from - 2], ids[from - 1]];
    this.#after = [ids[to], ids[to + 1]];
    this.written = Array.from(ids.subarray(from, to));
  }

  /** Natural log of the probability of so many words here and of the two that follow, given the two before. */
  log(words: readonly number[]): number {
    const m = this.#model;
    const all = [...this.#before, ...words, ...this.#after];
    let sum = 0;
    for (let i = 2; i < all.length; i++) {
      const [a, b, c] = [all[i - 2], all[i - 1], all[i]];
      if (c === Unknown) sum += UNKNOWN;
      else {
        const pair = m.pair(b, c);
        const triple = pair > 0 ? Math.min(m.triple(a, b, c), pair * 1.3) : 0;
        sum += Math.log(mix(triple, pairProbability(m, b, c, pair), m.pair(a, b), SMOOTH.triple));
      }
    }
    return sum;
  }

  /** The same of syllables by their keys; "." is the end of a sentence, "0" any figure. */
  logOf(keys: readonly string[]): number {
    return this.log(keys.map((key) => (key === '.' ? Break : key === '0' ? NumberId : this.#model.idOf(key))));
  }
}
