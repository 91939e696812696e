import { testRule } from '../test-rule.ts';

testRule('currency-form', {
  valid: ['Mất US$5 triệu, được 5$.', 'Bán $5/kg.'],
  invalid: ['Giá ⟦50k⟧ và ⟦VND 20.000⟧.', 'Lãi ⟦$3⟧ rồi $5 USD.'],
});
