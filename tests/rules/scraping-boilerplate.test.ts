import { testRule } from '../test-rule.ts';

testRule('scraping-boilerplate', {
  valid: ['Ngày 2/6/2014\n2/6\nThứ Hai\nIn ấn\nChia sẻ với người nghèo\nĐọc tiếp phần hai, ông cười.'],
  invalid: [
    '⟦>> Xem thêm: Bão số 5⟧\n⟦Tin liên quan⟧\n⟦Bình luận (12)⟧\n⟦123 lượt xem⟧',
    'Cập nhật lúc ⟦07:15 ngày 02/06/2014⟧\n⟦2/6/2014 | 7:15⟧ (GMT+7)',
  ],
});
