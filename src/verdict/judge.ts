/**
 * The judge: gradient-boosted trees that turn everything known of a place (features.ts) into one probability. Each
 * candidate has a score; the written word's is 0, and a softmax over all of them gives the probabilities.
 */
import type { Model } from '../speller/index.ts';
import { FEATURES } from './features.ts';
import type { Place } from './place.ts';

/** Trees as flat lists. A node's children stand side by side. */
export interface Forest {
  /** First node of each tree. */
  readonly roots: ArrayLike<number>;
  /** The feature that a node asks for; `LEAF` for a leaf. */
  readonly feature: ArrayLike<number>;
  /** Less than this goes left; the score of a leaf. */
  readonly value: ArrayLike<number>;
  /** The left child; the right one follows. */
  readonly left: ArrayLike<number>;
}

/** Probabilities from which a suspicion is an error, and a warning. */
export interface Levels {
  readonly error: number;
  readonly warning: number;
}

/** In place of a feature: the node is a leaf. */
export const LEAF = 0xffff;
/** A larger score overflows. */
const MOST_SCORE = 30;
/** Words of the header: features, trees, nodes, error level, warning level (floats), and three to come. */
const HEADER = 8;

/** Packs a forest for the model file. */
export function packJudge(forest: Forest, levels: Levels): Uint8Array {
  const trees = forest.roots.length;
  const nodes = forest.feature.length;
  const bytes = new Uint8Array((HEADER + trees + nodes) * 4 + nodes * 4);
  new Uint32Array(bytes.buffer, 0, HEADER).set([FEATURES.length, trees, nodes]);
  new Float32Array(bytes.buffer, 3 * 4, 2).set([levels.error, levels.warning]);
  new Uint32Array(bytes.buffer, HEADER * 4, trees).set(Array.from(forest.roots));
  new Float32Array(bytes.buffer, (HEADER + trees) * 4, nodes).set(Array.from(forest.value));
  const shorts = new Uint16Array(bytes.buffer, (HEADER + trees + nodes) * 4, nodes * 2);
  shorts.set(Array.from(forest.feature));
  // Children lie within a tree, so the way to them from its root is short.
  let root = 0;
  for (let node = 0; node < nodes; node++) {
    while (root + 1 < trees && forest.roots[root + 1] <= node) root++;
    shorts[nodes + node] = forest.feature[node] === LEAF ? 0 : forest.left[node] - forest.roots[root];
  }
  return bytes;
}

export class Judge {
  readonly levels: Levels;
  readonly #roots: Uint32Array;
  readonly #value: Float32Array;
  readonly #feature: Uint16Array;
  readonly #left: Uint16Array;

  /** @param bytes what `packJudge` made; none: a judge that suspects nothing. Throws for one of other features. */
  constructor(bytes: Uint8Array) {
    const words = bytes.length === 0 ? new Uint32Array(HEADER) : new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
    const [features, trees, nodes] = words;
    const size = (HEADER + trees + 2 * nodes) * 4;
    if (bytes.length > 0 && (features !== FEATURES.length || bytes.length < size))
      throw new Error('the judge of this model does not fit this program; train the model again');
    const [error, warning] = new Float32Array(words.buffer, words.byteOffset + 3 * 4, 2);
    this.levels = bytes.length === 0 ? { error: 1, warning: 1 } : { error, warning };
    const at = (word: number): number => bytes.byteOffset + word * 4;
    this.#roots = new Uint32Array(bytes.buffer, at(bytes.length === 0 ? 0 : HEADER), trees);
    this.#value = new Float32Array(bytes.buffer, at(bytes.length === 0 ? 0 : HEADER + trees), nodes);
    this.#feature = new Uint16Array(bytes.buffer, at(bytes.length === 0 ? 0 : HEADER + trees + nodes), nodes);
    this.#left = new Uint16Array(bytes.buffer, at(bytes.length === 0 ? 0 : HEADER + trees + nodes) + nodes * 2, nodes);
  }

  /** Score of one candidate: the row of its features begins at `offset`. */
  score(rows: Float32Array, offset: number): number {
    const feature = this.#feature;
    const value = this.#value;
    const left = this.#left;
    let sum = 0;
    for (const root of this.#roots) {
      let node = root;
      for (let asked = feature[node]; asked !== LEAF; asked = feature[node]) {
        node = root + left[node] + (rows[offset + asked] < value[node] ? 0 : 1);
      }
      sum += value[node];
    }
    return sum;
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
