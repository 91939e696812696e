import { testRule } from '../test-rule.ts';

testRule('capital-inside-sentence', {
  valid: [
    'Anh đóng các phim Hoa dại, Nước mắt chảy ngược, Bến đợi.',
    'Cháy chợ lúc nửa đêm; Thực hiện ca mổ khó; Bắt kẻ trộm xe',
    'Dẫn.\nVào.\nÔng bị truy tố về tội vi phạm quy định; Thiếu trách nhiệm gây hậu quả.',
  ],
});
