import { testRule } from '../test-rule.ts';

testRule('dash-hyphen', {
  valid: [
    '- Đi đâu?\n1- Mở đầu\n2- Kết thúc',
    'Nhiệt độ -5 độ, Covid- 19, vĩ ngữ -ism.',
    'Tính 5 -3 = 2.',
    'Âm "a"- ngắn, giá 5 - 7, đầu -\ncuối.',
    'Hai  -ba dấu cách.',
  ],
  invalid: ['Xã Hòa⟦- ⟧Bình và 10⟦ –⟧20 người.', 'Báo Tuổi Trẻ⟦— ⟧“Mới”.'],
});
