import { testRule } from '../test-rule.ts';

testRule('tone-mark-misplaced', {
  valid: [
    'Xe đầu kéo và rơ móoc đậu ở bãi.',
    'Ca sĩ Trần Qúi Lan hát; cô Trần Qúi Lan cảm ơn.',
    'Anh Mória và cô Luìa đến Café Mía.',
    'Chị giặt gịa cả buổi.',
  ],
  invalid: [
    '⟦TAỊ⟧ SAO HỌC SINH SỢ MÔN SỬ',
    // Before a capital it is a slip too: no name of another language has such a letter.
    { text: 'Tàu rời ga ⟦Haỉ⟧ Dương lúc sáng.', output: 'Tàu rời ga Hải Dương lúc sáng.' },
    { text: '⟦Taị⟧ Cần Thơ, chợ nổi vẫn đông.', output: 'Tại Cần Thơ, chợ nổi vẫn đông.' },
    { text: 'Sử gọi nước ấy là ⟦Đaị⟧ Cồ Việt.', output: 'Sử gọi nước ấy là Đại Cồ Việt.' },
    { text: '⟦Cuả⟧ Hà Nội hay của Huế đều ngon.', output: 'Của Hà Nội hay của Huế đều ngon.' },
    { text: 'Bà ⟦Hòang⟧ Thị Lan bán trà.', output: 'Bà Hoàng Thị Lan bán trà.' },
    // The tone itself may be the slip: what fits is offered, and nothing is changed unseen.
    { text: 'Nghe cô hát lần đầu ⟦tíên⟧ ở làng.', output: 'Nghe cô hát lần đầu tiên ở làng.' },
    { text: 'Hai thành ⟦vĩên⟧ của đội về trước.', output: 'Hai thành viên của đội về trước.' },
    { text: 'Nhóm thanh ⟦nịên⟧ trong xóm dọn kênh.', output: 'Nhóm thanh niên trong xóm dọn kênh.' },
    { text: 'Anh Lê Văn ⟦Thaí⟧ chạy xe tải.', output: 'Anh Lê Văn Thái chạy xe tải.' },
    { text: 'Xe chạy qua ⟦Laọ⟧ Trại.', output: 'Xe chạy qua Lạo Trại.' },
    // Wherever the mark stands, it is no word.
    'Cầu thủ ⟦bửơn⟧ vai rồi ra sân.',
  ],
});
