import { testRule } from '../test-rule.ts';

testRule('unusual-case', {
  valid: [
    // Common words, and names as they are written.
    'Ngôi nhà trắng nằm bên sông. Người phát ngôn Nhà Trắng từ chối bình luận.',
    'Học sinh ôn môn lịch sử. Họ sống ở thị trấn Phù Mỹ.',
    // A capital of another word's name: thiên | nga, tổng thống | Nga.
    'Đàn thiên nga xuất hiện trên hồ. Tổng thống Nga đã đến.',
    // The start of a sentence, and one that lacks its stop.
    'Sử lớp 11 dày. Giá vé tăng mạnh Trong khi đó, lượng khách giảm.',
    // Whole lines in capitals.
    'HỌC SINH ÔN MÔN LỊCH SỬ LỚP 11',
    'Trường Trung Học Phổ Thông Lịch Sử Và Địa Lý',
    // Both ways are right, or it depends on who is meant.
    'Giá thuốc bằng cả tháng làm thuê của anh Quốc.',
    'Giải thưởng cho phát thanh; truyền hình; ảnh; sách.',
    'Chợ họp vào thứ hai và thứ Tư hằng tuần.',
    // Parts of a foreign name, or of something joined.
    'Robin van Persie ghi bàn. Huyện Đắk G’long đông dân.',
    // Persons with such names.
    'Ông Lê Xã Hội kể. Bà Trần Văn Nghệ Sĩ đứng lên.',
    // What the document writes so throughout is its own writing.
    'Quán bán Bạch trà. Ai uống Bạch trà cũng khen. Bạch trà thơm, mùi Bạch trà lan khắp nhà.',
    '',
  ],
  invalid: [
    // A capital is missing in a name that goes on.
    'Người phát ngôn Nhà ⟦trắng⟧ từ chối bình luận.',
    'Năm nay là năm Đinh ⟦dậu⟧.',
    // There is one too many at the end of a word.
    'Học sinh ôn môn Lịch ⟦Sử⟧ lớp 11. Nghệ ⟦Sĩ⟧ nhân dân hát.',
    'Họ sống ở thị ⟦Trấn⟧ Phù Mỹ từ nhỏ.',
    'Vé máy bay giá 28 triệu ⟦Đồng⟧ một chiều.',
    'Kết quả được công bố tại Trung tâm Khí tượng Trung ⟦Ương⟧ hôm qua.',
    { text: 'Anh nghỉ ngày Quốc ⟦Tế⟧ lao động.', output: 'Anh nghỉ ngày Quốc tế lao động.' },
  ],
});
