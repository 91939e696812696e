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
export const LEAF = 0xff;
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
/** Words of the header: features, trees, nodes, error level, warning level (floats), number of the layout, and two to come. */
const HEADER = 8;
const LAYOUT = 2;

/**
 * Packs a forest for the model file: for each node the upper half of its value, its feature, and how far its left child is
 * from its root. Throws for trees of more than 256 nodes.
 */
export function packJudge(forest: Forest, levels: Levels): Uint8Array {
  const trees = forest.roots.length;
  const nodes = forest.feature.length;
  const bytes = new Uint8Array((HEADER + trees + nodes) * 4);
  new Uint32Array(bytes.buffer, 0, HEADER).set([FEATURES.length, trees, nodes, 0, 0, LAYOUT]);
  new Float32Array(bytes.buffer, 3 * 4, 2).set([levels.error, levels.warning]);
  new Uint32Array(bytes.buffer, HEADER * 4, trees).set(Array.from(forest.roots));
  const words = new Uint32Array(Float32Array.from(forest.value).buffer);
  const rounded = Array.from(words, (word) => (word + 0x8000) >>> 16);
  new Uint16Array(bytes.buffer, (HEADER + trees) * 4, nodes).set(rounded);
  const small = new Uint8Array(bytes.buffer, (HEADER + trees) * 4 + nodes * 2, nodes * 2);
  small.set(Array.from(forest.feature));
  let root = 0;
  for (let node = 0; node < nodes; node++) {
    while (root + 1 < trees && forest.roots[root + 1] <= node) root++;
    const way = forest.feature[node] === LEAF ? 0 : forest.left[node] - forest.roots[root];
    if (way > 0xff) throw new RangeError('a tree of the judge has more than 256 nodes');
    small[nodes + node] = way;
  }
  return bytes;
}

export class Judge {
  readonly levels: Levels;
  readonly #roots: Uint32Array;
  readonly #value: Float32Array;
  readonly #feature: Uint8Array;
  readonly #left: Uint8Array;

  /** @param bytes what `packJudge` made; none: a judge that suspects nothing. Throws for one of other features. */
  constructor(bytes: Uint8Array) {
    const header = bytes.length === 0 ? new Uint32Array(HEADER) : new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
    const [features, trees, nodes] = header;
    const layout = header[5];
    if (bytes.length > 0 && (layout !== LAYOUT || features !== FEATURES.length || bytes.length < (HEADER + trees + nodes) * 4))
      throw new Error('the judge of this model does not fit this program; train the model again');
    const [error, warning] = new Float32Array(header.buffer, header.byteOffset + 3 * 4, 2);
    this.levels = bytes.length === 0 ? { error: 1, warning: 1 } : { error, warning };
    const from = (byte: number): number => bytes.byteOffset + (bytes.length === 0 ? 0 : byte);
    const atNodes = (HEADER + trees) * 4;
    this.#roots = new Uint32Array(bytes.buffer, from(HEADER * 4), trees);
    const halves = new Uint16Array(bytes.buffer, from(atNodes), nodes);
    const words = new Uint32Array(nodes);
    for (let node = 0; node < nodes; node++) words[node] = halves[node] << 16;
    this.#value = new Float32Array(words.buffer);
    this.#feature = new Uint8Array(bytes.buffer, from(atNodes + nodes * 2), nodes);
    this.#left = new Uint8Array(bytes.buffer, from(atNodes + nodes * 3), nodes);
  }

  /** Score of one candidate: the row of its features begins at `offset`. That of a hopeless one is the least there is. */
  score(rows: Float32Array, offset: number): number {
    let sum = 0;
    let done = 0;
    for (const [trees, least] of HOPELESS) {
      sum += this.#sum(rows, offset, done, Math.min(trees, this.#roots.length));
      if (sum < least) return -MOST_SCORE;
      done = trees;
    }
    return sum + this.#sum(rows, offset, done, this.#roots.length);
  }

  /** What the trees [from, to) say together. */
  #sum(rows: Float32Array, offset: number, from: number, to: number): number {
    const feature = this.#feature;
    const value = this.#value;
    const left = this.#left;
    const roots = this.#roots;
    let sum = 0;
    for (let tree = from; tree < to; tree++) {
      const root = roots[tree];
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
