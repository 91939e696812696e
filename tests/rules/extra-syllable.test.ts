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
    // Không những … mà còn, a word with the one before.
    'Không những các cụ mà nội các nhiều người cũng đến, chẳng những các cháu vui.',
    'Các, những, nhiều là lượng từ.',
    // Names, quotations; the same twice belongs to repeated-word.
    'Ông Trọng Trong đã về.',
    'Bà bảo: “Việc ấy quan trong trọng lắm”.',
    'Hai anh em đang đang sửa nhà.',
    '',
  ],
  invalid: [
    'Lúa gạo giữ vai trò quan ⟦trong trọng⟧ với cả vùng.',
    'Bác dặn con cháu đi đứng cẩn ⟦thẩn thận⟧ hơn.',
    { text: 'Mưa khiến ⟦các nhiều⟧ tuyến đường ngập.', output: 'Mưa khiến nhiều tuyến đường ngập.' },
    'Họ mời tất cả ⟦các những⟧ ai đã góp công. ⟦Những các⟧ câu hỏi khó bị bỏ.',
    'Anh trèo qua rào ⟦nhưng và⟧ trượt chân, được đưa đi cấp cứu ⟦và nhưng⟧ không qua khỏi.',
    { text: 'Xã đã ⟦chuẩn chuận⟧ bị xong phương án.', output: 'Xã đã chuẩn bị xong phương án.' },
  ],
});
