import { testRule } from '../test-rule.ts';

testRule('extra-syllable', {
  valid: [
    // Doubled with another tone.
    'Căn phòng nho nhỏ, sơn màu trăng trắng, có tấm rèm tim tím.',
    // Words of the language.
    'Đã có kha khá khách đến xem nhà.',
    'Bà con chờ từ chiều tới tối mới về.',
    'Cô có nghề, đồ đỏ bày đầy sạp.',
    // Each belongs to a word of its own.
    'Các cháu chơi ở quán, trong trọng tâm của bài.',
    // Names, quotations; the same twice belongs to repeated-word.
    'Ông Trọng Trong đã về.',
    'Bà bảo: “Việc ấy quan trong trọng lắm”.',
    'Hai anh em đang đang sửa nhà.',
    '',
  ],
  invalid: [
    'Lúa gạo giữ vai trò quan ⟦trong trọng⟧ với cả vùng.',
    'Bác dặn con cháu đi đứng cẩn ⟦thẩn thận⟧ hơn.',
    { text: 'Xã đã ⟦chuẩn chuận⟧ bị xong phương án.', output: 'Xã đã chuẩn bị xong phương án.' },
  ],
});
