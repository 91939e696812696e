import { testRule } from '../test-rule.ts';

testRule('missing-colon', {
  valid: [
    // It is there, or another mark is.
    'Chị Hòa cho biết: “Chúng tôi đã chờ ở bến từ sáng sớm”.',
    'Chị Hòa nói, “Chúng tôi đã chờ ở bến từ sáng sớm”.',
    'Chị Hòa nói rằng “Chúng tôi đã chờ ở bến từ sáng sớm”.',
    // A part of a sentence, a name, a word that is explained.
    'Chị Hòa cho biết “đã chờ ở bến từ sáng sớm đến giờ”.',
    'Tờ báo nhận định “Nam Định sẽ là trung tâm dệt may của vùng”.',
    'Ông nói “Được” rồi im, hỏi “Bao giờ xong?”.',
    // Nouns and habits.
    'Người xưa có câu nói “Một con ngựa đau cả tàu bỏ cỏ”.',
    'Ai cũng thuộc bài phát biểu “Chúng ta đi về phía mặt trời mọc”.',
    'Người dân hay nói “Lúa chiêm lấp ló đầu bờ phất cờ”.',
    // The sentence goes on.
    'Bà chỉ nói “Trời cho bao nhiêu thì nhận bấy nhiêu” rồi đi.',
    // No verb of speaking, no space.
    'Vở kịch “Người đàn bà bán cá bên bờ sông” đã công diễn.',
  ],
  invalid: [
    { text: 'Chị Hòa cho ⟦biết⟧ “Chúng tôi đã chờ ở bến từ sáng sớm”.', output: 'Chị Hòa cho biết: “Chúng tôi đã chờ ở bến từ sáng sớm”.' },
    {
      text: 'Ông Tư ⟦nói⟧ "Nước lên nhanh quá, tôi chỉ kịp dắt con bò."',
      output: 'Ông Tư nói: "Nước lên nhanh quá, tôi chỉ kịp dắt con bò."',
    },
    'Cô chia ⟦sẻ⟧ “Bếp nhà tôi lúc nào cũng đỏ lửa. Ai ghé cũng có cơm”.',
    'Trưởng thôn khẳng ⟦định⟧ “Không ai bỏ ruộng vụ này đâu”.\nHội cho ⟦hay⟧ “Giống mới về sẽ chia đều các tổ”.',
    'Thầy giáo ⟦hỏi⟧ “Em nào biết vì sao nước biển mặn?”. Cả lớp im.',
  ],
});
