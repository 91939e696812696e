import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';

it('only offers a text that lost a byte', () => {
  const [finding] = runRule('utf8-mojibake', 'Xã Äông Ã  Viá»‡t.');
  expect(finding?.fix).toBeUndefined();
});
