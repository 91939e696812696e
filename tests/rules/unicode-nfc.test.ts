import { testRule } from '../test-rule.ts';

testRule('unicode-nfc', {
  valid: ['कि नु'],
  invalid: ['Nghi\u200b⟦e\u0302u⟧', '⟦12a\u0301⟧'],
});
