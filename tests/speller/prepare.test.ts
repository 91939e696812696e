/** A prepared model opens faster and is the same. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Section } from '../../src/speller/format.ts';
import { loadModel, ModelError, type Model } from '../../src/speller/index.ts';
import { replaceSection } from '../../src/train/write-model.ts';
import { plainModel, prepareModel } from '../../src/speller/prepare.ts';

let bytes: Uint8Array;
let plain: Model;
let prepared: Model;
beforeAll(() => {
  bytes = readFileSync(new URL('../../src/speller/model.bin', import.meta.url));
  plain = loadModel(bytes);
  prepared = loadModel(prepareModel(bytes));
});

describe('a prepared model', () => {
  it('proposes the same words', () => expect(Buffer.compare(prepared.meant, plain.meant)).toBe(0));

  it.each(['đng', 'nghieejp', 'hoà', 'trang', 'suất', 'nguoi', 'ccan', 'kì'])('gives %s the same candidates in the same order', (form) => {
    expect(plain.errors.of(form).ids).not.toHaveLength(0);
    expect(prepared.errors.of(form)).toEqual(plain.errors.of(form));
  });

  it.each([
    ['too few marks of words', Section.Meant, new Uint8Array(3)],
    ['an index that is no JSON', Section.ErrorIndex, Buffer.from('{')],
    ['an index without its lists', Section.ErrorIndex, Buffer.from('{"tones":[["a",[1]]]}')],
    ['an index of words that it lacks', Section.ErrorIndex, Buffer.from('{"tones":[["a",[999999]]],"shorter":[],"skeletons":[]}')],
  ])('is refused with %s', (_, tag, section) => {
    expect(() => loadModel(replaceSection(prepareModel(bytes), tag, section))).toThrow(ModelError);
  });

  it('is the plain one again, bit by bit', () => expect(Buffer.compare(plainModel(prepareModel(bytes)), bytes)).toBe(0));

  it('knows the same words by their letters', () => expect(prepared.errors.sameLetters('thơì')).toBe(plain.idOf('thời')));
});
