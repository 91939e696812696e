import { testRule } from '../test-rule.ts';

testRule('i-y-style', {
  valid: ['Bác sĩ, kỹ sỹ; cô tỉ mỉ chi ba tỷ đồng.'],
  invalid: [
    // Equally often: the press writes y.
    'Theo ⟦qui⟧ định, quy chế có hiệu lực.',
  ],
});
