import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quickLog, quickPower } from '../../src/speller/quick-math.ts';

const positive = fc.double({ min: 1e-30, max: 1e30, noNaN: true });

test('quickLog is right to 0.0005', () => {
  fc.assert(
    fc.property(positive, (value) => {
      expect(Math.abs(quickLog(value) - Math.log(value))).toBeLessThan(0.0005);
    }),
  );
});

test.each([0.3, 0.7, 1])('quickPower(%s) is right to 0.05 %%', (power) => {
  const raise = quickPower(power);
  fc.assert(
    fc.property(positive, (value) => {
      expect(Math.abs(raise(value) / value ** power - 1)).toBeLessThan(0.0005);
    }),
  );
});
