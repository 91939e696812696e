import { describe, expect, it } from 'vitest';
import { fitTrees, type TreeSamples, type TreeSettings } from '../../src/train/fit-trees.ts';
import { Random } from '../../src/train/random.ts';
import { LEAF, type Forest } from '../../src/verdict/trees.ts';

const SETTINGS: TreeSettings = {
  trees: 40,
  leaves: 6,
  rate: 0.3,
  ridge: 1,
  leastHessian: 1,
  featureShare: 1,
  placeShare: 1,
  seed: 5,
};

/** One candidate a place; it is right where exactly one of its two features is above a half: no single split tells. */
function either(places: number): TreeSamples {
  const random = new Random(9);
  const rows = Float32Array.from({ length: places * 2 }, () => random.next());
  const label = Array.from({ length: places }, (_, i) => (rows[i * 2] > 0.5 !== rows[i * 2 + 1] > 0.5 ? 1 : 0));
  return { rows, features: 2, start: Array.from({ length: places + 1 }, (_, i) => i), label, weight: label.map(() => 1) };
}

function scoreOf({ roots, feature, value, left }: Forest, row: Float32Array): number {
  return Array.from(roots).reduce((sum, root) => {
    let node = root;
    while (feature[node] !== LEAF) node = left[node] + (row[feature[node]] < value[node] ? 0 : 1);
    return sum + value[node];
  }, 0);
}

describe('fitTrees', () => {
  const samples = either(600);

  it('learns what two features say together', () => {
    const forest = fitTrees(samples, SETTINGS);
    const right = samples.label as number[];
    const hits = right.filter((label, i) => scoreOf(forest, samples.rows.subarray(i * 2, i * 2 + 2)) > 0 === (label === 1));
    expect(hits.length / right.length).toBeGreaterThan(0.97);
  });

  it('gives the same trees for the same seed, others for another', () => {
    const shares = { ...SETTINGS, trees: 5, placeShare: 0.5 };
    expect(fitTrees(samples, shares)).toEqual(fitTrees(samples, shares));
    expect(fitTrees(samples, shares)).not.toEqual(fitTrees(samples, { ...shares, seed: 6 }));
  });

  it('does not look at what is skipped', () => {
    const half = new Set(Array.from({ length: 300 }, (_, i) => i));
    const turned = { ...samples, label: (samples.label as number[]).map((label, i) => (half.has(i) ? 1 - label : label)) };
    expect(fitTrees(turned, { ...SETTINGS, trees: 5 }, half)).toEqual(fitTrees(samples, { ...SETTINGS, trees: 5 }, half));
  });
});
