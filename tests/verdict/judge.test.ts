import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/verdict/features.ts';
import { Judge } from '../../src/verdict/judge.ts';
import { LEAF, packTrees, type Forest } from '../../src/verdict/trees.ts';

/** Two trees: the first asks feature 0, the second is one leaf. */
const forest: Forest = {
  roots: [0, 3],
  feature: [0, LEAF, LEAF, LEAF],
  value: [0.5, -1, 2, 0.25],
  left: [1, 0, 0, 0],
};
const rowOf = (first: number): Float32Array => Float32Array.of(first, ...Array.from({ length: FEATURES.length - 1 }, () => 0));

describe('Judge', () => {
  const judge = new Judge(packTrees(forest, FEATURES.length, { error: 0.75, warning: 0.5 }));

  it('sums the leaves that a row comes to', () => {
    expect(judge.score(rowOf(0.4), 0)).toBeCloseTo(-0.75);
    expect(judge.score(rowOf(0.5), 0)).toBeCloseTo(2.25);
  });

  it('shares the probability among the candidates and the written word', () => {
    const [own] = judge.probabilities({ rows: rowOf(1), ids: Uint16Array.of(7) });
    expect(own).toBeCloseTo(1 / (1 + Math.exp(-2.25)));
  });

  it('keeps its levels', () => {
    expect(judge.levels).toEqual({ error: 0.75, warning: 0.5 });
  });

  it('suspects nothing where a model has none, and refuses one of other features or cut short', () => {
    const none = new Judge(new Uint8Array(0));
    expect(none.levels).toEqual({ error: 1, warning: 1 });
    expect(none.score(rowOf(1), 0)).toBe(0);
    const packed = packTrees(forest, FEATURES.length, { error: 1, warning: 1 });
    expect(() => new Judge(packed.slice(0, -4))).toThrow(/train the model again/);
    new Uint32Array(packed.buffer)[0]++;
    expect(() => new Judge(packed)).toThrow(/train the model again/);
  });
});
