import { testRule } from '../test-rule.ts';

testRule('missing-comma', {
  valid: [
    // It is there, or a stop is.
    'Hội chợ dự kiến mở vào giữa tháng, tuy nhiên mưa lớn nên phải hoãn. Tuy nhiên, khách vẫn đông.',
    'Quán mở cửa từ sáng sớm; trong khi đó chợ vẫn vắng (tuy nhiên không lâu).',
    // Another word that joins, and one that is a part of another.
    'Anh muốn về quê ngay nhưng trong khi đó xe đã chạy mất rồi.',
    'Phụ nữ vất vả như thế nhưng ít ai hiểu cho họ. Phim được yêu thích đến thế nhưng hãng lại ngừng chiếu.',
    // Its subject may be a name.
    'Huấn luyện viên trưởng Lê Tuấn trong khi đó vẫn im lặng cả buổi.',
    // No two clauses.
    'Mưa tuy nhiên đã ngớt dần về cuối buổi chiều.',
    'Bài hát mang tên ấy là tuy nhiên.',
    // A heading that has run into the text is run-on-sentence's.
    'Giá thuê mặt bằng ngày càng tăng Tuy nhiên, lượng khách giảm rõ.',
    '',
  ],
  invalid: [
    {
      text: 'Hội chợ dự kiến mở vào giữa ⟦tháng⟧ tuy nhiên mưa lớn nên phải hoãn.',
      output: 'Hội chợ dự kiến mở vào giữa tháng, tuy nhiên mưa lớn nên phải hoãn.',
    },
    'Giá thuê mặt bằng ngày càng ⟦tăng⟧ trong khi đó lượng khách giảm rõ.',
    'Khách trả thêm một trăm nghìn tiền ⟦công⟧ thế nhưng bác thợ không nhận.',
  ],
});
