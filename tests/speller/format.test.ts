import { describe, expect, it } from 'vitest';
import { MODEL_VERSION, ModelError, packModel, Section, unpackModel } from '../../src/speller/format.ts';
import { readModel } from '../../src/resources/node-resources.ts';

const file = packModel([
  [Section.Keys, new TextEncoder().encode('một\nhai')],
  [Section.Counts, Float32Array.of(1.5, 2.5)],
]);
const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const copy = file.slice();
  change(copy);
  return copy;
};

describe('model file', () => {
  it('gives back its sections at aligned places', () => {
    const sections = unpackModel(file);
    expect(new TextDecoder().decode(sections.get(Section.Keys))).toBe('một\nhai');
    const counts = sections.get(Section.Counts)!;
    expect(counts.byteOffset % 8).toBe(0);
    expect([...new Float32Array(counts.buffer, counts.byteOffset, 2)]).toEqual([1.5, 2.5]);
  });

  it('reads from an unaligned place of a larger buffer', () => {
    const large = new Uint8Array(file.length + 3);
    large.set(file, 3);
    expect(unpackModel(large.subarray(3)).get(Section.Keys)).toEqual(unpackModel(file).get(Section.Keys));
  });

  it.each([
    ['an empty file', new Uint8Array(0), /too short/],
    ['another file', changed((b) => (b[0] ^= 1)), /does not begin with/],
    ['a truncated file', file.slice(0, -8), /truncated: \d+ of \d+ bytes/],
    ['a damaged file', changed((b) => (b[b.length - 9] ^= 4)), /checksum/],
    ['a newer format', changed((b) => (b[4] = MODEL_VERSION + 1)), /newer than this program/],
    ['an older format', changed((b) => (b[4] = 0)), /train the model again/],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => unpackModel(bytes)).toThrow(ModelError);
    expect(() => unpackModel(bytes)).toThrow(message);
  });

  it('names the path of a file that is not there', () => {
    expect(() => readModel('no/such/model.bin')).toThrow(/no\/such\/model\.bin/);
  });
});
