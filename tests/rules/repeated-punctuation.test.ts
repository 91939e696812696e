import { testRule } from '../test-rule.ts';

testRule('repeated-punctuation', {
  valid: [
    'Đường ../a/..b và "..".',
    'Câu một… Câu hai…, câu ba?! Câu bốn!..',
    'Gồm Q.1, TP., tr., v.v.; và Co.,Ltd.',
    'Ảnh.:',
    'Kẻ gian đánh anh H.. Người dân can ngăn.',
    // Blanks to fill in, digits left out, rows of dots.
    'Ngày.... tháng.... năm.... tại....',
    'Xe biển 30A-12.... bỏ chạy, họ tên............',
    'Cam, quýt,… rồi chè, ngô,... đều được giá.',
    'Ai đó?… Trời ơi!... “Thế à?”, bà hỏi.',
  ],
  invalid: [
    'Anh A⟦,,⟧ chị B.',
    { text: 'Chợ có cam⟦ ,,⟧ quýt⟦ ;;⟧ bưởi.', output: 'Chợ có cam, quýt; bưởi.' },
    { text: 'Anh về quê (Huế)⟦..⟧ Chị thi THPT⟦..⟧ Em ở nhà.', output: 'Anh về quê (Huế). Chị thi THPT. Em ở nhà.' },
    {
      text: 'Đoàn về sáng nay (ảnh)⟦. .⟧ Khách ra đón ngày 5⟦. .⟧ Trời mưa.',
      output: 'Đoàn về sáng nay (ảnh). Khách ra đón ngày 5. Trời mưa.',
    },
    { text: 'Nụ cười vẫn ở trên môi⟦. .⟧Cô vẫy tay.', output: 'Nụ cười vẫn ở trên môi. Cô vẫy tay.' },
    { text: 'Trong rổ có cam, quýt⟦….⟧ Ngoài vườn có na⟦…..⟧', output: 'Trong rổ có cam, quýt… Ngoài vườn có na…' },
    { text: 'Chị về... Anh đi... Mưa rơi⟦....⟧ Gió thổi⟦.....⟧', output: 'Chị về... Anh đi... Mưa rơi... Gió thổi...' },
    { text: 'Có bàn, ghế⟦,..⟧ và tủ⟦..,⟧ giường.', output: 'Có bàn, ghế… và tủ… giường.' },
    { text: 'Thôi đi⟦!.⟧ Sao thế⟦?.⟧ Được chưa⟦.?⟧ Hay lắm⟦.!⟧', output: 'Thôi đi! Sao thế? Được chưa? Hay lắm!' },
    { text: 'Ông hỏi “đi đâu”⟦?.⟧ Bà đáp “⟦....⟧”.', output: 'Ông hỏi “đi đâu”? Bà đáp “…”.' },
    { text: 'Có bưởi, hồng⟦….⟧để biếu.', output: 'Có bưởi, hồng… để biếu.' },
  ],
});
