import { testRule } from '../test-rule.ts';

testRule('broken-date', {
  valid: [
    'Ngày 1/1/2017, tháng 12/2017, ngày 15-10-2016.',
    'Mỗi năm 20150 tấn, năm 20.150 người, nhiệm kỳ 2023/2024, điểm 3-1/2-0, tờ khai 12/7/201/AB.',
    'Văn bản 5/12018/CV và tỷ lệ 1/10000.',
  ],
  invalid: [
    { text: 'Lễ hội mở ngày ⟦10//3⟧, có hiệu lực từ ⟦1/7/.2023⟧.', output: 'Lễ hội mở ngày 10/3, có hiệu lực từ 1/7/2023.' },
    '⟦20/11/202⟧, đoàn về; lũ lớn tháng ⟦5/20214⟧; anh sinh năm ⟦19990⟧ ở Huế.',
    { text: 'Khai trương ngày ⟦2/92018⟧.', output: 'Khai trương ngày 2/9/2018.' },
    { text: 'Họp ngày ⟦15/102016⟧ tại xã.', output: 'Họp ngày 15/10/2016 tại xã.' },
  ],
});
