import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAtLeast, firstWhere, lastAtMost } from '../../src/text/search.ts';

const ascending = fc.array(fc.integer({ min: -20, max: 20 })).map((list) => list.sort((a, b) => a - b));
const value = fc.integer({ min: -22, max: 22 });

describe('searches', () => {
  it('find what a walk from the ends finds', () => {
    fc.assert(
      fc.property(ascending, value, (list, wanted) => {
        expect(lastAtMost(list, wanted)).toBe(list.findLastIndex((one) => one <= wanted));
        const first = list.findIndex((one) => one >= wanted);
        expect(firstAtLeast(list, wanted)).toBe(first < 0 ? list.length : first);
        expect(firstWhere(list.length, (i) => list[i] >= wanted)).toBe(first < 0 ? list.length : first);
      }),
    );
  });

  it('look at no more than they are told to', () => {
    expect(lastAtMost([1, 3, 5, 0, 0], 9, 3)).toBe(2);
    expect(firstAtLeast([9, 1, 3, 5, 0], 4, 1, 4)).toBe(3);
    expect(firstAtLeast([9, 1, 3, 5, 0], 6, 1, 4)).toBe(4);
  });

  it('tell that there is nothing', () => {
    expect(lastAtMost([], 1)).toBe(-1);
    expect(lastAtMost([2], 1)).toBe(-1);
    expect(firstAtLeast([], 1)).toBe(0);
    expect(firstWhere(0, () => true)).toBe(0);
  });
});
