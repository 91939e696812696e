import { describe, expect, it } from 'vitest';
import { estimateRates, likelihood, PUBLISHED, type Ambiguous } from '../../src/speller/mark-rates.ts';
import type { Reading } from '../../src/speller/readings.ts';

/** A word with a tone and the mark of a vowel; one without either is meant less often and looks like it once both are lost. */
const whole: Ambiguous = place([{ id: 1, kept: [1, 1, 0], lost: [0, 0, 0] }]);
const toneless: Ambiguous = place([{ id: 1, kept: [0, 1, 0], lost: [1, 0, 0] }]);
const bare: Ambiguous = place([
  { id: 1, kept: [0, 0, 0], lost: [1, 1, 0] },
  { id: 2, kept: [0, 0, 0], lost: [0, 0, 0] },
]);

function place(readings: Reading[]): Ambiguous {
  return { readings, frequencies: readings.map(({ id }) => (id === 1 ? 9 : 1)) };
}

const times = (n: number, ambiguous: Ambiguous): Ambiguous[] => Array.from({ length: n }, () => ambiguous);

describe('estimateRates', () => {
  it.each([
    ['nothing lost', times(30, whole), [0, 0.01], [0, 0.01]],
    ['everything lost at once', times(30, bare), [0.9, 1], [0, 1]],
    ['every tone lost by itself', times(30, toneless), [0, 0.01], [0.9, 1]],
    ['half of the words bare', [...times(15, whole), ...times(15, bare)], [0.2, 0.6], [0, 0.05]],
    ['a passage of no words', [], [0.02, 0.02], [0.002, 0.002]],
  ])('%s', (_case, places, [leastBare, mostBare], [leastTone, mostTone]) => {
    const rates = estimateRates(places, PUBLISHED);
    expect(rates.bare).toBeGreaterThanOrEqual(leastBare);
    expect(rates.bare).toBeLessThanOrEqual(mostBare);
    expect(rates.lost[0]).toBeGreaterThanOrEqual(leastTone);
    expect(rates.lost[0]).toBeLessThanOrEqual(mostTone);
  });
});

describe('likelihood', () => {
  const rates = { bare: 0.2, lost: [0.1, 0.3, 0.5] };

  it.each([
    ['a word without marks is written so whatever is lost', { id: 1, kept: [0, 0, 0], lost: [0, 0, 0] }, 1],
    ['all marks kept', { id: 1, kept: [1, 2, 0], lost: [0, 0, 0] }, 0.8 * 0.9 * 0.7 ** 2],
    ['one lost by itself', { id: 1, kept: [0, 1, 0], lost: [1, 0, 0] }, 0.8 * 0.1 * 0.7],
    ['all lost, at once or one by one', { id: 1, kept: [0, 0, 0], lost: [1, 0, 1] }, 0.2 + 0.8 * 0.1 * 0.5],
  ])('%s', (_case, reading, expected) => {
    expect(likelihood(reading, rates)).toBeCloseTo(expected);
  });
});
