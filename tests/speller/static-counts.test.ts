import { describe, expect, it } from 'vitest';
import { gram, hash2, hash3 } from '../../src/speller/hash.ts';
import { lookup12, lookup16 } from '../../src/speller/static-counts.ts';
import { buildStatic, type Entries } from '../../src/train/static-builder.ts';

function entriesOf(count: number, hash: (i: number) => void, valueOf: (i: number) => number): Entries {
  const entries = { count, high: new Uint32Array(count), low: new Uint32Array(count), value: new Uint8Array(count) };
  for (let i = 0; i < count; i++) {
    hash(i);
    entries.high[i] = gram.high;
    entries.low[i] = gram.low;
    entries.value[i] = valueOf(i);
  }
  return entries;
}

describe('static counts', () => {
  it.each([1, 2, 50, 3000, 200_000])('finds every one of %d stored pairs', (count) => {
    const hash = (i: number): void => hash2(i % 1000, Math.floor(i / 1000) * 7);
    const table = buildStatic(
      entriesOf(count, hash, (i) => i % 64),
      16,
      6,
    );
    for (let i = 0; i < count; i++) {
      hash(i);
      if (lookup16(table) !== (i % 64) + 1) expect.fail(`pair ${i} is lost`);
    }
  });

  it('holds any small number of pairs', () => {
    for (let count = 1; count <= 600; count++) {
      const table = buildStatic(
        entriesOf(
          count,
          (i) => hash2(i, count),
          (i) => i % 8,
        ),
        12,
        3,
      );
      hash2(count - 1, count);
      expect(lookup12(table)).toBe(((count - 1) % 8) + 1);
    }
  });

  it('finds every stored triple, and takes few others for stored ones', () => {
    const count = 100_000;
    const table = buildStatic(
      entriesOf(
        count,
        (i) => hash3(i, 2 * i, 5),
        (i) => i % 16,
      ),
      12,
      4,
    );
    let taken = 0;
    for (let i = 0; i < count; i++) {
      hash3(i, 2 * i, 5);
      if (lookup12(table) !== (i % 16) + 1) expect.fail(`triple ${i} is lost`);
      hash3(i, 2 * i, 6);
      if (lookup12(table) !== 0) taken++;
    }
    // Fingerprints have 8 bits: one in 256.
    expect(taken / count).toBeLessThan(1.5 / 256);
    expect(table.cells.length).toBeLessThan(count * 1.5 * 1.35);
  });

  it('refuses duplicates', () => {
    expect(() =>
      buildStatic(
        entriesOf(
          10,
          () => hash2(1, 2),
          () => 1,
        ),
        16,
        6,
      ),
    ).toThrow(/duplicate/);
  });
});
