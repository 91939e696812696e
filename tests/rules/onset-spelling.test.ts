import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

testRule('onset-spelling', {
  // However the onset is spelt, it is no word.
  invalid: ['Bà cụ ⟦cuỡn⟧ chân lên chõng.'],
});

it('does not change a quotation unseen', () => {
  expect(runRule('onset-spelling', 'Các nghành cùng làm.')[0]!.fix?.text).toBe('ngành');
  expect(runRule('onset-spelling', 'Ông nói: “Các nghành cùng làm”.')[0]!.fix).toBeUndefined();
});

it('makes no word unseen that is itself hardly in use', () => {
  expect(runRule('onset-spelling', 'Con nghà nghèo vượt khó.')[0]!.fix).toBeUndefined();
});
