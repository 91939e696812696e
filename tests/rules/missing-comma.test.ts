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
    // Behind its subject, or a part of other words.
    'Cả đội bóng trẻ vì vậy phải thắng trận cuối. Trang phục của dàn diễn viên do đó rất cầu kỳ.',
    'Không ai trách chị vì lý do đó, các con vẫn về thăm. Chính vì vậy chúng tôi ở lại, cũng vì thế mà họ thương.',
    'Hai nhà vẫn liên lạc qua đó cũng như qua thư. Anh em đi bộ qua đó giúp dân gặt lúa.',
    'Họ mở lớp học thông qua đó giúp trẻ biết chữ.',
    // The age is closed, is part of a list, or nobody's.
    'Bà Lê Thị Hoa, 39 tuổi, bị thương ở tay. Anh Tú (39 tuổi) là con bà. Gồm Lê Nam, 7 tuổi và Lê Bắc, 9 tuổi.',
    'Ở Hà Nội, 18 tuổi đã có xe. Theo luật, 18 tuổi là người lớn. Mỹ, 18 tuổi là tuổi lái xe.',
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
    // A subject follows, or what came of it.
    'Nước lên quá ⟦nhanh⟧ do đó người dân phải dời nhà ngay trong đêm.',
    'Ruộng khô nứt cả ⟦tháng⟧ vì thế Hợp tác xã xin bơm nước sớm.',
    { text: 'Xã vớt hết bèo trên ⟦kênh⟧ nhờ đó nhiều ghe đi lại được.', output: 'Xã vớt hết bèo trên kênh, nhờ đó nhiều ghe đi lại được.' },
    'Đội khách gỡ hòa ở phút ⟦cuối⟧ qua đó giành ngôi đầu bảng.',
    'Tổ tuần tra bắt ba chiếc xe ⟦tải⟧ kèm theo đó là hai tấn gỗ.',
    // The age of somebody who was named.
    { text: 'Bà Lê Thị Hoa, 39 ⟦tuổi⟧ bị thương ở tay.', output: 'Bà Lê Thị Hoa, 39 tuổi, bị thương ở tay.' },
    'Võ sư Kevin Mallory, 60 ⟦tuổi⟧ là người dạy họ.',
    'Khách trả thêm một trăm nghìn tiền ⟦công⟧ thế nhưng bác thợ không nhận.',
  ],
});
