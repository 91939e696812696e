/** The regression that weighs suspicions. */
import { describe, expect, it } from 'vitest';
import { fitLogistic, logOddsOf, type Example } from '../../src/dev/logistic.ts';

const example = (feature: number, positive: boolean, offset = 0, weight = 1): Example => ({
  features: [feature, 7],
  positive,
  weight,
  offset,
});
const many = (times: number, ...made: Parameters<typeof example>): Example[] => Array.from({ length: times }, () => example(...made));

describe('fitLogistic', () => {
  it('finds the log odds that made the examples, and no weight for what never varies', () => {
    const examples = [...many(3000, 1, true), ...many(1000, 1, false), ...many(1000, 0, true), ...many(3000, 0, false)];
    const fitted = fitLogistic(examples);
    expect(logOddsOf(fitted, example(1, true))).toBeCloseTo(Math.log(3), 1);
    expect(logOddsOf(fitted, example(0, true))).toBeCloseTo(-Math.log(3), 1);
    expect(fitted.weights[1]).toBeCloseTo(0, 6);
  });

  it('takes an offset as known', () => {
    const fitted = fitLogistic([...many(3000, 1, true, Math.log(3)), ...many(1000, 1, false, Math.log(3))]);
    expect(logOddsOf(fitted, example(1, true))).toBeCloseTo(0, 1);
  });

  it('counts an example by its weight', () => {
    const fitted = fitLogistic([...many(1000, 1, true, 0, 3), ...many(1000, 1, false)]);
    expect(logOddsOf(fitted, example(1, true))).toBeCloseTo(Math.log(3), 1);
  });

  it('refuses to fit nothing', () => {
    expect(() => fitLogistic([])).toThrow('no example');
  });
});
