import { describe, expect, it } from 'vitest';
import { isDate, isTimeOfDay, parseDate, weekdayOf } from '../../src/text/dates.ts';

describe('isDate', () => {
  it.each([
    [31, 12, 2025],
    [29, 2, 2024],
    [29, 2, 2000],
    [29, 2, undefined],
  ])('%i/%i/%s exists', (day, month, year) => expect(isDate(day, month, year)).toBe(true));

  it.each([
    [31, 9, 2025],
    [29, 2, 2023],
    [29, 2, 1900],
    [30, 2, undefined],
    [0, 1, 2025],
    [1, 13, 2025],
    [1, 0, 2025],
  ])('%i/%i/%s does not', (day, month, year) => expect(isDate(day, month, year)).toBe(false));
});

it('knows the days of the week', () => {
  expect(weekdayOf(21, 11, 2012)).toBe(3);
  expect(weekdayOf(2, 9, 1945)).toBe(0);
  expect(weekdayOf(29, 2, 2024)).toBe(4);
});

describe('parseDate', () => {
  it.each([
    ['5/8/2025', { day: 5, month: 8, year: 2025, separator: '/', padding: 'bare' }],
    ['05-8', { day: 5, month: 8, year: undefined, separator: '-', padding: 'padded' }],
    ['15.1.2017', { day: 15, month: 1, year: 2017, separator: '.', padding: 'bare' }],
    ['15/6/2017', { day: 15, month: 6, year: 2017, separator: '/', padding: undefined }],
  ])('%s', (text, date) => expect(parseDate(text)).toEqual(date));

  it.each(['5/8-2025', '5/8/25', '2025/8/5', '8-2012', '1,5', '5/8/2025/3'])('%s is none', (text) =>
    expect(parseDate(text)).toBeUndefined(),
  );
});

it('knows the times of a day', () => {
  expect([isTimeOfDay(24, 0), isTimeOfDay(0, 59), isTimeOfDay(25, 0), isTimeOfDay(7, 60)]).toEqual([true, true, false, false]);
});
