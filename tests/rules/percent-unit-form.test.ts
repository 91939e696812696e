import { testRule } from '../test-rule.ts';

testRule('percent-unit-form', {
  valid: ['Tại Km 15 và 12 Km Đông.', 'Ổ cứng 500 Gb, đường truyền 40 Mb.'],
  invalid: [
    'Dài 29,21 ⟦Km⟧.',
    'Cách 5⟦Km⟧, mua 3 ⟦Kg⟧ và 2 kg.',
    'Nóng 40⟦ ° C⟧ rồi 30 °C.',
    'Dây 22⟦KV⟧, trạm 500 ⟦kv⟧, tổ máy 300 ⟦Mw⟧, lọ 10 ⟦ML⟧.',
  ],
});
