import { testRule } from '../test-rule.ts';

testRule('percent-unit-form', {
  valid: ['Tại Km 15 và 12 Km Đông.'],
  invalid: ['Dài 29,21 ⟦Km⟧.', 'Cách 5⟦Km⟧, mua 3 ⟦Kg⟧ và 2 kg.', 'Nóng 40⟦ ° C⟧ rồi 30 °C.'],
});
