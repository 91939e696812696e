import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

testRule('date-form', {
  valid: ['Tỷ số 3-1, 2/3 số dân, ngày 5/8.', 'Hai ngày 5-6 và ngày 5/8.'],
  invalid: ['Ngày 5/8, ngày 6/8 rồi ngày ⟦7-9⟧.', 'Sáng 05/8, chiều 06/8, tối ⟦7/8⟧.'],
});

it('tells both counts of a form', () => {
  const [finding] = runRule('date-form', 'Ngày 5/8, ngày 6/8 rồi ngày 7-9.', { locale: 'en' });
  expect(finding?.message).toBe('Dates written with “-”: 1; with “/”: 2.');
});
