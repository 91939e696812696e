import { testRule } from '../test-rule.ts';

testRule('repeated-name', {
  valid: [
    // A syllable doubled within a name, and a name that is doubled itself.
    'Nghệ sĩ Lý Băng Băng đến dự, Cầu Cầu theo bố.',
    // Two names that share a part, and one in brackets after the other.
    'Vợ chồng ông Lê Văn An Lê Thị An dọn nhà. Đường ven Hồ Tây (Tây Hồ, Hà Nội) đang sửa.',
    // Names of a list, a line each.
    'Người ký: Trần Văn Lộc\nTrần Văn Lộc cũng là người giữ sổ.',
    // A song, a cheer, a row of abbreviations.
    'Cô hát bài Sài Gòn Sài Gòn.',
    'Cả sân hô VIỆT NAM VIỆT NAM chiến thắng.',
    'Khán giả hô OK OK. Kênh phát: VTV VTV HTV.',
    // A quotation stammers.
    'Bà gọi: “Thu Vân Thu Vân ơi!”',
    // A subheading has run into the text: run-on-sentence tells of it.
    'Hòn Yến Hòn Yến là điểm ngắm bình minh đẹp.',
    'Có hai nơi: 1. Đảo Cô Tô Đảo Cô Tô đông khách vào mùa hè.',
    // Nothing follows: it may be the end of a cell.
    'Tác giả: Quỳnh Anh Quỳnh Anh',
    // Not the same after all.
    'Ông Trần Văn Lộc Trần Văn Lộ kể.',
  ],
  invalid: [
    // Before a comma, and with a foreign name.
    { text: 'Giải nhất thuộc về ⟦Bùi Minh Châu Bùi Minh Châu⟧, lớp 9A.', output: 'Giải nhất thuộc về Bùi Minh Châu, lớp 9A.' },
    { text: 'Bàn thắng của ⟦Man City Man City⟧ đến muộn.', output: 'Bàn thắng của Man City đến muộn.' },
    // A part of a longer name.
    { text: 'Hoa khôi Trần Thị ⟦Mai Chi Mai Chi⟧ mặc áo tứ thân.', output: 'Hoa khôi Trần Thị Mai Chi mặc áo tứ thân.' },
    // An abbreviation among words, and before a name.
    { text: 'Theo ⟦HLV HLV⟧ Nguyễn Thành, đội sẽ đổi cách đá.', output: 'Theo HLV Nguyễn Thành, đội sẽ đổi cách đá.' },
    // With the title in front.
    { text: 'Bạn đọc hỏi ⟦TS Lê Hữu TS Lê Hữu⟧ về giống lúa.', output: 'Bạn đọc hỏi TS Lê Hữu về giống lúa.' },
  ],
});
