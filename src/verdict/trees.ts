/** Gradient-boosted trees as a model file holds them: what is known of a place becomes one score. */

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
/** Words of the header: features, trees, nodes, error level, warning level (floats), number of the layout, and two to come. */
const HEADER = 8;
const LAYOUT = 2;

/**
 * Packs a forest for the model file: for each node the upper half of its value, its feature, and how far its left child is
 * from its root. Throws for trees of more than 256 nodes.
 * @param features of one row
 */
export function packTrees(forest: Forest, features: number, levels: Levels): Uint8Array {
  const trees = forest.roots.length;
  const nodes = forest.feature.length;
  const bytes = new Uint8Array((HEADER + trees + nodes) * 4);
  new Uint32Array(bytes.buffer, 0, HEADER).set([features, trees, nodes, 0, 0, LAYOUT]);
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
    if (way > 0xff) throw new RangeError('a tree has more than 256 nodes');
    small[nodes + node] = way;
  }
  return bytes;
}

export class Trees {
  readonly levels: Levels;
  /** How many there are. */
  readonly count: number;
  readonly #roots: Uint32Array;
  readonly #value: Float32Array;
  readonly #feature: Uint8Array;
  readonly #left: Uint8Array;

  /** @param bytes what `packTrees` made; none: no tree, and levels that nothing reaches. Throws for trees of other features. */
  constructor(bytes: Uint8Array, features: number) {
    const header = bytes.length === 0 ? new Uint32Array(HEADER) : new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
    const [own, trees, nodes] = header;
    const layout = header[5];
    if (bytes.length > 0 && (layout !== LAYOUT || own !== features || bytes.length < (HEADER + trees + nodes) * 4))
      throw new Error('the trees of this model do not fit this program; train the model again');
    const [error, warning] = new Float32Array(header.buffer, header.byteOffset + 3 * 4, 2);
    this.levels = bytes.length === 0 ? { error: 1, warning: 1 } : { error, warning };
    const from = (byte: number): number => bytes.byteOffset + (bytes.length === 0 ? 0 : byte);
    const atNodes = (HEADER + trees) * 4;
    this.count = trees;
    this.#roots = new Uint32Array(bytes.buffer, from(HEADER * 4), trees);
    const halves = new Uint16Array(bytes.buffer, from(atNodes), nodes);
    const words = new Uint32Array(nodes);
    for (let node = 0; node < nodes; node++) words[node] = halves[node] << 16;
    this.#value = new Float32Array(words.buffer);
    this.#feature = new Uint8Array(bytes.buffer, from(atNodes + nodes * 2), nodes);
    this.#left = new Uint8Array(bytes.buffer, from(atNodes + nodes * 3), nodes);
  }

  /**
   * What the trees [from, to) say together of one row.
   * @param offset where it begins
   */
  sum(rows: Float32Array, offset: number, from: number, to: number): number {
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

  /** Probability of what one row tells, by all trees. */
  probability(row: Float32Array): number {
    return 1 / (1 + Math.exp(-this.sum(row, 0, 0, this.count)));
  }
}
