import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

testRule('utf8-mojibake', {
  invalid: ['Huyện ⟦chá»‰ Ä‘áº¡o⟧ các xÃ  trực đêm.'],
});

it('only offers a text that lost a byte', () => {
  const [finding] = runRule('utf8-mojibake', 'Xã Äông Ã  Viá»‡t.');
  expect(finding?.fix).toBeUndefined();
});
