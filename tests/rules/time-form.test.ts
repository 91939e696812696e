import { testRule } from '../test-rule.ts';

testRule('time-form', {
  valid: ['Có 8 h30x và 30 h30.'],
  invalid: ['⟦9 g30⟧ sáng, lúc 24h, sau 25h30.', 'Hồi ⟦25:10⟧ và ⟦9h60⟧ tối.', 'Lúc 9:30⟦ pm⟧ tối nay.'],
});
