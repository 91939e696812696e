import { describe, expect, it } from 'vitest';
import { commaGroups, parseNumber, toRoman } from '../../src/text/numbers.ts';

describe('parseNumber', () => {
  it.each([
    ['15', 15],
    ['1.318,2', 1318.2],
    ['28.500.000', 28_500_000],
    ['0,98', 0.98],
    ['2025', 2025],
  ])('%s', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each(['', '1.2', '1,2,3', '12.34.567', '3-1', '1.318.2', 'ba'])('%s is no number in Vietnamese notation', (text) =>
    expect(parseNumber(text)).toBeUndefined(),
  );
});

describe('commaGroups', () => {
  it.each([
    ['28,500,000', ['28', '500', '000']],
    ['1,250', ['1', '250']],
    ['999,998,997', ['999', '998', '997']],
  ])('%s', (text, groups) => expect(commaGroups(text)).toEqual(groups));

  it.each(['1,25', '0,250', '1,2,3', '101,102,103', '1.250', '1250,000'])('%s has none', (text) =>
    expect(commaGroups(text)).toBeUndefined(),
  );
});

describe('toRoman', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [11, 'XI'],
    [19, 'XIX'],
    [39, 'XXXIX'],
  ])('%i', (value, roman) => expect(toRoman(value)).toBe(roman));
});
