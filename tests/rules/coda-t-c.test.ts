import { testRule } from '../test-rule.ts';

/** Final -t and -c sound alike in the south. */
testRule('coda-t-c', {
  valid: [
    // Both of a pair, each at home among its neighbours.
    'Giá cát tăng khiến các công trình phải giãn tiến độ.',
    'Đoạn phim giới thiệu chiến lược mới đã có một triệu lượt xem.',
    'Ông tiếc vì đã không tiết kiệm từ sớm.',
    'Bức ảnh chụp chị giặt áo bên suối thời chống giặc ngoại xâm.',
    'Bà cụ bước qua bậc thềm rồi bật ngọn đèn bàn.',
    // Names of persons and places are spelled as they are.
    'Xe khách chạy từ Lạc Dương về Đà Lạt hết chừng nửa giờ.',
    'Bà Mạc Thị Đạt và ông Lạc Văn Việt là đồng hương Yên Lạc.',
    // The text speaks about how somebody says or writes it.
    'Trong bài chính tả, ba em viết “con chuộc” thay cho “con chuột”.',
    // Doublings, and syllables that only live in them.
    'Mưa lất phất, khách lác đác, chỉ có chị hàng nước là tất bật.',
    // Verse puts words side by side that prose does not.
    'Cát vàng man mác chiều xa / Mắt ai biêng biếc, thiết tha một thời.',
  ],
  invalid: [
    {
      text: 'Người điều khiển xe máy bắt ⟦buột⟧ phải đội mũ bảo hiểm.',
      output: 'Người điều khiển xe máy bắt buộc phải đội mũ bảo hiểm.',
    },
    {
      text: 'Thời ⟦tiếc⟧ miền Bắc chuyển rét từ đêm mai.',
      output: 'Thời tiết miền Bắc chuyển rét từ đêm mai.',
    },
    {
      text: 'Hai bên ký thỏa thuận hợp ⟦tát⟧ trong lĩnh vực năng lượng.',
      output: 'Hai bên ký thỏa thuận hợp tác trong lĩnh vực năng lượng.',
    },
    {
      text: 'Sở Giáo ⟦dụt⟧ và Đào tạo kiểm tra các bếp ăn trường học.',
      output: 'Sở Giáo dục và Đào tạo kiểm tra các bếp ăn trường học.',
    },
    {
      text: 'Cô dâu chú rể rạng ngời hạnh ⟦phút⟧ trong ngày cưới.',
      output: 'Cô dâu chú rể rạng ngời hạnh phúc trong ngày cưới.',
    },
    {
      text: 'Giá vàng trong nước tiếp ⟦tụt⟧ tăng mạnh phiên sáng nay.',
      output: 'Giá vàng trong nước tiếp tục tăng mạnh phiên sáng nay.',
    },
    {
      text: 'Hàng trăm tàu thuyền được cấp phép khai ⟦thát⟧ hải sản xa bờ.',
      output: 'Hàng trăm tàu thuyền được cấp phép khai thác hải sản xa bờ.',
    },
    {
      text: 'Cuộc thi nhằm nâng cao ý ⟦thứt⟧ bảo vệ môi trường.',
      output: 'Cuộc thi nhằm nâng cao ý thức bảo vệ môi trường.',
    },
    // In capitals, and two in one sentence.
    {
      text: 'TĂNG CƯỜNG KIỂM ⟦SOÁC⟧ GIẾT MỔ GIA CẦM',
      output: 'TĂNG CƯỜNG KIỂM SOÁT GIẾT MỔ GIA CẦM',
    },
    {
      text: 'Đại biểu thảo luận chi ⟦tiếc⟧ các giải pháp nâng cao nhận ⟦thứt⟧ của người dân.',
      output: 'Đại biểu thảo luận chi tiết các giải pháp nâng cao nhận thức của người dân.',
    },
  ],
});
