import { testRule } from '../test-rule.ts';

testRule('weekday-date-mismatch', {
  valid: [
    'Chủ nhật, 5/1/2025, và thứ hai 6/1/2025.',
    'Hội nghị lần thứ tư 5/1/2025, con thứ hai 5/1/2025.',
    'Thứ Sáu, 31/9/2025 và thứ bảy, 5/1.',
  ],
  invalid: ['⟦Thứ Năm⟧, ngày 6/1/2025.'],
});
