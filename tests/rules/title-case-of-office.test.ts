import { testRule } from '../test-rule.ts';

testRule('title-case-of-office', {
  valid: [
    // Before no name, or before one word only, the office is a common noun.
    'Ông Mai Đình Tấn là giám đốc xí nghiệp. Hôm nay Giám đốc Mai Đình Tấn nói vậy, còn giám đốc cũ im lặng.',
    'Ảnh chụp Tổng Bí thư Mai Tấn, bí thư huyện và Bí thư Đỗ Khang.',
    'Họ gặp giám đốc Tấn, giám đốc Khang, rồi Giám đốc Mai Tấn.',
    // Several in a row.
    'Các chủ tịch Mai Tấn, Đỗ Khang dự họp; hôm qua Chủ tịch Hà Vinh và Chủ tịch Tạ Vinh vắng mặt. Hai chủ tịch Hà Vinh, Đỗ Khang gặp lại nhau.',
    // Its capital is that of the sentence, or of the headline.
    'Giám đốc Mai Tấn đến. Với giám đốc Mai Tấn, việc này khó, với giám đốc Đỗ Khang cũng vậy.',
    'BỘ TRƯỞNG MAI TẤN THĂM DÂN\nHôm qua bộ trưởng Mai Tấn thăm dân, cùng bộ trưởng Đỗ Khang.',
    // Even, and two offices that each keep to their own way.
    'Theo giám đốc Mai Tấn, máy đã sửa. Sau đó Giám đốc Mai Tấn ký.',
    'Có Chủ tịch Mai Tấn, bí thư Đỗ Khang, Chủ tịch Hà Vinh.',
  ],
  invalid: [
    {
      text: 'Họ gặp Giám đốc Mai Tấn, Giám đốc Đỗ Khang và ⟦giám⟧ đốc Hà Vinh.',
      output: 'Họ gặp Giám đốc Mai Tấn, Giám đốc Đỗ Khang và Giám đốc Hà Vinh.',
    },
    // The majority may well be the small letter.
    {
      text: 'Đơn gửi bí thư Mai Tấn, bí thư Đỗ Khang và ⟦Bí⟧ thư Lò Văn Sơn.',
      output: 'Đơn gửi bí thư Mai Tấn, bí thư Đỗ Khang và bí thư Lò Văn Sơn.',
    },
    // Deputies are offices of their own.
    {
      text: 'Hôm qua ông chào Phó thủ tướng Mai Tấn, Phó Thủ tướng Đỗ Khang; vắng ⟦phó⟧ thủ tướng Hà Vinh.',
      output: 'Hôm qua ông chào Phó thủ tướng Mai Tấn, Phó Thủ tướng Đỗ Khang; vắng Phó thủ tướng Hà Vinh.',
    },
    // Two offices, and foreign names.
    {
      text: 'Cùng dự có Thủ tướng Mai Tấn, Thủ tướng Đỗ Khang và ⟦thủ⟧ tướng Olaf Berg; cả ⟦tổng⟧ thống Pavel Novak, Tổng thống Ivo Hora, Tổng thống Jan Kral.',
      output:
        'Cùng dự có Thủ tướng Mai Tấn, Thủ tướng Đỗ Khang và Thủ tướng Olaf Berg; cả Tổng thống Pavel Novak, Tổng thống Ivo Hora, Tổng thống Jan Kral.',
    },
    // Every place of the rarer way.
    {
      text: 'Họ gặp bí thư Mai Tấn, bí thư Đỗ Khang và bí thư Tạ Vinh; hôm sau vắng ⟦Bí⟧ thư Tạ Vinh, rồi ⟦Bí⟧ thư Lò Văn Sơn.',
      output: 'Họ gặp bí thư Mai Tấn, bí thư Đỗ Khang và bí thư Tạ Vinh; hôm sau vắng bí thư Tạ Vinh, rồi bí thư Lò Văn Sơn.',
    },
  ],
});
