import { testRule } from '../test-rule.ts';

/** d-, gi- and r- sound alike in the north, d-, gi- and v- in the south. */
testRule('d-gi-r-v', {
  valid: [
    // Two or three of a row, each at home among its neighbours: dành what is one’s own, giành what others want too.
    'Bà dành cho cháu chiếc bánh mà hai đứa vừa giành nhau.',
    'Con đường ven dải cát đã rải đá, kịp phục vụ giải đua xe đạp.',
    'Dàn nhạc biểu diễn ngay dưới giàn hoa giấy trước cổng trường.',
    'Thầy giáo thể dục giục học trò xếp hàng cho kịp giờ.',
    'Cháu bé dạn dĩ hơn sau chuyến lặn ngắm rạn san hô.',
    // Names of persons and places are spelled as they are.
    'Anh Giàng A Dế và chị Vàng Thị Dợ là người bản Rào Tre.',
    'Bà Dương Thị Giang rời Rạch Giá để về Vĩnh Dương sinh sống.',
    // The text speaks about how somebody says or writes it.
    'Nghe cháu gọi con rắn là “con dắn”, bà nội chữa ngay.',
    // Doublings, and syllables that only live in them.
    'Tiếng cười giòn giã vang khắp sân, dòng người dập dìu trẩy hội.',
    // Verse puts words side by side that prose does not.
    'Gió ru giàn mướp đầu nhà / Ra giêng rét ngọt, la đà giọt mưa.',
  ],
  invalid: [
    {
      text: 'Sở ⟦Dáo⟧ dục và Đào tạo công bố lịch thi vào lớp 10.',
      output: 'Sở Giáo dục và Đào tạo công bố lịch thi vào lớp 10.',
    },
    {
      text: 'Cảnh sát ⟦dao⟧ thông phân luồng từ xa để tránh ùn tắc.',
      output: 'Cảnh sát giao thông phân luồng từ xa để tránh ùn tắc.',
    },
    {
      text: 'Hơn hai trăm vận động viên tham ⟦da⟧ giải chạy.',
      output: 'Hơn hai trăm vận động viên tham gia giải chạy.',
    },
    {
      text: 'Kiểm lâm mở lớp tập huấn phòng cháy, chữa cháy ⟦dừng⟧ cho các xã vùng cao.',
      output: 'Kiểm lâm mở lớp tập huấn phòng cháy, chữa cháy rừng cho các xã vùng cao.',
    },
    {
      text: 'Lễ hội diễn ⟦da⟧ trong ba ngày với nhiều trò chơi dân gian.',
      output: 'Lễ hội diễn ra trong ba ngày với nhiều trò chơi dân gian.',
    },
    {
      text: 'Ủy ban nhân dân tỉnh yêu cầu các ngành ⟦dà⟧ soát lại toàn bộ quy hoạch.',
      output: 'Ủy ban nhân dân tỉnh yêu cầu các ngành rà soát lại toàn bộ quy hoạch.',
    },
    {
      text: 'Thị trấn đầu tư xây ⟦rựng⟧ chợ mới bên bờ sông.',
      output: 'Thị trấn đầu tư xây dựng chợ mới bên bờ sông.',
    },
    {
      text: 'Trong thời ⟦dan⟧ qua, đơn vị đã bắt giữ nhiều đối tượng buôn lậu.',
      output: 'Trong thời gian qua, đơn vị đã bắt giữ nhiều đối tượng buôn lậu.',
    },
    // In capitals, and two in one sentence.
    {
      text: 'BẮT NGHI PHẠM ⟦DẾT⟧ NGƯỜI, CƯỚP TÀI SẢN',
      output: 'BẮT NGHI PHẠM GIẾT NGƯỜI, CƯỚP TÀI SẢN',
    },
    {
      text: 'Thủ tục hành chính được đơn ⟦dản⟧ hóa, nhờ đó công ty ⟦dảm⟧ đáng kể chi phí.',
      output: 'Thủ tục hành chính được đơn giản hóa, nhờ đó công ty giảm đáng kể chi phí.',
    },
  ],
});
