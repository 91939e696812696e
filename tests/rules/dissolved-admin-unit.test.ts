import { testRule } from '../test-rule.ts';

testRule('dissolved-admin-unit', {
  valid: [
    'UBND huyện Ba Vì họp với Bộ GTVT.',
    // A city that is one of its own now.
    'Sáng 2/7/2025, thành phố Huế mưa lớn.',
  ],
  invalid: ['Sáng 2/7/2025\nUBND ⟦huyện Ba Vì⟧ họp với Bộ GTVT.'],
});
