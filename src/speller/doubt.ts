/**
 * The fast test: is a known word worth a look? A linear score of how often it was seen beside its neighbours, against
 * how often chance would put it there; what it leaves is scored again with three words in a row. Weights and limits by
 * logistic regression on slips planted in news kept out of training: what the gate would suspect, against all the rest.
 */
import type { Model } from './model.ts';
import { quickLog } from './quick-math.ts';

interface Weights {
  /** Of the pair with the word before: log count, log count expected by chance. */
  readonly left: number;
  readonly leftExpected: number;
  readonly right: number;
  readonly rightExpected: number;
  /** Of the word's own log count. */
  readonly word: number;
  /** Below this sum there is no doubt. */
  readonly least: number;
}

const PAIRS: Weights = { left: -0.85, leftExpected: 0.72, right: -0.8, rightExpected: 0.71, word: -0.8, least: -10.2 };
const TRIPLES: Weights = { left: -0.74, leftExpected: 0.7, right: -0.72, rightExpected: 0.7, word: -0.76, least: -9.2 };
/** Weights of the log counts of three words in a row, by the place of the word among them. */
const LAST = -0.52;
const MIDDLE = -0.31;
const FIRST = -0.35;
/** Added to counts before their logarithm. */
const SMALL = 0.3;

/** Tells doubtful places of a stream from those that need no further look. */
export class Doubt {
  readonly #model: Model;
  #counts: Float32Array | undefined;
  /** Counts over the root of the total: the product of two is what chance expects. Log counts. */
  #scaled = new Float64Array(0);
  #logs = new Float64Array(0);

  constructor(model: Model) {
    this.#model = model;
  }

  /** @param left times the word was seen after the one before; @param right before the one after */
  at(ids: Int32Array, at: number, left: number, right: number): boolean {
    const model = this.#model;
    if (model.counts !== this.#counts) this.#prepare();
    const id = ids[at];
    const a = ids[at - 1];
    const b = ids[at + 1];
    const own = this.#scaled[id];
    const word = this.#logs[id];
    const l = quickLog(left + SMALL);
    const r = quickLog(right + SMALL);
    const lx = quickLog(own * this.#scaled[a] + SMALL);
    const rx = quickLog(own * this.#scaled[b] + SMALL);
    if (weigh(PAIRS, l, lx, r, rx, word) < PAIRS.least) return false;
    let doubt = weigh(TRIPLES, l, lx, r, rx, word);
    if (left > 0) doubt += LAST * quickLog(1 + model.triple(ids[at - 2], a, id));
    if (right > 0) doubt += FIRST * quickLog(1 + model.triple(id, b, ids[at + 2]));
    if (left > 0 && right > 0) doubt += MIDDLE * quickLog(1 + model.triple(a, id, b));
    return doubt >= TRIPLES.least;
  }

  /** Again whenever the model pretends to know less. */
  #prepare(): void {
    const { counts, total } = this.#model;
    this.#counts = counts;
    this.#scaled = Float64Array.from(counts, (count) => count / Math.sqrt(total));
    this.#logs = Float64Array.from(counts, Math.log1p);
  }
}

function weigh(weights: Weights, left: number, leftExpected: number, right: number, rightExpected: number, word: number): number {
  return (
    weights.left * left +
    weights.leftExpected * leftExpected +
    weights.right * right +
    weights.rightExpected * rightExpected +
    weights.word * word
  );
}
