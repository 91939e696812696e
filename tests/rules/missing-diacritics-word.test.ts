import { testRule } from '../test-rule.ts';

testRule('missing-diacritics-word', {
  valid: [
    // Words that have no marks by right.
    'Ông Ba Nam cho anh em xem hai con trâu, ai cũng khen.',
    'Bé mua hai con tem in hình con công, ba con tem in hình chim le le.',
    'Ngọn nến lung linh soi lên khung tranh xưa, ai đi ngang cũng dừng.',
    // Loans for music, dishes and jewels.
    'Cô bé hát karaoke, còn anh trai chơi guitar và đọc manga.',
    'Đầu bếp làm món bánh crepe, kem flan, trà matcha và mì ramen.',
    // Koreans, and Vietnamese abroad, are spelt as they spell themselves.
    'Đội tuyển của huấn luyện viên Park Hang Seo gặp đội của ông Shin Tae Yong.',
    'Nhà thơ Tran Da Tu sống ở nước ngoài từ nhỏ.',
    // Villages of the north-west, a sign on a house, an address.
    'Người dân tộc La Hu ở Pa Ủ, người Si La ở Can Hồ.',
    'Bảng hiệu ghi Com Tam Ba Nam nằm ở góc phố.',
    'Bài viết được đăng ở trang tin-tuc-que-huong.vn hôm qua.',
  ],
  invalid: [
    // Tone and vowel mark are both gone.
    { text: 'Xe tải mất phanh đâm vào nhà ⟦nguoi⟧ dân ven đường.', output: 'Xe tải mất phanh đâm vào nhà người dân ven đường.' },
    { text: 'Đội cứu ⟦ho⟧ đã đưa các nạn nhân vào bờ an toàn.', output: 'Đội cứu hộ đã đưa các nạn nhân vào bờ an toàn.' },
    {
      text: 'Thầy hiệu trưởng cho biết trường còn thiếu ⟦nhieu⟧ phòng học.',
      output: 'Thầy hiệu trưởng cho biết trường còn thiếu nhiều phòng học.',
    },
    { text: 'Đường vào bản bị sạt lở, xe không ⟦duoc⟧ qua lại.', output: 'Đường vào bản bị sạt lở, xe không được qua lại.' },
    { text: 'Khách du lịch chụp ảnh bên ⟦vuon⟧ hoa.', output: 'Khách du lịch chụp ảnh bên vườn hoa.' },
    // Words that exist without marks, too.
    { text: 'Thủ môn bắt gọn quả phạt ⟦den⟧ ở phút 80.', output: 'Thủ môn bắt gọn quả phạt đền ở phút 80.' },
    // The case is kept.
    { text: '⟦Truoc⟧ giờ bóng lăn, khán đài đã kín chỗ.', output: 'Trước giờ bóng lăn, khán đài đã kín chỗ.' },
    { text: 'CẢNH SÁT BẮT BA ĐỐI ⟦TUONG⟧ CƯỚP TIỆM VÀNG', output: 'CẢNH SÁT BẮT BA ĐỐI TƯỢNG CƯỚP TIỆM VÀNG' },
  ],
});
