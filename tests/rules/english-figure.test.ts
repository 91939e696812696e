import { testRule } from '../test-rule.ts';

testRule('english-figure', {
  valid: [
    'Giá 1,250.000 lạ, ngày 12.5, mục 3.4, phòng 101,102.',
    'Ở 25B Hai Bà Trưng, lớp 9B, vàng 18K, chạy 10K, nặng 5M.',
    'Có 4.500,75 tỷ đồng và 2.000.000 USD.',
  ],
  invalid: [
    { text: 'Vàng ở mức ⟦1,236.10⟧ USD, tổng ⟦12,345,678.9⟧ đồng.', output: 'Vàng ở mức 1.236,10 USD, tổng 12.345.678,9 đồng.' },
    {
      text: 'Gọi vốn ⟦1.5bn⟧ USD, ⟦20M⟧ euro, ⟦$700K⟧ và ⟦2B⟧ đồng.',
      output: 'Gọi vốn 1,5 tỷ USD, 20 triệu euro, 700 nghìn USD và 2 tỷ đồng.',
    },
    'Chỉ số Dow tăng lên ⟦20,090.29⟧.',
  ],
});
