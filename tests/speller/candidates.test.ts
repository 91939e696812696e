import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ErrorModel } from '../../src/speller/candidates.ts';
import { indexErrors } from '../../src/speller/error-index.ts';
import { SLIPS } from '../../src/speller/slips.ts';

const keys = 'đồng đảng đang nghiệp hoàn trang tranh tráng chí trí người ngươi kì kỳ dạo đạo can cán thời xuất suất của cua bưc'.split(' ');
const meant = Uint8Array.from(keys, (key) => (key === 'bưc' ? 0 : 1));
const model = new ErrorModel(keys, indexErrors(keys, meant));

function slipsOf(form: string): Record<string, string> {
  const { ids, slips } = model.of(form);
  return Object.fromEntries(Array.from(ids, (id, i) => [keys[id], SLIPS[slips[i]]]));
}

describe('ErrorModel', () => {
  it.each([
    ['đng', 'đảng', 'dropped-letter'],
    ['đng', 'đang', 'dropped-letter'],
    ['nghieejp', 'nghiệp', 'keyboard'],
    ['d9a3ng', 'đảng', 'keyboard'],
    ['hòan', 'hoàn', 'tone-place'],
    ['thơì', 'thời', 'tone-place'],
    ['trang', 'tranh', 'coda-nh-ng-n'],
    ['trang', 'tráng', 'tone-lost'],
    ['trí', 'chí', 'ch-tr'],
    ['nguoi', 'người', 'bare'],
    ['ngươi', 'người', 'tone-lost'],
    ['dạo', 'đạo', 'd-stroke'],
    ['ccan', 'can', 'doubled'],
    ['suất', 'xuất', 's-x'],
  ])('%s may be %s: %s', (form, meant, slip) => {
    expect(slipsOf(form)[meant]).toBe(slip);
  });

  it('proposes neither the form itself nor its other accepted spelling', () => {
    expect(slipsOf('kì')).toEqual({});
    expect(slipsOf('trang')).not.toHaveProperty('trang');
  });

  it('proposes only what may be meant', () => {
    expect(slipsOf('bực')).not.toHaveProperty('bưc');
  });

  it('names no candidate twice and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưydđcghnrtkx̣́̀̉̃ '), maxLength: 14 }), (raw) => {
        const { ids, slips } = model.of(raw.normalize('NFC'));
        expect(new Set(ids).size).toBe(ids.length);
        expect(slips.length).toBe(ids.length);
      }),
      { numRuns: 2000 },
    );
  });
});
