import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairCache } from '../../src/speller/pair-cache.ts';

const id = fc.integer({ min: 0, max: 0xffff });

test('never says anything but what was kept last for a pair', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id, fc.integer({ min: 0, max: 127 })), { maxLength: 2000 }), (entries) => {
      const cache = new PairCache();
      const kept = new Map<string, number>();
      for (const [a, b, value] of entries) {
        const known = cache.find(a, b);
        if (known >= 0) expect(known).toBe(kept.get(`${a} ${b}`));
        else kept.set(`${a} ${b}`, cache.keep(value));
      }
    }),
  );
});

test.each([
  ['the pair of zeros', 0, 0],
  ['the largest ids', 0xffff, 0xffff],
])('tells %s from no pair at all', (_, a, b) => {
  const cache = new PairCache();
  expect(cache.find(a, b)).toBe(-1);
  cache.keep(0);
  expect(cache.find(a, b)).toBe(0);
  expect(cache.find(b, a ^ 1)).toBe(-1);
});
