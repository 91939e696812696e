import { testRule } from '../test-rule.ts';

/**
 * What the judge is less sure of. Only the band between its two levels is reported here, so a judge that was fitted anew may
 * find some of the invalid ones certain: such a text moves to the rule of its slip, and another takes its place.
 */
testRule('likely-misspelling', {
  valid: [
    // An old spelling of one word that is right in another.
    'Đòn bẩy tài chính khiến nhà đầu tư mất trắng khi giá lao dốc.',
    // Rare words, each at home among its neighbours.
    'Chiếc xe đạp xích líp kêu lách cách trên đường đất.',
    'Bà lão têm trầu, quệt vôi, bỏ vào cơi đồng.',
    'Mẻ lưới cuối ngày chỉ được mấy con cá bống kèo.',
    'Người làng chạm bức hoành phi, câu đối, thếp vàng rồi mới treo.',
    // Names of persons and places are spelled as they are.
    'Ông Bẩy, con út của cụ Dẫy, nay là trưởng thôn.',
    'Nghệ nhân Quách Thị Dậy dệt thổ cẩm ở xóm Chiềng Khến.',
    // Doublings, and syllables that only live in them.
    'Ông cụ lụ khụ chống gậy, lọm khọm bước qua khoảnh sân rêu.',
    // Verse puts words side by side that prose does not.
    'Chiều đi cho núi xanh rì / Mây giăng lối cũ, người đi chưa về.',
  ],
  invalid: [
    // Slips that are plain to a reader, among words that news seldom brings together; one each of six kinds.
    { text: 'Anh trèo lên mái nhà dọi lại ⟦chổ⟧ dột.', output: 'Anh trèo lên mái nhà dọi lại chỗ dột.' },
    { text: 'Chiếc xuồng nhỏ lách qua ⟦răng⟧ dừa nước rậm rạp.', output: 'Chiếc xuồng nhỏ lách qua rặng dừa nước rậm rạp.' },
    { text: 'Người đàn ông lấm lem bùn đất bước ra ⟦tù⟧ hầm lò.', output: 'Người đàn ông lấm lem bùn đất bước ra từ hầm lò.' },
    { text: 'Tiếng trống dồn dập báo hiệu cuộc đua ghe bắt ⟦dầu⟧.', output: 'Tiếng trống dồn dập báo hiệu cuộc đua ghe bắt đầu.' },
    { text: 'Cụ ⟦ôn⟧ khoe vườn nhãn sai trĩu quả.', output: 'Cụ ông khoe vườn nhãn sai trĩu quả.' },
    { text: 'Người phụ nữ ôm chặt ⟦đưa⟧ con vào lòng khóc nức nở.', output: 'Người phụ nữ ôm chặt đứa con vào lòng khóc nức nở.' },
  ],
});
