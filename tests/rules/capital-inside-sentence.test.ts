import { testRule } from '../test-rule.ts';

testRule('capital-inside-sentence', {
  valid: [
    'Anh đóng các phim Hoa dại, Nước mắt chảy ngược, Bến đợi.',
    'Cháy chợ lúc nửa đêm; Thực hiện ca mổ khó; Bắt kẻ trộm xe',
    'Dẫn.\nVào.\nÔng bị truy tố về tội vi phạm quy định; Thiếu trách nhiệm gây hậu quả.',
    // Charges in quotation marks, a letter, a body, a film that the headline names, a list that goes on.
    'Dẫn.\nVào.\nTòa xử vụ “Giết người; Trong khi phạm tội say rượu” vào sáng nay.',
    'Dẫn.\nVào.\nCác bạn đọc thân mến, Trong số này có nhiều truyện hay.',
    'Dẫn.\nVào.\nMột là, Chính phủ và các bộ ngành cần theo dõi tình hình giá cả.',
    'Những đêm trăng muộn ra rạp\nVào.\nKhông chỉ có cảnh đẹp, Những đêm trăng muộn còn có lời thoại hay.',
    'Dẫn.\nVào.\nChị đóng nhiều phim như Sóng, gió và em, Những mùa hoa cũ,… rồi nghỉ.',
    // No tag: somebody who says nothing, a list, a speaker without a name, an opening quotation mark.
    '“Mùa vàng” - Ông Nam đóng vai chính.',
    'Có ba người: Ông Nam, bà Hoa - Ông Tám vắng mặt.',
    '“Lãi to” – Ông nói rồi đi.',
    '“Lãi to” – ông Nam nói.',
  ],
  invalid: [
    { text: '"Được mùa" - ⟦Bà⟧ Lê Thị Hoa, chủ vườn, khoe.', output: '"Được mùa" - bà Lê Thị Hoa, chủ vườn, khoe.' },
    { text: '“Mất mùa…” — ⟦Anh⟧ Tám than.', output: '“Mất mùa…” — anh Tám than.' },
    {
      text: 'Dẫn.\nVào.\nMưa lớn kéo dài, ⟦Trong⟧ khi đó nước sông vẫn lên.',
      output: 'Dẫn.\nVào.\nMưa lớn kéo dài, trong khi đó nước sông vẫn lên.',
    },
  ],
});
