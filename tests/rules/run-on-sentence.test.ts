import { testRule } from '../test-rule.ts';

testRule('run-on-sentence', {
  valid: [
    // Names of works, bodies, places and people.
    'Bộ phim tham gia liên hoan năm nay là Khi mùa gặt về của đạo diễn trẻ người Huế.',
    'Ông sang thăm Các tiểu vương quốc Ả Rập trong bốn ngày và gặp nhiều nhà đầu tư.',
    'Xe khách rời thành phố Thủ Dầu Một lúc sáng sớm và về đến bến lúc gần trưa.',
    'Chị Lê Ngọc Như trồng rau. Hàng xóm thường giúp Như chở rau ra chợ từ lúc trời còn tối.',
    'Đoàn nghệ thuật kể Mỗi làng một chuyện cho trẻ nhỏ; sau đó lại kể Mỗi làng một chuyện cho người già nghe.',
    'Hiệp hội Do Thái của thành phố gửi quà cho học sinh nghèo trong dịp năm mới.',
    'Ông học khoa Tự động hóa của một trường lớn ở thủ đô suốt bốn năm liền.',
    // A caption with its credit is boilerplate-in-text's matter.
    'Toàn cảnh lễ hội. Ảnh: TTXVN Các đội đua thuyền sẽ thi đấu trên sông trong ba ngày liền.',
    // Too little before or after it, or a sentence that goes on.
    'Ảnh Theo dõi mùa nước nổi ở miền Tây được giải nhất.',
    'Bà con họp ở nhà văn hóa Theo kế hoạch.',
    'Nhiều hộ đã thoát nghèo nhưng Các hộ ở vùng cao vẫn còn khó khăn lắm.',
    'Ông nói: “Năm nay được mùa Tuy nhiên giá bán ra vẫn còn thấp quá”.',
  ],
  invalid: [
    {
      text: 'Đoàn kiểm tra xem các gian hàng ở chợ phiên  ⟦Tuy⟧ nhiên, nhiều gian vẫn bỏ trống từ đầu năm đến nay.',
      output: 'Đoàn kiểm tra xem các gian hàng ở chợ phiên.  Tuy nhiên, nhiều gian vẫn bỏ trống từ đầu năm đến nay.',
    },
    'Toàn cảnh lễ hội đua thuyền ⟦Các⟧ đội sẽ thi đấu trên sông trong ba ngày liền.',
    'Diễn biến trận đấu ở lượt về năm 2016 ⟦Theo⟧ ban tổ chức, khán đài sẽ mở cửa từ lúc bốn giờ chiều.',
    // Any word that the news write in small letters there.
    'Phong độ của đội bóng là một dấu hỏi lớn ⟦Người⟧ ta kỳ vọng nhiều ở lứa cầu thủ trẻ năm nay.',
    'Giá vé xe khách tăng mạnh trong dịp lễ ⟦Gần⟧ đây, nhiều nhà xe đã mở thêm chuyến để phục vụ khách.',
    'Sân vận động mới của thành phố Tuy Hòa ⟦Trong⟧ khi đó, sân cũ sẽ thành công viên cho người dân quanh vùng.',
  ],
});
