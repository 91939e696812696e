import { testRule } from '../test-rule.ts';

testRule('missing-syllable', {
  valid: [
    // Nothing is missing.
    'Sự cố xảy ra với nhà máy vào đêm qua.',
    'Đoàn công bố báo cáo kết quả kiểm tra vào sáng mai.',
    // Words that stand alone too.
    'Vườn nhà bà có nhiều quả chín.',
    'Khu này có nhiều hàng ăn.',
    'Huyện cho xây trường mới ở ba xã.',
    // A name may be followed by anything.
    'Anh Phúc tỏ ra vui mừng.',
    // The name of a body belongs to missing-word-in-fixed-phrase.
    'Kỳ họp hội đồng nhân cấp tỉnh bế mạc.',
    // Rare together, and right.
    'Chim sâu chuyền cành, gió đùa lá sấu.',
    '',
  ],
  invalid: [
    'Sự cố ⟦xảy⟧ với nhà máy vào đêm qua.',
    'Cảnh sát đang tiến hành ⟦điều⟧ nguyên nhân vụ cháy chợ.',
    'Đoàn sẽ công bố báo cáo ⟦quả⟧ kiểm tra vào sáng mai.',
  ],
});
