/** A model in two parts: the first serves alone, both are the whole. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadModel, ModelError } from '../../src/speller/index.ts';
import { packModel, Section, unpackModel } from '../../src/speller/format.ts';
import { joinModel, SPLIT, splitModel } from '../../src/speller/split.ts';

const whole = new Uint8Array(readFileSync(new URL('../../src/speller/model.bin', import.meta.url)));
const other = packModel([...unpackModel(whole)].map(([tag, bytes]) => [tag, tag === Section.Long ? bytes.map((x) => x ^ 0x55) : bytes]));
let parts: ReturnType<typeof splitModel>;
beforeAll(() => {
  parts = splitModel(whole, SPLIT);
});

describe('a split model', () => {
  it('is the whole again, bit by bit, once both parts are there', () =>
    expect(Buffer.compare(joinModel(parts.first, parts.rest), whole)).toBe(0));

  it.each([
    ['bytes', whole],
    ["a file's buffer", Buffer.from(whole)],
  ])('is the same each time, from %s', (_, bytes) => expect(Buffer.compare(splitModel(bytes, SPLIT).first, parts.first)).toBe(0));

  describe('with the first part alone', () => {
    it.each([
      ['a common pair', 'việt', 'nam'],
      ['a rarer one', 'lũ', 'lụt'],
    ])('knows %s, to the coarseness of its steps', (_, left, right) => {
      const [coarse, fine] = [loadModel(joinModel(parts.first)), loadModel(whole)];
      const [a, b] = [fine.idOf(left), fine.idOf(right)];
      expect(coarse.pair(a, b) / fine.pair(a, b)).toBeGreaterThan(1 / 2.6);
      expect(coarse.pair(a, b) / fine.pair(a, b)).toBeLessThan(2.6);
    });

    it('has never seen most of what the whole has never seen', () => {
      const [coarse, fine] = [loadModel(joinModel(parts.first)), loadModel(whole)];
      let unseen = 0;
      let taken = 0;
      for (let a = 100; a < 400; a++) {
        for (let b = 5000; b < 5100; b++) {
          if (fine.pair(a, b) > 0) continue;
          unseen++;
          if (coarse.pair(a, b) > 0) taken++;
        }
      }
      expect(unseen).toBeGreaterThan(10_000);
      expect(taken / unseen).toBeLessThan(0.02);
    });

    it('asks nothing about gaps and cases, which come with the rest', () => {
      const [coarse, fine] = [loadModel(joinModel(parts.first)), loadModel(whole)];
      expect([coarse.gaps.length, coarse.cases.isKnown, coarse.caseTrees.length]).toEqual([0, false, 0]);
      expect(fine.cases.isKnown).toBe(true);
      for (const trees of [fine.gaps, fine.caseTrees]) expect(trees.length).toBeGreaterThan(0);
    });
  });

  it.each([
    ['parts of different models', (): Uint8Array => joinModel(splitModel(other, SPLIT).first, parts.rest)],
    ['a whole model as first part', (): Uint8Array => joinModel(whole)],
    ['a part cut short', (): Uint8Array => joinModel(parts.first.subarray(0, 1000))],
    ['the parts in the wrong order', (): Uint8Array => joinModel(parts.rest, parts.first)],
  ])('refuses %s', (_, join) => expect(join).toThrow(ModelError));
});
