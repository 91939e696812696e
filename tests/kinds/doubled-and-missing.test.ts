import { testKinds } from './kind.ts';

testKinds({
  'a word twice': {
    mended: [
      ['Nhiều hộ trong trong xã đã có nước sạch.', 'Nhiều hộ trong xã đã có nước sạch.'],
      ['Công nhân đang đang sửa lại mái nhà.', 'Công nhân đang sửa lại mái nhà.'],
      ['Đoàn xe có có ba chiếc bị hỏng.', 'Đoàn xe có ba chiếc bị hỏng.'],
      ['Xã trao quà cho cho các cháu mồ côi.', 'Xã trao quà cho các cháu mồ côi.'],
      ['Chuyến tàu rời Hà Hà Nội lúc sáng sớm.', 'Chuyến tàu rời Hà Nội lúc sáng sớm.'],
      ['Ông sống ở thành phố Đà Đà Nẵng từ nhỏ.', 'Ông sống ở thành phố Đà Nẵng từ nhỏ.'],
      ['Giá vé được được giảm một nửa.', 'Giá vé được giảm một nửa.'],
      ['Hai bên đã đã ký thỏa thuận.', 'Hai bên đã ký thỏa thuận.'],
    ],
    silent: [
      'Nhà nhà treo cờ, ngày ngày đi học, luôn luôn đúng giờ.',
      'Đời đời ghi nhớ, cỏ xanh xanh, ai ai cũng biết.',
      'Xe từ từ lăn bánh, hàng hàng lớp lớp người đi.',
      'Tỷ số hai hai, rồi ba ba.',
    ],
  },
  'a syllable of a compound twice': {
    mended: [
      ['Luật quy định định rõ mức phạt.', 'Luật quy định rõ mức phạt.'],
      ['Thủ tục hành hành chính còn rườm rà.', 'Thủ tục hành chính còn rườm rà.'],
      ['Nhà trường tổ tổ chức thi đấu.', 'Nhà trường tổ chức thi đấu.'],
      ['Bệnh viện tiếp nhận nhận nhiều ca cấp cứu.', 'Bệnh viện tiếp nhận nhiều ca cấp cứu.'],
      ['Ngành chức năng năng đã lập biên bản.', 'Ngành chức năng đã lập biên bản.'],
    ],
    silent: ['Người nhặt được được thưởng.', 'Cách làm hiện tại tại xã này.'],
  },
  'a compound twice': {
    mended: [
      ['Sau hội nghị hội nghị, đoàn đi thực địa.', 'Sau hội nghị, đoàn đi thực địa.'],
      ['Trời tiếp tục tiếp tục mưa lớn.', 'Trời tiếp tục mưa lớn.'],
      ['Bộ trưởng Bộ trưởng trả lời chất vấn.', 'Bộ trưởng trả lời chất vấn.'],
      ['Người dân người dân lo lắng vì lũ.', 'Người dân lo lắng vì lũ.'],
    ],
    silent: ['Hội nghị, hội nghị và lại hội nghị.', 'Cố lên cố lên!'],
  },
  'a syllable missing in a phrase': {
    mended: [
      ['Nhà trường sẽ báo cáo quả kiểm tra lên sở.', 'Nhà trường sẽ báo cáo kết quả kiểm tra lên sở.'],
      ['Vụ tai nạn xảy lúc sáng sớm tại ngã tư.', 'Vụ tai nạn xảy ra lúc sáng sớm tại ngã tư.'],
      ['Công an đang tiến hành điều nguyên nhân vụ cháy.', 'Công an đang tiến hành điều tra nguyên nhân vụ cháy.'],
    ],
    silent: [
      'Mưa lớn xảy ra trên diện rộng.',
      'Đoàn tiếp dân vào thứ hai.',
      'Cơ hội tiếp theo sẽ đến.',
      'Nhà máy sản xuất các cơ cấu lái.',
    ],
  },
  'a syllable too many': {
    mended: [
      ['Nghề này giữ vai trò quan trong trọng ở xã.', 'Nghề này giữ vai trò quan trọng ở xã.'],
      ['Xã trao quà cho các cho hộ nghèo.', 'Xã trao quà cho các hộ nghèo.'],
    ],
    silent: ['Ở đây đang có mưa.', 'Ông cho các cháu, cho hàng xóm.'],
  },
});
