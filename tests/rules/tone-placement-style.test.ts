import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

testRule('tone-placement-style', {
  valid: [
    'Khóa một, khoá hai.',
    'Khóa một, khóa hai, khoá ba, khoá bốn, khoá năm.',
    'Các khóa học, hòa giải, tỏa sáng của ông Hoà và bà Thoả.',
  ],
});

it('does not change a quotation unseen', () => {
  const [finding] = runRule('tone-placement-style', 'Khóa này, khóa sau, khóa cuối đều vui. Bà bảo: “Khoá đó tôi vắng”.');
  expect(finding!.fix).toBeUndefined();
  expect(finding!.suggestions).toHaveLength(1);
});
