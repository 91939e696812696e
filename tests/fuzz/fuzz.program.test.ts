/** Every fuzz target with a moderate number of cases, always the same ones; `npm run fuzz` goes on from there. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { targets } from './targets/index.ts';

describe('any input', () => {
  it.each(targets.map((one) => [one.name, one] as const))('%s', async (_, { cases, check, end, quick }) => {
    try {
      await fc.assert(
        fc.asyncProperty(cases, async (value) => check(value)),
        { seed: 20260101, numRuns: quick },
      );
    } finally {
      await end?.();
    }
  });
});
