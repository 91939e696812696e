import { testRule } from '../test-rule.ts';

testRule('missing-word-in-fixed-phrase', {
  valid: [
    // A regiment, a festival.
    'Đồng chí Lò Văn Khởi, Ủy viên Ban chấp hành Trung đoàn, trao cờ.',
    'Hội đồng nhân Trung thu tặng quà cho trẻ.',
    // Other bodies that begin alike.
    'Ủy ban nhân quyền của tổ chức này gửi thư ngỏ; hội đồng nhân lực quốc gia trả lời.',
    'Hội cựu chiến sĩ thành cổ gặp mặt ở Quảng Trị, hội liên hiệp phụ huynh góp sách.',
    'Mặt trận tổ chức hội thi, đoàn đại biểu quốc tế cùng xem.',
    // “Nhân” opens the next phrase: on the occasion of, in the name of, staff.
    'Công an nhân dịp Tết thăm cụ, hội đồng nhân ngày 20/11 tặng hoa.',
    'Tòa án nhân danh nước Cộng hòa tuyên phạt bị cáo.',
    'Họ gọi tòa án nhân chứng ra trước, công an nhân viên ở lại.',
    // The last word belongs to a verb.
    'Liên đoàn lao đao vì thiếu tiền. Ban chấp nhận đơn, quân đội nhân lên sức mạnh.',
    'Đoàn thanh niên cộng hai đội văn nghệ là đủ người.',
    'Nghề của anh là công an, nhân dân quý anh.',
  ],
  invalid: [
    { text: '⟦TÒA ÁN NHÂN⟧ TỐI CAO BÁC ĐƠN', output: 'TÒA ÁN NHÂN DÂN TỐI CAO BÁC ĐƠN' },
    // What should follow the word shows that it is gone.
    { text: '⟦Quân đội nhân⟧ Việt Nam dựng cầu phao cho dân.', output: 'Quân đội nhân dân Việt Nam dựng cầu phao cho dân.' },
    {
      text: '⟦Mặt trận Tổ⟧ Việt Nam xã vận động bà con hiến đất.',
      output: 'Mặt trận Tổ quốc Việt Nam xã vận động bà con hiến đất.',
    },
    { text: 'Chị là cán bộ ⟦Hội Liên hiệp Phụ⟧ tỉnh.', output: 'Chị là cán bộ Hội Liên hiệp Phụ nữ tỉnh.' },
    {
      text: 'Ông từng ở ⟦đoàn thanh niên cộng⟧ Hồ Chí Minh, sau sang ⟦liên đoàn lao⟧ huyện.',
      output: 'Ông từng ở đoàn thanh niên cộng sản Hồ Chí Minh, sau sang liên đoàn lao động huyện.',
    },
    { text: 'Các cụ ⟦hội cựu chiến⟧ xã trồng cây.', output: 'Các cụ hội cựu chiến binh xã trồng cây.' },
    { text: '⟦Đoàn Đại biểu Quốc⟧ tỉnh tiếp xúc cử tri.', output: 'Đoàn Đại biểu Quốc hội tỉnh tiếp xúc cử tri.' },
    // So does a mark behind it.
    { text: 'Bí thư (⟦ban chấp hành trung⟧) phát biểu.', output: 'Bí thư (ban chấp hành trung ương) phát biểu.' },
    { text: 'Anh nhập ngũ vào ⟦công an nhân⟧.', output: 'Anh nhập ngũ vào công an nhân dân.' },
  ],
});
