import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../src/resources/node-resources.ts';
import { readingsOf } from '../../src/speller/readings.ts';

const model = shippedModel();

function readings(form: string): string[] {
  return readingsOf(model)
    .of(form, model.idOf(form))
    .map(({ id }) => model.keys[id])
    .sort();
}

describe('readings', () => {
  it.each([
    ['no marks: any may be lost, and none', 'muon', ['muốn', 'muộn', 'mượn'], ['mườn', 'muôn ']],
    ['a mark: the tone may be lost', 'đươc', ['được'], ['đuốc', 'dược']],
    ['a tone: marks may be lost', 'dính', ['đính', 'dính'], ['dinh', 'đình', 'định']],
    ['half of a horned pair', 'đuơng', ['đường', 'đương'], ['đúng', 'đuông']],
    ['right as it stands, or not', 'đinh', ['đinh', 'đình', 'đính', 'định', 'đỉnh'], ['dinh', 'dính']],
  ])('%s', (_case, form, some, none) => {
    const found = readings(form);
    expect(found).toEqual(expect.arrayContaining(some));
    for (const key of none) expect(found).not.toContain(key);
  });

  it.each([
    ['all marks are there', 'nghiệp', ['nghiệp']],
    ['no syllable comes near', 'trump', []],
    ['two tones', 'lưả́', []],
    ['an abbreviation with a stroke', 'hdnd', ['hđnd']],
    ['a partly marked form that may be a name', 'đăk', ['<unknown>', 'đắk']],
  ])('%s', (_case, form, all) => {
    expect(readings(form)).toEqual(all);
  });

  it('counts the marks that are there and those that are gone', () => {
    const of = (form: string, meant: string) =>
      readingsOf(model)
        .of(form, model.idOf(form))
        .find(({ id }) => model.keys[id] === meant);
    expect(of('đươc', 'được')).toMatchObject({ kept: [0, 2, 1], lost: [1, 0, 0] });
    expect(of('duoc', 'được')).toMatchObject({ kept: [0, 0, 0], lost: [1, 2, 1] });
    expect(of('anh', 'anh')).toMatchObject({ kept: [0, 0, 0], lost: [0, 0, 0] });
  });
});
