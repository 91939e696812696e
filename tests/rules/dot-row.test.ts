import { testRule } from '../test-rule.ts';

testRule('dot-row', {
  valid: ['Một\n* * *\nHai', '-', '…và rồi'],
  invalid: ['Một\n⟦..⟧\n\nHai', 'Một đoạn.\n\n⟦.....⟧\n\nHai đoạn.'],
});
