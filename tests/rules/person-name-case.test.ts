import { testRule } from '../test-rule.ts';

testRule('person-name-case', {
  valid: [
    'Hội Nhà văn Việt Nam và bà Lê thị xã bên.',
    'Ông ấy là bác Hồ Văn Tư ở đầu làng.',
    // Common words that look like a surname with văn or thị.
    'Xã hồ thị xã cũ nay đã lấp.',
    'Ông lý thị trường khác bà.',
    'Trường cao văn hóa nghệ thuật mở lớp.',
    'Đường đỗ văn phòng phẩm kín hai bên.',
    'Hôm sau anh lại thị sát công trường.',
    'Quán lê thị trấn bên rất ngọt.',
    'Cả nhà văn và nhà thơ cùng đọc.',
    'Anh Nguyễn Văn Hợi và chị Trần Thị Mão cưới nhau.',
    'Trang nguyễn.vn và thẻ #nguyễn đang mở.',
  ],
  invalid: [
    { text: 'Ông ⟦nguyễn văn hải⟧ nuôi cá lồng.', output: 'Ông Nguyễn Văn Hải nuôi cá lồng.' },
    { text: 'Chị ⟦trần thị mơ⟧ mở quán nước.', output: 'Chị Trần Thị Mơ mở quán nước.' },
    { text: 'Dân xã ⟦lê văn thịnh⟧ góp công làm cầu.', output: 'Dân xã Lê Văn Thịnh góp công làm cầu.' },
    { text: 'Nhà ở đường ⟦phạm văn bạch⟧ bị ngập.', output: 'Nhà ở đường Phạm Văn Bạch bị ngập.' },
    { text: 'Thầy ⟦nguyễn hữu tường⟧ về hưu.', output: 'Thầy Nguyễn Hữu Tường về hưu.' },
    { text: 'Cụ ⟦nguyễn⟧ kể chuyện xưa.', output: 'Cụ Nguyễn kể chuyện xưa.' },
    { text: 'Bà ⟦đỗ thị lụa⟧ bán trà.', output: 'Bà Đỗ Thị Lụa bán trà.' },
    { text: 'Anh Vũ ⟦văn⟧ Toán đi biển.', output: 'Anh Vũ Văn Toán đi biển.' },
    { text: 'Cô Hoàng ⟦thị⟧ Nụ hát hay.', output: 'Cô Hoàng Thị Nụ hát hay.' },
    { text: 'Các cháu hát mừng ⟦bác⟧ Hồ.', output: 'Các cháu hát mừng Bác Hồ.' },
  ],
});
