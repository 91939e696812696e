import { testRule } from '../test-rule.ts';

/** ch- and tr- sound alike in the north. */
testRule('ch-tr', {
  valid: [
    // Both of a pair, each at home among its neighbours: chuyện is told, truyện is printed.
    'Tập truyện ngắn kể lại chuyện đời của những người gác rừng.',
    'Người bán chả mực đã trả lại tiền đặt cọc cho khách.',
    'Trận bóng chuyền bãi biển được truyền hình trực tiếp tối nay.',
    'Hai cha con bị công an tra hỏi về nguồn gốc số gỗ lậu.',
    'Ao cá trê của anh bị láng giềng chê là nuôi quá dày.',
    // Names of persons and places are spelled as they are.
    'Ông Chử Văn Trụ và bà Trần Thị Chuyên là nghệ nhân của làng Chuông.',
    'Tuyến buýt mới nối huyện Chương Mỹ với phố Trương Định.',
    // The text speaks about how somebody says or writes it.
    'Em bé chỉ vào con trâu trong tranh rồi reo lên: “Con châu”.',
    // Doublings, and syllables that only live in them.
    'Chiếc xe tải chòng chành qua con dốc trơn trượt, hành khách chen chúc phía sau.',
    // Verse puts words side by side that prose does not.
    'Trăng treo đầu núi chơi vơi / Chiều chưa tắt hẳn, trăng trôi qua đèo.',
  ],
  invalid: [
    {
      text: 'Tòa buộc bị cáo bồi thường thiệt hại và ⟦chả⟧ lại toàn bộ số tiền đã chiếm đoạt.',
      output: 'Tòa buộc bị cáo bồi thường thiệt hại và trả lại toàn bộ số tiền đã chiếm đoạt.',
    },
    {
      text: 'Nhà ⟦chường⟧ phối hợp với phụ huynh chăm sóc các em học sinh.',
      output: 'Nhà trường phối hợp với phụ huynh chăm sóc các em học sinh.',
    },
    {
      text: 'Ban tổ chức ⟦chao⟧ giải nhất cho thí sinh đến từ Cần Thơ.',
      output: 'Ban tổ chức trao giải nhất cho thí sinh đến từ Cần Thơ.',
    },
    {
      text: 'Xã mở lớp dạy bơi miễn phí cho phụ nữ và ⟦chẻ⟧ em.',
      output: 'Xã mở lớp dạy bơi miễn phí cho phụ nữ và trẻ em.',
    },
    {
      text: 'Kết quả nghiên cứu sẽ được ⟦truyển⟧ giao cho nông dân trong vùng.',
      output: 'Kết quả nghiên cứu sẽ được chuyển giao cho nông dân trong vùng.',
    },
    {
      text: 'Lực lượng ⟦trữa⟧ cháy có mặt sau mười phút và khống chế ngọn lửa.',
      output: 'Lực lượng chữa cháy có mặt sau mười phút và khống chế ngọn lửa.',
    },
    {
      text: 'Thủ tướng ⟦Trính⟧ phủ vừa ký quyết định phê duyệt quy hoạch.',
      output: 'Thủ tướng Chính phủ vừa ký quyết định phê duyệt quy hoạch.',
    },
    {
      text: 'Dự án bị ⟦trậm⟧ tiến độ vì vướng giải phóng mặt bằng.',
      output: 'Dự án bị chậm tiến độ vì vướng giải phóng mặt bằng.',
    },
    {
      text: 'Hai nước thúc đẩy hợp tác trong lĩnh vực ⟦trăn⟧ nuôi và thú y.',
      output: 'Hai nước thúc đẩy hợp tác trong lĩnh vực chăn nuôi và thú y.',
    },
    // Two in one sentence.
    {
      text: 'Sở Tài nguyên và Môi ⟦chường⟧ vận động nhà ⟦chường⟧ trồng thêm cây xanh.',
      output: 'Sở Tài nguyên và Môi trường vận động nhà trường trồng thêm cây xanh.',
    },
  ],
});
