import { testRule } from '../test-rule.ts';

testRule('place-name-case', {
  valid: [
    'Xe về đến huyện vì thế ai cũng mừng; huyện Ba Vì và Quận Cầu Giấy họp.',
    'Ngoài xã hòa Bình thường ra còn gì. Ông ở phường phố Núi.',
    // The document writes it otherwise elsewhere: name-consistency tells.
    'Sân bay Tân Sơn Nhất đông. Khách rời Tân Sơn Nhất. Taxi chờ ở Tân Sơn nhất.',
    'Xưởng dùng công nghệ an toàn nhất.',
    'Bà Hà nội trợ, ông Bắc ninh xương nhừ.',
    // Two words that only meet.
    'Hội nghị tập trung quốc tế, cập nhật bản tin, gỡ phần lan can.',
    'Cây chuối nở hoa kỳ lạ giữa chiến trường sa mạc.',
    'Dân miền trung đông đúc kéo về, phía đông nam á hậu đứng chờ.',
    'Ba lan can mới sơn, ai cập nhật tin trước thì thắng.',
    // The capital ends somebody's name, or a unit's.
    'Ca sĩ Thu Minh hòa đồng, chị Thanh hóa trang giỏi, bà An giang tay.',
    'Huyện Diễn Châu thành lập đoàn kiểm tra.',
    'Học trò thương cô Giang lắm.',
    // Parts of the sky, adjectives, addresses.
    'Gió thổi từ miền nam ra bắc, người châu Á sang châu Âu. Châu Phi nóng.',
    // A continent in a name, a common word.
    'Ủy ban Châu Âu mời Diễn đàn Internet khu vực Châu Á dự. Bãi biển đông nghịt người, bờ biển Đông Hải vắng.',
    'Ảnh đăng ở #việtnam và vietnam.vn, xem #huế nhé.',
    'VIỆT NAM THẮNG TRẬN',
  ],
  invalid: [
    { text: 'Cháy xưởng gỗ ở huyện ⟦thạch thất⟧, quận ⟦cầu giấy⟧.', output: 'Cháy xưởng gỗ ở huyện Thạch Thất, quận Cầu Giấy.' },
    'Em ở xã Hải An, huyện ⟦tĩnh⟧ Gia. Dân quận ⟦đống⟧ Đa phản đối.',
    { text: 'Xe về ⟦thanh hóa⟧ trong đêm.', output: 'Xe về Thanh Hóa trong đêm.' },
    { text: 'Năm ấy họ sang ⟦việt nam⟧ buôn gốm.', output: 'Năm ấy họ sang Việt Nam buôn gốm.' },
    { text: 'Vải ⟦trung quốc⟧ rẻ hơn vải ⟦thái lan⟧.', output: 'Vải Trung Quốc rẻ hơn vải Thái Lan.' },
    { text: 'Bão vào ⟦biển⟧ Đông, khách từ các nước ⟦Châu⟧ Âu chờ.', output: 'Bão vào Biển Đông, khách từ các nước châu Âu chờ.' },
    { text: 'Nón bài thơ của ⟦huế⟧ nổi tiếng.', output: 'Nón bài thơ của Huế nổi tiếng.' },
    { text: 'Đoàn rời ⟦tây ban nha⟧ sang ⟦hà lan⟧.', output: 'Đoàn rời Tây Ban Nha sang Hà Lan.' },
    { text: 'Tàu ghé ⟦singapore⟧ rồi đi ⟦campuchia⟧.', output: 'Tàu ghé Singapore rồi đi Campuchia.' },
    { text: 'Đội châu ⟦âu⟧ gặp đội châu ⟦phi⟧.', output: 'Đội châu Âu gặp đội châu Phi.' },
    { text: 'Hàng về từ miền Nam Ấn ⟦độ⟧ và Đài ⟦loan⟧.', output: 'Hàng về từ miền Nam Ấn Độ và Đài Loan.' },
    { text: 'Kinh thành Thăng ⟦long⟧ có ba mươi sáu phố.', output: 'Kinh thành Thăng Long có ba mươi sáu phố.' },
    { text: 'Gốm Sa ⟦huỳnh⟧ được trưng bày ở ⟦sài⟧ Gòn.', output: 'Gốm Sa Huỳnh được trưng bày ở Sài Gòn.' },
    { text: 'Mưa lớn tại Đà ⟦lạt⟧, Hải ⟦phòng⟧ và ⟦triều⟧ Tiên.', output: 'Mưa lớn tại Đà Lạt, Hải Phòng và Triều Tiên.' },
    // The word before belongs to the whole place, not to its first word.
    { text: 'Tổng thống ⟦hàn⟧ Quốc đến thăm.', output: 'Tổng thống Hàn Quốc đến thăm.' },
    { text: 'Quân đội ⟦hàn⟧ Quốc bắn cảnh cáo.', output: 'Quân đội Hàn Quốc bắn cảnh cáo.' },
    { text: 'Chợ phiên ở Hà ⟦nội⟧ đông khách.', output: 'Chợ phiên ở Hà Nội đông khách.' },
  ],
});
