import { testRule } from '../test-rule.ts';

testRule('keyboard-residue', {
  valid: [
    'Nhóm Jaapan về thăm trường.',
    'Mời bạn ghé trang tieengs.vn nhé.',
    // Words of other languages, in their own company or by themselves.
    'Cô mở windows, đọc news rồi xem show của Ross.',
    'Đội Arsenal gặp Real ở sân Wembley.',
    'Ông Hassan và bà Laura dự tiệc.',
    'Bạn bấm nút refresh rồi gõ password mới.',
    // Codes, measures, classes of an examination.
    'Xe U17 và F0, mạng 5G, phim 3D, quý Q1, tin nCoV2.',
    'Thửa đất rộng 300m2, cao 4m5, khí CO2 ở mức thấp.',
    'Thí sinh khối A1 và D1, quốc lộ 1A, đường N2.',
    // Digits that belong to a note or to a number.
    'Quận5, Phường1 và Tổ2 đều có mưa.',
    'Nhóm LinLin, quán BonBon và hãng DoDo mở cửa lại.',
    // Names of minorities, drawn-out speech, letters that number.
    'Già làng A Jáp và anh Y Wơn kể chuyện.',
    'Em bé kêu “ối giời ơiii”.',
    'Câu b, điểm c khoản 1; nhóm máu o.',
    'Từ a đến z, cỡ s và cỡ m.',
  ],
  invalid: [
    // In a quotation, and in the case of the written word.
    { text: '“⟦Tieengs⟧ Anh khó”, cô bảo.', output: '“Tiếng Anh khó”, cô bảo.' },
    // Telex: marks after their letters, at the end, the tone before the coda.
    { text: 'Cả xã mong có đường ⟦mowis⟧ trước Tết.', output: 'Cả xã mong có đường mới trước Tết.' },
    { text: 'Học sinh trở lại ⟦truwowngf⟧ sau lũ.', output: 'Học sinh trở lại trường sau lũ.' },
    { text: 'Ban ⟦ddieeuf⟧ hành họp khẩn.', output: 'Ban điều hành họp khẩn.' },
    { text: 'Đề án được ⟦thoong⟧ qua sáng nay.', output: 'Đề án được thông qua sáng nay.' },
    { text: 'Lũ làm nhiều nhà bị ⟦cuoons⟧ trôi.', output: 'Lũ làm nhiều nhà bị cuốn trôi.' },
    { text: 'Giá lúa ⟦giamr⟧ mạnh.', output: 'Giá lúa giảm mạnh.' },
    // VNI: at the end, inside, in a name, where a sentence begins.
    { text: 'Bà con mong ⟦d9uo7c5⟧ hỗ trợ.', output: 'Bà con mong được hỗ trợ.' },
    { text: 'Cần bảo vệ môi ⟦truong72⟧ sống.', output: 'Cần bảo vệ môi trường sống.' },
    { text: '⟦Cong6⟧ ty báo lãi lớn.', output: 'Công ty báo lãi lớn.' },
    { text: 'Ông ⟦Nguye64n⟧ Văn Hòa phát biểu.', output: 'Ông Nguyễn Văn Hòa phát biểu.' },
    // A tone that is wrong as well: the neighbours tell which.
    { text: 'Các đại biểu ⟦biễuu⟧ quyết tán thành.', output: 'Các đại biểu biểu quyết tán thành.' },
    // Written over letters that stayed.
    { text: 'Ủy ban nhân dân ⟦tinhỉnh⟧ họp báo.', output: 'Ủy ban nhân dân tỉnh họp báo.' },
    { text: 'Ông Trần Minh ⟦DĐạt⟧ làm bí thư.', output: 'Ông Trần Minh Đạt làm bí thư.' },
    { text: 'Chúng em luôn ⟦giúpgiúp⟧ đỡ nhau.', output: 'Chúng em luôn giúp đỡ nhau.' },
    { text: '⟦tTheo⟧ báo cáo, thu ngân sách tăng.', output: 'Theo báo cáo, thu ngân sách tăng.' },
    { text: 'Các ⟦emem⟧ học sinh đã tựu trường, ⟦bạnbạn⟧ bè gặp lại.', output: 'Các em học sinh đã tựu trường, bạn bè gặp lại.' },
    { text: '⟦SauSau⟧ buổi họp, mọi người ra về.', output: 'Sau buổi họp, mọi người ra về.' },
    // A stray digit, letters of messages, a letter that stayed.
    { text: 'Ông nhấn mạnh một ⟦điề6u⟧ quan trọng.', output: 'Ông nhấn mạnh một điều quan trọng.' },
    { text: 'Dự án ⟦fát⟧ triển nông thôn.', output: 'Dự án phát triển nông thôn.' },
    { text: 'Họ cùng nhau ⟦đ ⟧đi bộ về làng.', output: 'Họ cùng nhau đi bộ về làng.' },
    // What the keys spell is no word.
    'Bà con ⟦chuơs⟧ đồ lên gác tránh lũ.',
  ],
});
