import { testKinds } from './kind.ts';

testKinds({
  'a space inside a syllable': {
    mended: [
      ['Công trình đượ c khởi công sáng nay.', 'Công trình được khởi công sáng nay.'],
      ['Gia đình ch ủ động dọn nhà.', 'Gia đình chủ động dọn nhà.'],
      ['Có nhi ều hộ đã thoát nghèo.', 'Có nhiều hộ đã thoát nghèo.'],
      ['Tỉnh khuyến khích phát tri ển du lịch.', 'Tỉnh khuyến khích phát triển du lịch.'],
      ['Nhiệm vụ c ơ bản đã hoàn thành.', 'Nhiệm vụ cơ bản đã hoàn thành.'],
      ['Lực lượng ch ức năng đã đến hiện trường.', 'Lực lượng chức năng đã đến hiện trường.'],
      ['Giá vàng trong nư ớc tiếp tục tăng.', 'Giá vàng trong nước tiếp tục tăng.'],
    ],
    silent: ['Điểm c của khoản 2 quy định rõ.', 'Nhóm máu o ít người có.', 'Vitamin k cần cho trẻ sơ sinh.'],
  },
  'a name or a sentence that begins within a word': {
    mended: [
      ['Chợ nổi họp từ mờ sáng. Vũ MạnhThể thao & Văn hóa', 'Chợ nổi họp từ mờ sáng. Vũ Mạnh. Thể thao & Văn hóa'],
      ['Mất điện một phần xã Tân HưngHình thức cắt điện: kế hoạch', 'Mất điện một phần xã Tân Hưng. Hình thức cắt điện: kế hoạch'],
      ['Ruộng muối vào bài ca của HOÀNG LONGCả làng ra đồng từ sớm.', 'Ruộng muối vào bài ca của HOÀNG LONG. Cả làng ra đồng từ sớm.'],
      ['Mất điện cả xã Mê LinhHình thức cắt điện: kế hoạch', 'Mất điện cả xã Mê Linh. Hình thức cắt điện: kế hoạch'],
      ['Chủ tịchỦy ban Mặt trận đến thăm làng.', 'Chủ tịch Ủy ban Mặt trận đến thăm làng.'],
    ],
    silent: ['Báo TuổiTrẻ và trang ThếGiới đưa tin.', 'Hãng VietJet mở thêm đường bay.', 'Ứng dụng GoViệt ra mắt.'],
  },
  'a word with a space after each letter': {
    mended: [
      ['Mọi h o ạ t đ ộ n g đã trở lại bình thường.', 'Mọi hoạt động đã trở lại bình thường.'],
      ['Xã vận động n h â n d â n góp công làm đường.', 'Xã vận động nhân dân góp công làm đường.'],
      ['T H Ô N G B Á O\nĐiện lực ngừng cấp điện ngày mai.', 'THÔNG BÁO\nĐiện lực ngừng cấp điện ngày mai.'],
    ],
    silent: ['Các đáp án A, B, C, D đều sai.', 'Tổ a b c thi kéo co.'],
  },
  'a loose mark': {
    mended: [
      ['Chính sách nhă \u0300 m giúp người nghèo.', 'Chính sách nhằm giúp người nghèo.'],
      ['Con đường cu \u0309 a xã đã xuống cấp.', 'Con đường của xã đã xuống cấp.'],
      ['Máy bơm du\u0300 ng cho cả thôn.', 'Máy bơm dùng cho cả thôn.'],
    ],
    silent: ['Máy bơm dùng cho cả thôn.'],
  },
  'syllables without their space': {
    mended: [
      ['Công ty tăng doanhthu trong quý hai.', 'Công ty tăng doanh thu trong quý hai.'],
      ['Nhà máy tuyển dụngcông nhân may.', 'Nhà máy tuyển dụng công nhân may.'],
      ['Ngành y tế khuyếncáo người dân rửa tay.', 'Ngành y tế khuyến cáo người dân rửa tay.'],
      // The tone on another letter besides; the next word damaged, too.
      ['Cả làng vui vơíchiếc cầu mới.', 'Cả làng vui với chiếc cầu mới.'],
      ['Bà kể vềthời giankhó của làng chài.', 'Bà kể về thời gian khó của làng chài.'],
      ['Sau nhiêùnăm chờđợi, cầu đã xong.', 'Sau nhiều năm chờ đợi, cầu đã xong.'],
    ],
    silent: ['Ông Hoàng Anhtuan dùng Facebook.', 'Tàu Vinashin rời cảng.'],
  },
  'a sentence glued to the next': {
    mended: [
      ['Ông vừa rời Hà NộiTheo kế hoạch, ông sẽ về sau một tuần.', 'Ông vừa rời Hà Nội. Theo kế hoạch, ông sẽ về sau một tuần.'],
      [
        'Lễ khai mạc diễn ra ngày 12/9/2019Theo ban tổ chức, có nhiều khách.',
        'Lễ khai mạc diễn ra ngày 12/9/2019. Theo ban tổ chức, có nhiều khách.',
      ],
      ['Nước đã rút dần.Người dân trở về nhà.', 'Nước đã rút dần. Người dân trở về nhà.'],
      ['Giá cả ổn định!Bà con yên tâm.', 'Giá cả ổn định! Bà con yên tâm.'],
      ['Trận đấu đã kết thúc.\nH.A(Tổng hợp)', 'Trận đấu đã kết thúc.\nH.A (Tổng hợp)'],
    ],
    silent: ['Anh dùng iPhone và YouTube.', 'Công ty PetroVietnam và VietJet ký kết.', 'Trang Dantri.com.vn đưa tin.'],
  },
  'a digit glued to a word': {
    mended: [
      ['Sự kiện thu hút 350người tham gia.', 'Sự kiện thu hút 350 người tham gia.'],
      ['Lễ hội mở cửa Ngày8/3 tại công viên.', 'Lễ hội mở cửa Ngày 8/3 tại công viên.'],
      ['Nhà ở Quận7 rất đắt.', 'Nhà ở Quận 7 rất đắt.'],
      ['Sách in 3.000bản trong tháng đầu.', 'Sách in 3.000 bản trong tháng đầu.'],
      ['Đến 7:30sáng, đội cứu hộ mới tới nơi.', 'Đến 7:30 sáng, đội cứu hộ mới tới nơi.'],
      ['Họp lúc 9h30sáng tại xã.', 'Họp lúc 9h30 sáng tại xã.'],
      ['Xưởng giao 60thùng mỗi ngày.', 'Xưởng giao 60 thùng mỗi ngày.'],
      ['Từ tháng9, học phí không đổi.', 'Từ tháng 9, học phí không đổi.'],
    ],
    silent: ['Đường dài 150m, nặng 5kg, sóng 3G.', 'Thứ T5, phường Q5, mở lúc 12h, rộng 4ha, thế hệ 9X.', 'Đội U23 gặp nhóm G7.'],
  },
  'letters read for digits': {
    mended: [
      ['Khởi công ngày 1O/8/2O19 tại huyện.', 'Khởi công ngày 10/8/2019 tại huyện.'],
      ['Vốn đầu tư l5 tỷ đồng.', 'Vốn đầu tư 15 tỷ đồng.'],
      ['Đoàn có 4OO người.', 'Đoàn có 400 người.'],
    ],
    silent: ['Xe 51O-123.45 và khí O2.', 'Mua 2l nước mắm.'],
  },
  'a hyphen at a line end': {
    mended: [
      ['Khu công nghi-\nệp đã đón nhà đầu tư.', 'Khu công nghiệp đã đón nhà đầu tư.'],
      ['Ban tổ ch-\nức đã trao giải cho các em.', 'Ban tổ chức đã trao giải cho các em.'],
    ],
    silent: ['Đường sắt Hà Nội -\nHải Phòng chạy lại.'],
  },
  'a figure in pieces': {
    mended: [
      ['Khai trương ngày 2/92018 tại chợ.', 'Khai trương ngày 2/9/2018 tại chợ.'],
      ['Vườn rộng 600m 2 trồng rau.', 'Vườn rộng 600m2 trồng rau.'],
      ['Bể chứa 250 m 3 nước sạch.', 'Bể chứa 250 m3 nước sạch.'],
    ],
    silent: ['Vận động viên bơi 200 m 2 lần mỗi ngày.', 'Cây cầu dài 30 m 2 làn xe.'],
  },
  'a word cut by an ellipsis': {
    silent: ['Họ vẫn tiếp tụ... rồi im lặng.', 'Anh hô lớn: Việt Na... rồi ngã xuống.', 'Cô lắp bắp: Tôi khô... tôi không biết.'],
  },
});
