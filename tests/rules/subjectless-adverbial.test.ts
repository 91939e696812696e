import { testRule } from '../test-rule.ts';

testRule('subjectless-adverbial', {
  valid: [
    // The source stands apart, or the verb has a subject of its own.
    'Theo chị Lan, chợ đã họp lại. Chị Lan cho biết chợ đã họp lại.',
    'Theo báo cáo, Sở Y tế cho biết kho thuốc còn đủ dùng.',
    // What stands for a sentence before.
    'Theo đó, chủ tịch xã cho biết đường sẽ mở. Theo đó chủ tịch cho hay như vậy. Qua đó cũng cho thấy xã đã cố gắng.',
    // The verb belongs to another clause.
    'Theo như bác Tư cho biết, vườn ấy của ông nội. Theo lý do mà xã cho biết, chợ phải dời.',
    'Theo thông tin được công an cho biết, xe đã tìm thấy. Theo tin công an cho biết, xe đã tìm thấy.',
    'Qua trao đổi, anh Minh cho biết như vậy. Qua cầu anh Minh cho biết như vậy.',
    // Clauses that go on.
    'Với những gì đã thể hiện, đội được khen. Với trẻ nhỏ ép ăn sẽ khiến bé sợ cơm.',
    'Trong đó có cây cầu đã giúp làng thông thương. Nhờ chị đã giúp, tôi về kịp.',
  ],
  invalid: [
    { text: '⟦Theo bà⟧ Hòa cho biết, giá cá đang lên.', output: 'Bà Hòa cho biết, giá cá đang lên.' },
    { text: '⟦Theo một⟧ số hộ dân ở đây cho hay, nước đục từ sáng.', output: 'Một số hộ dân ở đây cho hay, nước đục từ sáng.' },
    { text: '⟦Theo các⟧ nhà vườn nhận định thì hoa nở sớm.', output: 'Các nhà vườn nhận định thì hoa nở sớm.' },
    {
      text: '⟦Theo thông⟧ tin từ ban quản lý cho biết, chợ mở lại ngày mai.',
      output: 'Thông tin từ ban quản lý cho biết, chợ mở lại ngày mai.',
    },
    { text: '⟦Theo số⟧ liệu mới nhất cho thấy, mưa ít hơn mọi năm.', output: 'Số liệu mới nhất cho thấy, mưa ít hơn mọi năm.' },
    // No repair: “Cũng bà Hòa cho biết” would be no better.
    'Chợ vắng. Cũng ⟦theo bà⟧ Hòa cho biết, giá cá đang lên.',
    { text: '⟦Qua xác⟧ minh ban đầu cho thấy, cửa không khóa.', output: 'Xác minh ban đầu cho thấy, cửa không khóa.' },
    { text: '⟦Nhờ cách⟧ làm này đã giúp nhiều nhà đủ ăn.', output: 'Cách làm này đã giúp nhiều nhà đủ ăn.' },
  ],
});
