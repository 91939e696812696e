import { testRule } from '../test-rule.ts';

testRule('empty-paragraph', {
  valid: [
    // An empty line parts the stanzas of a poem, two part the sections of a long read.
    'Trăng nghiêng qua bến\nGió ngủ bên đò\n\nAi về xứ cũ\nCho gửi câu hò',
    'Hồi một kết bằng tiếng trống.\n\n\nHồi hai mở ra trong đêm.\n\n\nHồi ba vắng lặng.',
    '* * *\n\nChương hai\n\n* * *',
    // A Windows line end is one break, not two.
    'Dòng đầu.\r\n\r\n\r\nDòng sau.',
    // Lines of white space are other rules’ concern, and they part the empty ones.
    'Tin vắn.\n \n \n \nThể thao.',
    'Giá cam lên.\n\n \n\n\nGiá bưởi xuống.',
    // Two at the top, one at the end.
    '\n\nCòn mưa đến cuối tuần.\n',
  ],
  invalid: [
    { text: 'Chú thích ảnh.\n\n⟦\n\n\n⟧Bài tiếp theo nói về vụ lúa.', output: 'Chú thích ảnh.\n\nBài tiếp theo nói về vụ lúa.' },
    // Each gap by itself.
    { text: 'Mở bài.\n\n⟦\n\n⟧Thân bài.\n\n⟦\n\n\n⟧Kết bài.', output: 'Mở bài.\n\nThân bài.\n\nKết bài.' },
    // At either end of the text too.
    { text: '\n⟦\n\n⟧Bản tin sáng.', output: '\nBản tin sáng.' },
    { text: 'Ông dừng lời ở đó.\n\n⟦\n\n\n\n⟧', output: 'Ông dừng lời ở đó.\n\n' },
    { text: 'Giá cam lên.\r\n\r\n⟦\r\n\r\n⟧Giá bưởi xuống.', output: 'Giá cam lên.\r\n\r\nGiá bưởi xuống.' },
    // Reported, but not mended: the line below may open a list.
    '- Gạo nếp\n- Đỗ xanh\n\n⟦\n\n⟧- Lá dong',
  ],
});
