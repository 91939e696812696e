import { testRule } from '../test-rule.ts';

testRule('thousands-separator', {
  valid: [
    'Gọi +84 903 123 456 đồng ý, số 0 123 456 đồng.',
    'Lãi 2,395 triệu đồng, mã A-1,200,300.',
    'Vào http://a.vn/1,200,300.html nhé.',
    'Thu 1,543 tỉ đồng, chi 22,5 triệu đồng; dài 2,167 km.',
  ],
  invalid: ['Thu ⟦1,200,000⟧đ, từ ⟦12,500⟧ đồng lên.', 'Bầu được ⟦13,423,800⟧ phiếu.'],
});
