import { testRule } from '../test-rule.ts';

testRule('misspelling', {
  valid: [
    // Words that differ by one letter, each at home among its neighbours.
    'Giáo sư chủ nhiệm đề tài cho biết việc thử nghiệm kéo dài hai năm.',
    'Chủ tiệm vàng rời phố bằng phương tiện cá nhân.',
    'Trung tâm chia sẻ kinh nghiệm giúp người nghiện cắt cơn.',
    'Số lượng tượng gỗ bày ở gian hàng tăng gấp đôi.',
    // Words of a trade that news seldom prints.
    'Thợ rèn tôi thép rồi nhúng lưỡi dao vào chậu dầu.',
    'Thầy thuốc kê cho ông vị hoàng kỳ, đẳng sâm và bạch truật.',
    // Two accepted spellings of one word.
    'Mĩ thuật, kĩ năng sống và thể dục thẩm mỹ được đưa vào giờ ngoại khóa.',
    // Names of persons and places are spelled as they are.
    'Bà Oanh, ông Uẩn và anh Ư cùng về Ô Môn dự đám cưới.',
    'Chuyến bay tới Hồng Kông qua sông Mê Kông.',
    // The text speaks about how somebody says or writes it.
    'Máy in bị lỗi nên chữ “nghệ” trên băng rôn thành “ghệ”.',
    // Verse puts words side by side that prose does not.
    'Non cao mây ấp mây ôm / Bếp chiều đỏ lửa, gạo thơm mùi đồng.',
  ],
  invalid: [
    // In small letters it is no part of Hồng Kông.
    {
      text: 'Bởi đó ⟦kông⟧ chỉ là công trình vật chất mà còn là di sản.',
      output: 'Bởi đó không chỉ là công trình vật chất mà còn là di sản.',
    },
    // A letter that was not typed.
    {
      text: 'Ban chỉ huy phòng ⟦hống⟧ thiên tai họp khẩn trước giờ bão đổ bộ.',
      output: 'Ban chỉ huy phòng chống thiên tai họp khẩn trước giờ bão đổ bộ.',
    },
    {
      text: 'Phó Chủ ⟦ịch⟧ Ủy ban nhân dân tỉnh chủ trì buổi làm việc.',
      output: 'Phó Chủ tịch Ủy ban nhân dân tỉnh chủ trì buổi làm việc.',
    },
    // The key beside.
    {
      text: 'Tài xế gây tai ⟦nạm⟧ rồi rời khỏi hiện trường.',
      output: 'Tài xế gây tai nạn rồi rời khỏi hiện trường.',
    },
    {
      text: 'Đoàn công tác học hỏi kinh ⟦nghiện⟧ quản lý rừng của tỉnh bạn.',
      output: 'Đoàn công tác học hỏi kinh nghiệm quản lý rừng của tỉnh bạn.',
    },
    {
      text: 'Công nhân điều khiển phương ⟦tiệm⟧ phải có bằng lái phù hợp.',
      output: 'Công nhân điều khiển phương tiện phải có bằng lái phù hợp.',
    },
    // A letter too many.
    {
      text: 'Giáo viên chủ ⟦nghiệm⟧ lớp thông báo kết quả cho phụ huynh.',
      output: 'Giáo viên chủ nhiệm lớp thông báo kết quả cho phụ huynh.',
    },
    // Another letter.
    {
      text: 'Lực ⟦tượng⟧ cứu hộ tìm thấy hai ngư dân mất tích.',
      output: 'Lực lượng cứu hộ tìm thấy hai ngư dân mất tích.',
    },
    // Letters in the wrong order.
    {
      text: 'Một vụ ⟦tia⟧ nạn liên hoàn làm cao tốc ùn tắc ba giờ.',
      output: 'Một vụ tai nạn liên hoàn làm cao tốc ùn tắc ba giờ.',
    },
    // In capitals, and two in one sentence.
    {
      text: 'HỖ TRỢ NGƯỜI ⟦ÂN⟧ VÙNG LŨ SỬA NHÀ',
      output: 'HỖ TRỢ NGƯỜI DÂN VÙNG LŨ SỬA NHÀ',
    },
    {
      text: 'Cơ quan chức ⟦ăng⟧ khuyến cáo người ⟦ân⟧ không chia sẻ mật khẩu.',
      output: 'Cơ quan chức năng khuyến cáo người dân không chia sẻ mật khẩu.',
    },
  ],
});
