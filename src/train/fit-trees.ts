/**
 * Fits the judge: gradient-boosted trees, grown leaf by leaf over binned features, with the softmax of each place as loss.
 * Deterministic: the same samples and seed give the same trees.
 */
import { lastAtMost } from '../text/search.ts';
import { LEAF, type Forest } from '../verdict/trees.ts';
import { Random } from './random.ts';

/** Places in flat lists. Rows are candidates; those of one place stand together. */
export interface TreeSamples {
  /** Rows × features. */
  readonly rows: Float32Array;
  readonly features: number;
  /** First row of each place; one more at the end. */
  readonly start: ArrayLike<number>;
  /** 0 where the written word is right, else 1 + the candidate that is. */
  readonly label: ArrayLike<number>;
  readonly weight: ArrayLike<number>;
}

export interface TreeSettings {
  readonly trees: number;
  readonly leaves: number;
  /** Share of each tree's answer that is taken. */
  readonly rate: number;
  /** Second derivative that a leaf's answer is held back by, and the least that a leaf may have. */
  readonly ridge: number;
  readonly leastHessian: number;
  /** Shares of the features and of the places that one tree sees. */
  readonly featureShare: number;
  readonly placeShare: number;
  readonly seed: number;
  progress?(done: number): void;
}

const BINS = 64;
/** Rows that tell how a feature is spread. */
const SPREAD = 40_000;
const MOST_SCORE = 30;
const LEAST_GAIN = 1e-6;
/** A place that is as good as decided must not weigh nothing. */
const LEAST_CURVE = 1e-4;

/** Borders between the bins of each feature: between its values if they are few, else at its quantiles. */
function bordersOf({ rows, features }: TreeSamples, count: number, random: Random): Float32Array[] {
  const picked = Int32Array.from({ length: Math.min(count, SPREAD) }, () => random.below(count));
  return Array.from({ length: features }, (_, f) => {
    const values = Float32Array.from(picked, (row) => rows[row * features + f]).sort();
    const distinct = [...new Set(values)];
    if (distinct.length <= BINS) return Float32Array.from(distinct.slice(1), (value, i) => (value + distinct[i]) / 2);
    const quantiles = Array.from({ length: BINS - 1 }, (_, b) => values[Math.floor(((b + 1) * values.length) / BINS)]);
    return Float32Array.from(new Set(quantiles));
  });
}

function binned({ rows, features }: TreeSamples, count: number, borders: readonly Float32Array[]): Uint8Array {
  const bins = new Uint8Array(count * features);
  for (let f = 0; f < features; f++) {
    const own = borders[f];
    for (let row = 0; row < count; row++) {
      bins[row * features + f] = lastAtMost(own, rows[row * features + f]) + 1;
    }
  }
  return bins;
}

interface Leaf {
  readonly rows: Int32Array;
  /** For each feature in use and bin: sum of gradients, sum of curves. */
  readonly sums: Float64Array;
  readonly gradient: number;
  readonly curve: number;
  readonly node: number;
  gain: number;
  /** Number among the features in use, and the last bin that goes left. */
  feature: number;
  bin: number;
}

interface GrowingForest extends Forest {
  readonly roots: number[];
  readonly feature: number[];
  readonly value: number[];
  readonly left: number[];
}

/** Fits a forest. @param skip places that are left out */
export function fitTrees(samples: TreeSamples, settings: TreeSettings, skip?: ReadonlySet<number>): Forest {
  const { rows, features, start, label, weight } = samples;
  const { ridge, leastHessian, rate } = settings;
  const places = label.length;
  const count = start[places];
  const random = new Random(settings.seed);
  const borders = bordersOf(samples, count, random);
  const bins = binned(samples, count, borders);
  const score = new Float64Array(count);
  const gradient = new Float32Array(count);
  const curve = new Float32Array(count);
  const forest: GrowingForest = { roots: [], feature: [], value: [], left: [] };
  const used = Array.from({ length: places }, (_, place) => place).filter((place) => !skip?.has(place));
  for (let tree = 0; tree < settings.trees; tree++) {
    for (const place of used) differentiate(place);
    const inTree = used.filter(() => random.next() < settings.placeShare);
    const asked = Int32Array.from({ length: features }, (_, f) => f).filter(() => random.next() < settings.featureShare);
    grow(rowsOf(inTree), asked);
    const root = forest.roots[tree];
    for (const place of used) for (let row = start[place]; row < start[place + 1]; row++) score[row] += answerOf(forest, root, row);
    settings.progress?.((tree + 1) / settings.trees);
  }
  return forest;

  function differentiate(place: number): void {
    let sum = 1;
    for (let row = start[place]; row < start[place + 1]; row++) sum += Math.exp(Math.min(MOST_SCORE, score[row]));
    for (let row = start[place]; row < start[place + 1]; row++) {
      const p = Math.exp(Math.min(MOST_SCORE, score[row])) / sum;
      gradient[row] = weight[place] * (p - (label[place] === row - start[place] + 1 ? 1 : 0));
      curve[row] = weight[place] * Math.max(LEAST_CURVE, p * (1 - p));
    }
  }

  function rowsOf(inTree: readonly number[]): Int32Array {
    const list: number[] = [];
    for (const place of inTree) for (let row = start[place]; row < start[place + 1]; row++) list.push(row);
    return Int32Array.from(list);
  }

  function answerOf({ feature, value, left }: Forest, root: number, row: number): number {
    let node = root;
    while (feature[node] !== LEAF) node = left[node] + (rows[row * features + feature[node]] < value[node] ? 0 : 1);
    return value[node];
  }

  function sumsOf(list: Int32Array, asked: Int32Array): Float64Array {
    const sums = new Float64Array(asked.length * BINS * 2);
    for (const row of list) {
      const at = row * features;
      const g = gradient[row];
      const c = curve[row];
      for (let k = 0; k < asked.length; k++) {
        const cell = (k * BINS + bins[at + asked[k]]) * 2;
        sums[cell] += g;
        sums[cell + 1] += c;
      }
    }
    return sums;
  }

  function leafOf(list: Int32Array, sums: Float64Array, asked: Int32Array): Leaf {
    let g = 0;
    let c = 0;
    for (let cell = 0; cell < BINS * 2; cell += 2) {
      g += sums[cell];
      c += sums[cell + 1];
    }
    const node = forest.feature.push(LEAF) - 1;
    forest.value.push(0);
    forest.left.push(0);
    const leaf: Leaf = { rows: list, sums, gradient: g, curve: c, node, gain: 0, feature: 0, bin: 0 };
    findSplit(leaf, asked);
    return leaf;
  }

  function findSplit(leaf: Leaf, asked: Int32Array): void {
    const worth = (g: number, c: number): number => (g * g) / (c + ridge);
    const whole = worth(leaf.gradient, leaf.curve);
    for (let k = 0; k < asked.length; k++) {
      let g = 0;
      let c = 0;
      for (let bin = 0; bin < borders[asked[k]].length; bin++) {
        g += leaf.sums[(k * BINS + bin) * 2];
        c += leaf.sums[(k * BINS + bin) * 2 + 1];
        if (c < leastHessian) continue;
        if (leaf.curve - c < leastHessian) break;
        const gain = worth(g, c) + worth(leaf.gradient - g, leaf.curve - c) - whole;
        if (gain > leaf.gain) Object.assign(leaf, { gain, feature: k, bin });
      }
    }
  }

  function split(leaf: Leaf, asked: Int32Array): [Leaf, Leaf] {
    const f = asked[leaf.feature];
    const goesLeft = (row: number): boolean => bins[row * features + f] <= leaf.bin;
    const left = leaf.rows.filter(goesLeft);
    const right = leaf.rows.filter((row) => !goesLeft(row));
    const smaller = sumsOf(left.length < right.length ? left : right, asked);
    const larger = leaf.sums.map((sum, cell) => sum - smaller[cell]);
    const [ofLeft, ofRight] = left.length < right.length ? [smaller, larger] : [larger, smaller];
    const children: [Leaf, Leaf] = [leafOf(left, ofLeft, asked), leafOf(right, ofRight, asked)];
    forest.feature[leaf.node] = f;
    forest.value[leaf.node] = borders[f][leaf.bin];
    forest.left[leaf.node] = children[0].node;
    return children;
  }

  function grow(list: Int32Array, asked: Int32Array): void {
    const root = leafOf(list, sumsOf(list, asked), asked);
    forest.roots.push(root.node);
    const leaves = [root];
    while (leaves.length < settings.leaves) {
      const best = leaves.reduce((most, leaf) => (leaf.gain > most.gain ? leaf : most));
      if (best.gain <= LEAST_GAIN) break;
      leaves.splice(leaves.indexOf(best), 1, ...split(best, asked));
    }
    for (const leaf of leaves) forest.value[leaf.node] = (-rate * leaf.gradient) / (leaf.curve + ridge);
  }
}
