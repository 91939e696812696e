import { describe, expect, it } from 'vitest';
import {
  CASE_VALUE_BITS,
  CaseCounts,
  caseCode,
  hashAfter,
  hashBefore,
  hashBetween,
  packCaseCounts,
  SHARE_STEPS,
  Written,
} from '../../src/speller/case-counts.ts';
import { gram } from '../../src/speller/hash.ts';
import { buildStatic } from '../../src/train/static-builder.ts';

const [LOWER, CAPITAL] = [caseCode(10, Written.Lower), caseCode(10, Written.Capital)];

/** A table in which word 11 has these shares, by their steps, after 10, before 10 and between both. */
function counts(after: number, before: number, between: number): CaseCounts {
  const hashes = [() => hashAfter(CAPITAL, 11), () => hashBefore(11, CAPITAL), () => hashBetween(CAPITAL, 11, CAPITAL)].map((hash) => {
    hash();
    return { high: gram.high >>> 0, low: gram.low >>> 0 };
  });
  const entries = {
    count: hashes.length,
    high: Uint32Array.from(hashes, ({ high }) => high),
    low: Uint32Array.from(hashes, ({ low }) => low),
    value: Uint8Array.of(after, before, between),
  };
  return new CaseCounts(packCaseCounts(buildStatic(entries, 12, CASE_VALUE_BITS)));
}

describe('CaseCounts', () => {
  it('gives each share back to within its step', () => {
    for (const [step, from] of SHARE_STEPS.entries()) {
      const share = counts(step, 0, 0).after(CAPITAL, 11);
      expect(share).toBeGreaterThan(from);
      expect(share).toBeLessThan(SHARE_STEPS[step + 1] ?? 1);
    }
  });

  it('tells apart what stands before a word, after it, and around it', () => {
    const cases = counts(7, 1, 4);
    expect(cases.after(CAPITAL, 11)).toBeGreaterThan(0.99);
    expect(cases.before(11, CAPITAL)).toBeLessThan(0.3);
    expect(cases.between(CAPITAL, 11, CAPITAL)).toBeCloseTo(0.91, 1);
  });

  it('knows nothing of a neighbour that is written otherwise', () => expect(counts(7, 7, 7).after(LOWER, 11)).toBe(0));

  it('knows nothing at all in a model without such counts', () => {
    const cases = new CaseCounts(new Uint8Array(0));
    expect(cases.isKnown).toBe(false);
    expect(cases.after(CAPITAL, 11)).toBe(0);
  });
});
