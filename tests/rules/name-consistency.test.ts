import { testRule } from '../test-rule.ts';

const person = 'Ông Lê Văn Hoài làm vườn.\nÔng Lê Văn Hoài nuôi ong.\nÔng Lê Văn Hoài bán mật.\n';
const apart =
  'Trong vườn có nhiều giống cam, quýt, bưởi, na, ổi, mít, và có cả một ao cá, một đàn gà, vài tổ ong mật, mấy luống rau xanh.\n';
const player = 'Tay vợt Goran Petrovic thắng. Petrovic giao bóng tốt. Huấn luyện viên khen Petrovic hết lời.\n';

/** A person or place named often, and then once more with a slip or as somebody else. */
testRule('name-consistency', {
  invalid: [
    'Phim Chu Kỳ Lớn kể về chu kỳ lớn của lịch cổ.',
    {
      text: 'Bị cáo Đỗ Anh Dũng nộp lại tiền. Tòa ghi nhận ⟦đỗ anh dũng⟧ thành khẩn.',
      output: 'Bị cáo Đỗ Anh Dũng nộp lại tiền. Tòa ghi nhận Đỗ Anh Dũng thành khẩn.',
    },
    `${person}${apart}Ông ⟦Lê Văn Hoàn⟧ được khen.`,
    { text: `${person}Ông ⟦Lể Văn Hoài⟧ được khen.`, output: `${person}Ông Lê Văn Hoài được khen.` },
    // A letter lost, swapped, added, changed, beside the same companion or in the same place.
    { text: `${player}Khán giả gọi tên Goran ⟦Petrovc⟧.`, output: `${player}Khán giả gọi tên Goran Petrovic.` },
    `${player}Đối thủ nể tay vợt ⟦Pertovic⟧ nhất.`,
    `${player}Trọng tài nhắc Goran ⟦Pettrovic⟧ một lần.`,
    `${player}Mai này Goran ⟦Petravic⟧ sẽ nghỉ.`,
    // Long names need no companion.
    'Thị trấn Oberhausen vắng. Xe qua Oberhausen rồi rẽ. Gần ⟦Oberhasen⟧ có hồ lớn.',
    // Nobody knows either: beside the same companion, or alone once the person is introduced.
    'Bác sĩ Anselm Kravitsky mở phòng khám. Sáng nay, ông ⟦Kravitksy⟧ đón khách.',
    'Kho ở bang Vadhya Kotradesh cháy. Lửa lan khắp Vadhya ⟦Kotradest⟧ trong đêm.',
    // The news print one and never the other: once is enough.
    { text: 'Đội Espanyol thắng. Sân của ⟦Esanyol⟧ chật kín.', output: 'Đội Espanyol thắng. Sân của Espanyol chật kín.' },
    {
      text: 'Cả nước nói về Donald Trump. Dưới thời ⟦Donal⟧ Trump, thuế giảm.',
      output: 'Cả nước nói về Donald Trump. Dưới thời Donald Trump, thuế giảm.',
    },
    // Beside the same companion; an abbreviation is none.
    'Phim của Will Smith đông khách. Sáng nay ⟦Wiil⟧ Smith vẫy chào.',
    'HLV Ludovic Batelli vui. Hôm nay HLV ⟦Balelli⟧ không gọi ai mới.',
    // Nobody knows either, and the article has one twice as often.
    'Ông Kravitsky mở phòng khám. Khách quý Kravitsky lắm. Vườn của ⟦Kravistsky⟧ rộng.',
    // A foreign word in lower case, whatever its capitals elsewhere.
    {
      text: 'Thợ đo arsenic trong gạo. Gạo sạch ít arsenic. Dấu vết ⟦asrenic⟧ còn sót.',
      output: 'Thợ đo arsenic trong gạo. Gạo sạch ít arsenic. Dấu vết arsenic còn sót.',
    },
    { text: 'Sân tennis rộng. Lớp tennis đông. ⟦Tenneis⟧ dễ học.', output: 'Sân tennis rộng. Lớp tennis đông. Tennis dễ học.' },
    // A place in the same place of the sentence.
    'Chợ huyện Sơn Khuyên đông. Dân huyện Sơn Khuyên đi bộ. Về huyện Sơn Khuyên còn xa. Đường lên huyện ⟦Sơn Khuyến⟧ dốc.',
    // One name in two writings.
    'Phố núi Al-Karam yên ắng. Quân rút khỏi Al-Karam. Dân trở về ⟦Al Karam⟧.',
    'Quỹ VinaTree mở. Vốn của VinaTree tăng. Ai cũng biết ⟦Vinatree⟧.',
    'Quỹ VinaTree mở. Vốn của VinaTree tăng. Ai cũng biết ⟦VINATREE⟧.',
    'Tiệm VINAGOL mở. Vàng của VINAGOL bóng. Ai cũng biết ⟦Vinagol⟧.',
    'Gấu Bing Bing ăn tre. Khách ngắm Bing Bing. Ai cũng yêu ⟦Bingbing⟧.',
    'Gấu Bing Bing ăn tre. Khách ngắm Bing Bing. Ai cũng yêu ⟦Bingbing⟧. Hôm qua ⟦Bingbing⟧ ngủ.',
    // A body, as the article mostly writes it.
    'Ông rời Bộ Quốc phòng. Trụ sở Bộ Quốc phòng ở phố cũ. Người của ⟦Bộ quốc phòng⟧ đến sau.',
    'Bà về Bộ Công thương. Tin của Bộ Công thương ngắn. Giấy của ⟦Bộ công thương⟧ dài.',
    // A stage name of two syllables, of which the article tells.
    {
      text: `Ca sĩ Lệ Thắm mở lớp. Học trò của Lệ Thắm đông. Ai cũng quý Lệ Thắm. Sách viết về Lệ Thắm bán chạy.\n${apart}Mẹ của ⟦Lê Thắm⟧ mừng.`,
      output: `Ca sĩ Lệ Thắm mở lớp. Học trò của Lệ Thắm đông. Ai cũng quý Lệ Thắm. Sách viết về Lệ Thắm bán chạy.\n${apart}Mẹ của Lệ Thắm mừng.`,
    },
    'Nhà máy Sông Lam I chạy. Công nhân Sông Lam I vui. Điện từ ⟦Sông Lam 1⟧, theo báo cáo, đã đủ.',
    'Quỹ Ước Mơ Xanh mở cửa. Người của Ước Mơ Xanh đến. Em cảm ơn ⟦Ước mơ Xanh⟧.',
    // One word of a name in small letters, wherever it stands.
    'Ông vào Bệnh viện Đa khoa Lam. Xe của Bệnh viện Đa khoa tới. Ở ⟦Bệnh viện đa khoa⟧ này, ai cũng quý ông.',
    'Ông kể về Hội Thơ phường. Ở Hội Thơ phường, ai cũng vui. Nhà có ⟦Hội thơ phường⟧.',
    'Trường của ⟦Hạt Nắng Việt⟧ nhỏ. Sách Hạt nắng Việt hay. Cô giáo Hạt nắng Việt hiền.',
  ],
  valid: [
    // The writing of the law does not follow a house style.
    'Ông ở Ban bí thư. Tin của Ban bí thư ngắn. Giấy của Ban Bí thư dài.',
    // A sentence that begins like a name, a name inside a longer one.
    'Hội Ước Mơ Xanh họp. Nhóm Ước Mơ Xanh hát. Ước mơ Xanh chỉ là lời bài hát.',
    'Bạn đọc Tin Sáng Nam Bộ. Báo Tin Sáng Nam ra mắt. Tờ Tin Sáng Nam Bộ bán chạy.',
    // Two words before different ones, with as many capitals as there are without, and the writing of the law.
    'Ông kể về Hội Thơ phường. Ở Hội Thơ tỉnh, ai cũng vui. Nhà có Hội thơ xã.',
    'Bà ở Trường Tiểu học Lam. Cô ở Trường tiểu học Lam. Thầy ở Trường Tiểu học Lam.\nBé ở Trường tiểu học Lam.',
    'Nay Thủ tướng Chính Phủ họp. Tin Thủ tướng Chính Phủ họp. Mai Thủ tướng Chính phủ họp.',
    // Only the place of a tone differs.
    'Bà ở Sở Văn hóa tỉnh. Tin của Sở Văn hóa tỉnh. Giấy của Sở Văn hoá tỉnh.',
    // A heading, a line-up.
    'Đội Vinagol thắng. Sân của Vinagol rộng. Đội hình VINAGOL (4-3-3): An, Bình.',
    // Two people.
    `${person}${apart}Ông Lê Văn Hoàn (52 tuổi) được khen.`,
    `${person}${apart}Ông Lê Văn Hoàn được khen. Ông Hoàn vui lắm.`,
    `${person}${apart}Ông Lê Văn Quân được khen.`,
    `${player}Đồng đội của anh là Marko Petrevic.`,
    'Nữ diễn viên Marina Costa đến. Marina Costa cười. Người ta chào Marina Costa. Chồng cô là Marino Rossi.',
    'Iran họp. Dân Iran chờ. Đoàn Iran về nước, qua Iraq.',
    'Ca sĩ Lệ Thắm mở lớp. Học trò của Lệ Thắm đông. Ai cũng quý Lệ Thắm. Sách của Lệ Thắm hay. Chị Lê Thắm dạy đàn.',
    `Ca sĩ Lệ Thắm mở lớp. Học trò của Lệ Thắm đông. Ai cũng quý Lệ Thắm. Sách của Lệ Thắm hay.\n${apart}Mẹ của Lệ Thu mừng.`,
    // Nobody knows either, and each has a name of its own, or both may be anybody's.
    'Bác sĩ Anselm Kravitsky mở phòng khám. Luật sư Bruno Kravetsky đóng cửa.',
    'Kravitsky mở phòng khám. Kravetsky đóng cửa.',
    'Anselm Kravitsky hát. Bạn của Anselm Kravitsky múa. Bruno Kravetsky đóng cửa.',
    'Phim Rings ra rạp. Vai chính của Rings rất khó. Bản gốc là Ringu.',
    'Bác sĩ Anselm Kravitsky mở phòng khám. Khách gồm Kravetsky, Ostrow và Lundqvist.',
    // Foreign words: other forms, other schools of science, a foreign passage, a quotation, both known.
    'Một facebooker kể. Bạn facebooker nghe. Trên facebook có ảnh.',
    'Chất aldehyde độc. Ngửi aldehyde hại phổi. Lọ aldehyd vỡ.',
    'Nhóm stranger hát. Vé của stranger hết. Bài tên “the stronger one” hay.',
    'Nhóm hát bài stranger. Bài stranger dài. Câu what makes you stronger rất quen.',
    // Two places.
    'Phường Thanh Liệt họp. Dân Thanh Liệt vui. Đường Thanh Liệt rộng. Cạnh đó là phường Thịnh Liệt.',
    // Other forms of one word: plurals, nations, accents, two spellings of English.
    'Giải Golden Star mở. Ai cũng mơ Golden Star. Năm trước là Golden Stars.',
    'Dân Korea vui. Hàng Korea rẻ. Đội Korea thắng. Tạp chí Korean ra số mới.',
    'Sân Arena Center mới. Trước Arena Center có hồ. Bảng ghi Arena Centre.',
    'Quán Café Nắng đông. Bàn ở Cafe Nắng nhỏ. Khách của Cafe Nắng trẻ.',
    // The first letter of a sentence, headings, numbers that count no name.
    'Máy eXtra bền. Giá eXtra rẻ. EXtra bán chạy.',
    'PETROVIC THẮNG LỚN\nPetrovic vui. Ai cũng mừng cho Petrovic.',
    'Đội Sông Lam I thắng. Fan Sông Lam I vui. Trận Sông Lam 1 - 0 kết thúc.',
    // Even counts prove nothing.
    'Báo viết VinaTree. Biển ghi Vinatree.',
  ],
});
