import { testRule } from '../test-rule.ts';

testRule('slash-spacing', {
  valid: ['A / b/ c.', 'Mở http:// và /etc/ rồi.', 'Gió /\nmây.'],
  invalid: ['Một⟦ ⟧/tháng và 3/⟦ ⟧năm.'],
});
