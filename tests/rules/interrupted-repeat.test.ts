import { testRule } from '../test-rule.ts';

testRule('interrupted-repeat', {
  valid: [
    // The last word begins another one, or words are meant.
    'Bên công tố buộc tội bằng những bằng chứng mới.',
    'Trò chơi gợi ý từ những từ khóa người dùng gõ. Cô khoanh đỏ các từ các em viết sai.',
    'Đơn kiện kèm theo những theo dõi của trạm đo.',
    // “Từ” is a noun here, and each word is meant.
    'Cô giáo sửa cho em từng từ từng câu.',
    // The phrase begins again behind a noun: a figure of speech.
    'Mẹ dành quà cho các con, cho các cháu ở quê.',
    'Thư viện của các trường và của các xã mở cửa cả tuần.',
    'Hội đồng thi chấm theo từng câu, theo từng ý.',
    'Đi từ các bản vùng cao xuống, từ các đảo xa vào.',
    // A line of verse ends, the next begins afresh.
    'Anh gửi lời thương cho những\nCho bao người nằm lại bến sông',
    // A slip that is spoken about, a title.
    'Bản thảo in nhầm “của các của” thành tên chương.',
    'Bài hát Cho Những Cho Và Nhận được nhiều người thuộc.',
    // The same word twice, as part of two others.
    'Trên cơ sở đó, các bên theo dõi các mốc thời gian.',
  ],
  invalid: [
    // The complement begins with its opener: the first of the two is kept.
    {
      text: 'Bệnh viện phát thuốc miễn phí ⟦cho những cho⟧ người già neo đơn.',
      output: 'Bệnh viện phát thuốc miễn phí cho những người già neo đơn.',
    },
    { text: '⟦Với các với⟧ hộ mới thoát nghèo, xã cho vay thêm.', output: 'Với các hộ mới thoát nghèo, xã cho vay thêm.' },
    { text: 'Hàng bán chạy ⟦tại các tại⟧ siêu thị lớn.', output: 'Hàng bán chạy tại các siêu thị lớn.' },
    { text: 'Nhà văn viết ⟦về mọi về⟧ số phận.', output: 'Nhà văn viết về mọi số phận.' },
    { text: 'Bà con bầu chọn ⟦theo từng theo⟧ tổ dân phố.', output: 'Bà con bầu chọn theo từng tổ dân phố.' },
    // The determiner came too early.
    { text: 'Sách được chuyển đến ⟦những cho những⟧ điểm trường lẻ.', output: 'Sách được chuyển đến cho những điểm trường lẻ.' },
    { text: 'Tiếng trống vang ⟦các trong các⟧ ngõ nhỏ.', output: 'Tiếng trống vang trong các ngõ nhỏ.' },
    // Two in one sentence.
    {
      text: 'Đoàn thăm hỏi gia đình ⟦của các của⟧ liệt sĩ, rồi tặng quà ⟦cho từng cho⟧ gia đình.',
      output: 'Đoàn thăm hỏi gia đình của các liệt sĩ, rồi tặng quà cho từng gia đình.',
    },
  ],
});
