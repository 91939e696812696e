import { testKinds } from './kind.ts';

testKinds({
  'digits of VNI': {
    mended: [
      ['Bà con cần hie63u rõ quy định mới.', 'Bà con cần hiểu rõ quy định mới.'],
      ['Xã vừa to63 chức lễ hội đầu xuân.', 'Xã vừa tổ chức lễ hội đầu xuân.'],
      ['Trung tâm sẽ đào ta5o nghề cho thanh niên.', 'Trung tâm sẽ đào tạo nghề cho thanh niên.'],
      ['Hàng hóa đu7o75c chuyển đến kho trong đêm.', 'Hàng hóa được chuyển đến kho trong đêm.'],
      ['Ông cho biết tie62n lương tháng này vẫn chưa có.', 'Ông cho biết tiền lương tháng này vẫn chưa có.'],
      ['Đường đi rất kho1 vào mùa mưa.', 'Đường đi rất khó vào mùa mưa.'],
    ],
    silent: [
      'Dịch COVID19 khiến tuyến A4 và khu B12 vắng khách.',
      'Mạng 5G, virus H5N1, bệnh nhân F0 và thuốc nCoV2.',
      'Nhà rộng 80 m2 ở quận Q1, phát nhạc mp3 và xe 4x4.',
      'Lượng CO2 giảm, đội U23 thắng nhóm G7.',
    ],
  },
  'keys of Telex': {
    mended: [
      ['Dân quê huowng khói cho tổ tiên.', 'Dân quê hương khói cho tổ tiên.'],
      ['Nhà nước thu hồi ddaats để làm đường.', 'Nhà nước thu hồi đất để làm đường.'],
      ['Các chuyên gia nước ngoaif đã rời thành phố.', 'Các chuyên gia nước ngoài đã rời thành phố.'],
      ['Cảnh sát đang timf người mất tích.', 'Cảnh sát đang tìm người mất tích.'],
      ['kKhi trời sáng, bà con mới ra đồng.', 'Khi trời sáng, bà con mới ra đồng.'],
      ['Hội nghị đã thống nhaats kế hoạch năm sau.', 'Hội nghị đã thống nhất kế hoạch năm sau.'],
      ['Anh mong muoons có việc làm ổn định.', 'Anh mong muốn có việc làm ổn định.'],
    ],
    silent: ['Ông Jeff mua xe của hãng Jeep ở Boston.', 'Phim Deadpool và ban nhạc Maroon được yêu thích.', 'Họ hát bài Happy New Year.'],
  },
  'a rime typed again': {
    mended: [
      ['Bà con phảiải di dời trước bão.', 'Bà con phải di dời trước bão.'],
      ['Xã có nhiều ho ộ nghèo.', 'Xã có nhiều hộ nghèo.'],
      ['Cán bộ huyệnuyện xuống từng nhà.', 'Cán bộ huyện xuống từng nhà.'],
      ['DĐội bóng đã tập luyện trở lại.', 'Đội bóng đã tập luyện trở lại.'],
      ['Giá điệniện sẽ tăng từ tháng sau.', 'Giá điện sẽ tăng từ tháng sau.'],
      ['Chính quyềnền đã vào cuộc.', 'Chính quyền đã vào cuộc.'],
    ],
    silent: ['Anh chào ai đó rồi đi.', 'Trẻ con oa oa khóc, ào ào chạy.', 'Nước ồ ạt đổ về, gió ào ào thổi.'],
  },
  'a word typed twice without a space': {
    mended: [
      ['Chương trình giúpgiúp hộ nghèo vay vốn.', 'Chương trình giúp hộ nghèo vay vốn.'],
      ['Nhiều bạnbạn trẻ về quê lập nghiệp.', 'Nhiều bạn trẻ về quê lập nghiệp.'],
      ['Công ty đãđã trả lương cho thợ.', 'Công ty đã trả lương cho thợ.'],
      ['Ngân hàng chovay tiền cho cho hộ nghèo.', 'Ngân hàng cho vay tiền cho hộ nghèo.'],
    ],
    silent: ['Bé uống trà Dilmah và ăn kẹo Kitkat.', 'Ca sĩ Mimi hát bài Baba.'],
  },
  'a digit inside a syllable': {
    mended: [
      ['Trường đã đào t5ạo hơn trăm học viên.', 'Trường đã đào tạo hơn trăm học viên.'],
      ['Chỉ còn mộ5t con đường vào bản.', 'Chỉ còn một con đường vào bản.'],
      ['Năm nay nư1ớc lũ về muộn.', 'Năm nay nước lũ về muộn.'],
      ['Người dân đượ5c hỗ trợ giống lúa.', 'Người dân được hỗ trợ giống lúa.'],
    ],
    silent: ['Xe mang biển 30A và 51C chạy trên quốc lộ 1A.', 'Hộp B2B, gói C2C và kênh VTV1 đều tốt.'],
  },
  'f, j, w, z for letters of Vietnamese': {
    mended: [
      ['Địa fương đã chủ động chống hạn.', 'Địa phương đã chủ động chống hạn.'],
      ['Khu vực này fát triển rất nhanh.', 'Khu vực này phát triển rất nhanh.'],
      ['Kết wả thi được công bố sáng nay.', 'Kết quả thi được công bố sáng nay.'],
    ],
    silent: ['Nhóm fan mua vé xem show ở Wembley.', 'Anh gửi file qua Zalo.'],
  },
  'a letter left over': {
    mended: [
      ['Huyện tổ chức s các lớp dạy nghề.', 'Huyện tổ chức các lớp dạy nghề.'],
      ['Người dân rất f phấn khởi.', 'Người dân rất phấn khởi.'],
    ],
    silent: ['Vitamin c và đường d đều tan.', 'Hai lớp a và b học cùng phòng.', 'Gọi x là số học sinh.'],
  },
});
