import { testRule } from '../test-rule.ts';

testRule('range-order', {
  valid: ['Năm 1945-1930 trước đây bớt.', 'Giảm còn 20-10%.', 'Tăng từ 10 đến 20%, từ 5 tới 3.'],
  invalid: ['Trồng ⟦20-10 ha⟧ lúa.'],
});
