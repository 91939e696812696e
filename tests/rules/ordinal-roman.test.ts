import { testRule } from '../test-rule.ts';

testRule('ordinal-roman', {
  valid: ['Hội nghị. Khóa 12 khai giảng.', 'Đại hội Đảng bộ lần thứ 41.'],
  invalid: ['Ban Chấp hành Trung ương Đảng khóa ⟦12⟧ họp.'],
});
