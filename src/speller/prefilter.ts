/**
 * The fast test: is a known word worth a look? A linear score of how often it was seen beside its neighbours, against
 * how often chance would put it there; what it leaves is scored again with three words in a row. Weights and limits by
 * logistic regression on slips planted in news kept out of training: what the judge would suspect, against all the rest
 * (`npm run fit-prefilter`).
 */
import type { Model } from './model.ts';
import { quickLog } from './quick-math.ts';

/** What the first score weighs: log counts of the pairs with both neighbours, seen and expected by chance, and of the word. */
export const PAIRS = 5;
/** The second adds the log counts of three words in a row, with the word as the last, the middle and the first of them. */
export const NUMBERS = PAIRS + 3;

interface Score {
  readonly weights: readonly number[];
  /** A place whose sum is smaller passes. */
  readonly least: number;
}

const FIRST: Score = { weights: [-1.03, 0.97, -1, 0.96, -0.95], least: -10.53 };
const SECOND: Score = { weights: [-0.87, 0.86, -0.86, 0.88, -0.84, -0.47, -0.41, -0.41], least: -8.88 };
/** Added to counts before their logarithm. */
const SMALL = 0.3;

/** Tells the places that need no further look from the others. */
export class Prefilter {
  /** What is weighed of the last place that was read. */
  readonly numbers = new Float64Array(NUMBERS);
  readonly #model: Model;
  #counts: Float32Array | undefined;
  /** Counts over the root of the total: the product of two is what chance expects. Log counts. */
  #scaled = new Float64Array(0);
  #logs = new Float64Array(0);

  constructor(model: Model) {
    this.#model = model;
  }

  /**
   * True if the neighbours vouch for the word.
   * @param at place of a known word
   * @param left times it was seen after the word before; @param right before the one after
   */
  passes(ids: Int32Array, at: number, left: number, right: number): boolean {
    this.readPairs(ids, at, left, right);
    if (!reaches(this.numbers, FIRST)) return true;
    this.readTriples(ids, at, left, right);
    return !reaches(this.numbers, SECOND);
  }

  /** Fills the numbers of the first score. */
  readPairs(ids: Int32Array, at: number, left: number, right: number): void {
    if (this.#model.counts !== this.#counts) this.#prepare();
    const { numbers } = this;
    const own = this.#scaled[ids[at]];
    numbers[0] = quickLog(left + SMALL);
    numbers[1] = quickLog(own * this.#scaled[ids[at - 1]] + SMALL);
    numbers[2] = quickLog(right + SMALL);
    numbers[3] = quickLog(own * this.#scaled[ids[at + 1]] + SMALL);
    numbers[4] = this.#logs[ids[at]];
  }

  /** Fills what the second score adds. */
  readTriples(ids: Int32Array, at: number, left: number, right: number): void {
    const model = this.#model;
    const { numbers } = this;
    const a = ids[at - 1];
    const id = ids[at];
    const b = ids[at + 1];
    numbers[PAIRS] = left > 0 ? quickLog(1 + model.triple(ids[at - 2], a, id)) : 0;
    numbers[PAIRS + 1] = left > 0 && right > 0 ? quickLog(1 + model.triple(a, id, b)) : 0;
    numbers[PAIRS + 2] = right > 0 ? quickLog(1 + model.triple(id, b, ids[at + 2])) : 0;
  }

  /** Again whenever the model pretends to know less. */
  #prepare(): void {
    const { counts, total } = this.#model;
    this.#counts = counts;
    this.#scaled = Float64Array.from(counts, (count) => count / Math.sqrt(total));
    this.#logs = Float64Array.from(counts, Math.log1p);
  }
}

function reaches(numbers: Float64Array, { weights, least }: Score): boolean {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i] * numbers[i];
  return sum >= least;
}
