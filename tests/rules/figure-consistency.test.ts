import { testRule } from '../test-rule.ts';

testRule('figure-consistency', {
  valid: ['Có 10 người: 6 nam, 4 nữ.'],
  invalid: ['Vay 3,5 tỷ đồng. Trả ⟦35 tỷ đồng⟧, còn 35 triệu đồng.'],
});
