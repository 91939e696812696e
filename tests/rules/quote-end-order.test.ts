import { testRule } from '../test-rule.ts';

testRule('quote-end-order', {
  valid: ['Nói “a?”. Nói “b.”'],
  invalid: ['Nói “a”. Nói “b”. Nói “c⟦.”⟧', 'Nói “a.” Nói “b.” Nói “c⟦”.⟧'],
});
