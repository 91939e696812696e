import { testRule } from '../test-rule.ts';

testRule('wrong-tone-compound', {
  valid: [
    // Doubled with another tone, which makes a word weaker.
    'Mái ngói đo đỏ, tấm vải mong mỏng phủ chiếc hòm nằng nặng trong con ngõ hèm hẹp.',
    // Words that differ by their tone alone, each at home among its neighbours.
    'Giám đốc công ty đang bị tạm giam xin được giảm nhẹ hình phạt.',
    'Vị nha sĩ mở phòng khám ngay tại nhà.',
    'Xưởng báo giá gia công cao hơn dự toán của nhà thầu.',
    'Tình hình ở các tỉnh biên giới đã ổn định, tinh thần bà con phấn chấn.',
    // Names of persons and places are spelled as they are.
    'Bà Tú, ông Từ và chị Tư cùng ở Ba Bể.',
    'Đoàn nghệ nhân Bá Hiến ra Ba Vì, ghé Bà Rịa biểu diễn.',
    // The text speaks about how somebody says or writes it.
    'Cháu mới tập nói, gọi bà là “ba”, gọi mẹ là “me”.',
    'Ca sĩ mắc bệnh “giờ dây thun”.',
    // Doublings, some of which change their tone.
    'Căn phòng nho nhỏ, có tấm rèm tim tím và chiếc ghế nằng nặng.',
    'Thằng bé ngơ ngác nhìn đoàn tàu, rồi vội vàng chạy theo mẹ.',
    // Verse puts words side by side that prose does not.
    'Thuyền ai lơ lửng giữa dòng / Đợi trăng lên để thuyền trông thấy bờ.',
  ],
  invalid: [
    // In a few words in quotation marks too, where nothing else can be meant.
    {
      text: 'Hai cô đã “⟦chiều⟧ đãi” khán giả bằng những điệu múa.',
      output: 'Hai cô đã “chiêu đãi” khán giả bằng những điệu múa.',
    },
    {
      text: 'Bộ Giáo dục và ⟦Đao⟧ tạo ban hành quy chế thi mới.',
      output: 'Bộ Giáo dục và Đào tạo ban hành quy chế thi mới.',
    },
    {
      text: 'Đại biểu tham dự hội ⟦nghi⟧ tổng kết công tác năm.',
      output: 'Đại biểu tham dự hội nghị tổng kết công tác năm.',
    },
    {
      text: 'Nhà máy bị phạt vì gây ô nhiễm môi ⟦trương⟧ nghiêm trọng.',
      output: 'Nhà máy bị phạt vì gây ô nhiễm môi trường nghiêm trọng.',
    },
    {
      text: 'Quỹ trao một trăm suất học ⟦bông⟧ cho sinh viên nghèo.',
      output: 'Quỹ trao một trăm suất học bổng cho sinh viên nghèo.',
    },
    {
      text: 'Nạn nhân được đưa đến bệnh ⟦viên⟧ cấp cứu trong đêm.',
      output: 'Nạn nhân được đưa đến bệnh viện cấp cứu trong đêm.',
    },
    {
      text: 'Các nhà khoa học công bố kết quả nghiên ⟦cưu⟧ về giống lúa chịu mặn.',
      output: 'Các nhà khoa học công bố kết quả nghiên cứu về giống lúa chịu mặn.',
    },
    // A wrong tone for another.
    {
      text: 'Công ⟦tỷ⟧ cổ phần thủy sản chia cổ tức bằng tiền mặt.',
      output: 'Công ty cổ phần thủy sản chia cổ tức bằng tiền mặt.',
    },
    {
      text: 'Xã đã hoàn thành các tiêu chí nông ⟦thồn⟧ mới.',
      output: 'Xã đã hoàn thành các tiêu chí nông thôn mới.',
    },
    // In capitals, and two in one sentence.
    {
      text: 'KHỞI CÔNG CẦU MỚI BẮC QUA SÔNG Ở THÀNH ⟦PHÔ⟧ HUẾ',
      output: 'KHỞI CÔNG CẦU MỚI BẮC QUA SÔNG Ở THÀNH PHỐ HUẾ',
    },
    {
      text: 'Công an ⟦huyên⟧ đã bắt giữ hai nghi ⟦pham⟧.',
      output: 'Công an huyện đã bắt giữ hai nghi phạm.',
    },
  ],
});
