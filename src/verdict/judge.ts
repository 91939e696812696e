/**
 * The judge: trees (trees.ts) that turn everything known of a place (features.ts) into one probability. Each candidate has
 * a score; the written word's is 0, and a softmax over all of them gives the probabilities.
 */
import type { Model } from '../speller/index.ts';
import { FEATURES } from './features.ts';
import type { Place } from './place.ts';
import { Trees, type Levels } from './trees.ts';

/** A larger score overflows; a smaller one is none. */
const MOST_SCORE = 30;
/**
 * After so many trees a candidate that is so far behind the written word is given up, for it hardly ever catches up: in
 * 1,400 raw articles none is lost that all trees prefer, and a sixth of the work is left.
 */
const HOPELESS: readonly (readonly [trees: number, score: number])[] = [
  [32, -1.5],
  [128, -2.5],
];

export class Judge {
  readonly #trees: Trees;

  /** @param bytes what `packTrees` made; none: a judge that suspects nothing. Throws for one of other features. */
  constructor(bytes: Uint8Array) {
    this.#trees = new Trees(bytes, FEATURES.length);
  }

  get levels(): Levels {
    return this.#trees.levels;
  }

  /** Score of one candidate: the row of its features begins at `offset`. That of a hopeless one is the least there is. */
  score(rows: Float32Array, offset: number): number {
    const trees = this.#trees;
    let sum = 0;
    let done = 0;
    for (const [count, least] of HOPELESS) {
      sum += trees.sum(rows, offset, done, Math.min(count, trees.count));
      if (sum < least) return -MOST_SCORE;
      done = count;
    }
    return sum + trees.sum(rows, offset, done, trees.count);
  }

  /** Probability of each candidate of a place; what is left to 1 is that of the written word. */
  probabilities({ rows, ids }: Pick<Place, 'rows' | 'ids'>): Float64Array {
    const weights = Float64Array.from(ids, (_, i) => Math.exp(Math.min(MOST_SCORE, this.score(rows, i * FEATURES.length))));
    const sum = weights.reduce((a, b) => a + b, 1);
    return weights.map((weight) => weight / sum);
  }
}

const judges = new WeakMap<Model, Judge>();

/** The judge of a model. Throws for a model of another version. */
export function judgeOf(model: Model): Judge {
  let judge = judges.get(model);
  if (judge === undefined) judges.set(model, (judge = new Judge(model.judge)));
  return judge;
}
