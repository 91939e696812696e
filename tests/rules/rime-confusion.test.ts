import { testRule } from '../test-rule.ts';

/** Rimes that accents draw together or apart: iêu and iu, uôi and ui, ươu and ưu, ay and ây. */
testRule('rime-confusion', {
  valid: [
    // Both of a pair, each at home among its neighbours.
    'Bệnh nhân được tiêm thuốc trợ tim ngay trên xe cấp cứu.',
    'Ông giáo về hưu nuôi đàn hươu lấy nhung.',
    'Ban tổ chức gửi giấy mời đến mười nghệ nhân cao tuổi.',
    'Bà cụ tủi thân vì tuổi đã cao mà vẫn sống một mình.',
    // Names of persons and places are spelled as they are.
    'Chị Mai và chị Mây cùng quê Cái Bè.',
    'Đoàn từ Tiên Yên đi Kim Sơn, nghỉ đêm tại Cẩm Xuyên.',
    // The text speaks about how somebody says or writes it.
    'Cậu bé miền Tây gọi con hươu là “con hiêu”.',
    // Spellings of the south are at home in speech.
    '“Con gởi má mấy trái xoài, má nhớ giữ gìn sức khỏe”, anh viết.',
    // Doublings, and syllables that only live in them.
    'Căn nhà liêu xiêu bên con đường ngoằn ngoèo, khúc khuỷu.',
    // Verse puts words side by side that prose does not.
    'Chiều buông, chim mỏi về rừng / Gió lùa hiu hắt ngập ngừng lối xưa.',
  ],
  invalid: [
    {
      text: 'Hội người cao ⟦tủi⟧ tặng quà cho các cụ neo đơn.',
      output: 'Hội người cao tuổi tặng quà cho các cụ neo đơn.',
    },
    {
      text: 'Cán bộ về ⟦hiu⟧ được nhận lương qua tài khoản.',
      output: 'Cán bộ về hưu được nhận lương qua tài khoản.',
    },
    {
      text: 'Đoạn đèo này rất nguy ⟦hỉm⟧ vào mùa mưa.',
      output: 'Đoạn đèo này rất nguy hiểm vào mùa mưa.',
    },
    {
      text: 'Theo các ⟦chiên⟧ gia, lạm phát sẽ giảm vào cuối năm.',
      output: 'Theo các chuyên gia, lạm phát sẽ giảm vào cuối năm.',
    },
    {
      text: 'Huyện tổ chức giao ⟦liu⟧ văn nghệ giữa các thôn.',
      output: 'Huyện tổ chức giao lưu văn nghệ giữa các thôn.',
    },
    {
      text: 'Đại biểu đề nghị làm rõ ⟦vắn⟧ đề môi trường của dự án.',
      output: 'Đại biểu đề nghị làm rõ vấn đề môi trường của dự án.',
    },
    {
      text: 'Hành khách làm thủ tục tại ⟦săn⟧ bay từ sáng sớm.',
      output: 'Hành khách làm thủ tục tại sân bay từ sáng sớm.',
    },
    // At the head of a sentence, and two in one.
    {
      text: '⟦Ngùn⟧ vốn vay ưu đãi giúp nhiều hộ thoát nghèo.',
      output: 'Nguồn vốn vay ưu đãi giúp nhiều hộ thoát nghèo.',
    },
    {
      text: '⟦Lật⟧ sư bào chữa đề nghị hội đồng xét xử xem xét lại.',
      output: 'Luật sư bào chữa đề nghị hội đồng xét xử xem xét lại.',
    },
    {
      text: 'Công tác ⟦tiên⟧ truyền về phòng chống thiên ⟦tay⟧ được đẩy mạnh.',
      output: 'Công tác tuyên truyền về phòng chống thiên tai được đẩy mạnh.',
    },
  ],
});
