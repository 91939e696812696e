import { testRule } from '../test-rule.ts';

testRule('place-name-case', {
  valid: ['Xưởng dùng công nghệ an toàn nhất.', 'Bà Hà nội trợ, ông Bắc ninh xương nhừ.'],
  invalid: [{ text: 'Xe về ⟦thanh hóa⟧ trong đêm.', output: 'Xe về Thanh Hóa trong đêm.' }],
});
