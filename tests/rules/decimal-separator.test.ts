import { testRule } from '../test-rule.ts';

testRule('decimal-separator', {
  valid: ['Chạy Android 4.4 m, ô tô Camry 2.5 triệu, IP 10.0.0.1 km.', 'Bán 2.300 km vải, đi 12.5.2016 km.'],
  invalid: ['Nặng ⟦3.5⟧kg, cao ⟦1.75⟧ m, lãi ⟦0.125⟧%.'],
});
