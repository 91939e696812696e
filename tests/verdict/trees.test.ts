import { describe, expect, it } from 'vitest';
import { LEAF, packTrees, Trees, type Forest } from '../../src/verdict/trees.ts';

/** One tree that asks the only feature, and one leaf. */
const forest: Forest = { roots: [0, 3], feature: [0, LEAF, LEAF, LEAF], value: [0.5, -1, 2, 0.25], left: [1, 0, 0, 0] };
const packed = packTrees(forest, 1, { error: 1, warning: 0.5 });

describe('Trees', () => {
  it('make a probability of the sum of their leaves', () => {
    const trees = new Trees(packed, 1);
    expect(trees.probability(Float32Array.of(0.4))).toBeCloseTo(1 / (1 + Math.exp(0.75)));
    expect(trees.probability(Float32Array.of(0.5))).toBeCloseTo(1 / (1 + Math.exp(-2.25)));
    expect([trees.count, trees.levels.warning]).toEqual([2, 0.5]);
  });

  it('are none where a model has none, with levels that nothing reaches', () => {
    const { count, levels } = new Trees(new Uint8Array(0), 1);
    expect([count, levels]).toEqual([0, { error: 1, warning: 1 }]);
  });

  it('refuse features other than theirs', () => {
    expect(() => new Trees(packed, 2)).toThrow(/train the model again/);
  });
});
