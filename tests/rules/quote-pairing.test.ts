import { testRule } from '../test-rule.ts';

testRule('quote-pairing', {
  valid: [
    'Anh bảo: “một “hai” ba”.',
    'Gọi là ""một" hai" và "ba".',
    '“Đoạn đầu kể.\n“Đoạn hai kể.\n“Đoạn ba kể.”',
    'Ông kể: “Nhà tôi mất đường.\nXe hỏng ở cột số 70”, rồi ông cười.',
    'Chạy 10’5” mất, màn 32" và 55".',
    'Bà ấy " nói " thế.',
    '“…và rồi”, “-Đi!”.',
    // The shapes tell the sides where spaces are misplaced.
    'Ông nói“ Tôi rất mừng ”và đi; bà hỏi:" Ai đó?" rồi cười.',
  ],
  invalid: [
    // Nothing stands between the words that name something and the mark.
    'Ông gọi là⟦”⟧ con mèo⟦”⟧.',
    // A phrase ends before what goes on with the sentence; of two the first before “và”.
    { text: 'Họ gọi giống xoài này là ⟦“⟧vàng xanh vì giá cao.', output: 'Họ gọi giống xoài này là “vàng xanh” vì giá cao.' },
    { text: 'Hai vở ⟦“⟧Nắng chiều và “Sóng ngầm” cùng đoạt giải.', output: 'Hai vở “Nắng chiều” và “Sóng ngầm” cùng đoạt giải.' },
    { text: '⟦“⟧Ai cho phép xây ở đây? - bà Lành hỏi cán bộ.', output: '“Ai cho phép xây ở đây?” - bà Lành hỏi cán bộ.' },
    // Behind a colon, a word for a title or a name, or where the spoken sentence begins.
    { text: 'Bộ trưởng nói: Ngân sách năm nay đủ chi⟦”⟧.', output: 'Bộ trưởng nói: “Ngân sách năm nay đủ chi”.' },
    { text: 'Bộ phim Trăng nơi đáy giếng⟦”⟧ chiếu lại tối nay.', output: 'Bộ phim “Trăng nơi đáy giếng” chiếu lại tối nay.' },
    { text: 'Dân gọi đó là cây cầu ma⟦”⟧ suốt chín năm qua.', output: 'Dân gọi đó là “cây cầu ma” suốt chín năm qua.' },
    { text: 'Tôi đã báo họ từ đầu năm⟦”⟧, vị chuyên gia khẳng định.', output: '“Tôi đã báo họ từ đầu năm”, vị chuyên gia khẳng định.' },
    'Ông nói: “Đi”. Bà nói: ⟦“⟧Thôi.',
    'Ông kể: “Hôm ấy mưa⟦,⟧ bà Lan nói thêm rồi về.',
    { text: 'Anh bảo: ⟦“⟧Rồi sẽ quen.', output: 'Anh bảo: “Rồi sẽ quen.”' },
    // Closed before the attribution, the byline, the author's next words.
    {
      text: 'Bà kể: “Nước lên từ nửa đêm⟦,⟧ chị Hoa kể.',
      output: 'Bà kể: “Nước lên từ nửa đêm”, chị Hoa kể.',
    },
    {
      text: 'Về việc này, chị nói: “Tôi không hề hay biết⟦.⟧ nữ giám đốc kể lại.',
      output: 'Về việc này, chị nói: “Tôi không hề hay biết”, nữ giám đốc kể lại.',
    },
    {
      text: '“Chúng tôi đã báo cho xã⟦.⟧ ông Hải, trưởng bản, cho biết.',
      output: '“Chúng tôi đã báo cho xã”, ông Hải, trưởng bản, cho biết.',
    },
    {
      text: 'Bà Tư nói: ⟦“⟧Năm nay lúa tốt. Cả xóm mừng.\nTheo báo Đồng Quê',
      output: 'Bà Tư nói: “Năm nay lúa tốt. Cả xóm mừng.”\nTheo báo Đồng Quê',
    },
    { text: 'Chú Ba bảo: ⟦“⟧Mai lại ra khơi. Hồng Nhung', output: 'Chú Ba bảo: “Mai lại ra khơi.” Hồng Nhung' },
    {
      text: 'Cụ nói: ⟦“⟧Tôi sống đủ rồi. Ông Hải cho biết cụ đã trăm tuổi.',
      output: 'Cụ nói: “Tôi sống đủ rồi.” Ông Hải cho biết cụ đã trăm tuổi.',
    },
    { text: 'Anh kể: ⟦“⟧Tôi mừng lắm. Được biết, quán mở từ xuân.', output: 'Anh kể: “Tôi mừng lắm.” Được biết, quán mở từ xuân.' },
    { text: 'Chị kể: ⟦“⟧Tôi mừng lắm. Chị Hoa quê ở Huế.', output: 'Chị kể: “Tôi mừng lắm.” Chị Hoa quê ở Huế.' },
    // A title ends where the sentence about it goes on.
    { text: 'Bộ phim ⟦“⟧Bến nước xưa của ông chiếu tối qua.', output: 'Bộ phim “Bến nước xưa” của ông chiếu tối qua.' },
    { text: 'Ca khúc ⟦“⟧Mưa tháng Sáu, viết năm 1970, còn sống mãi.', output: 'Ca khúc “Mưa tháng Sáu”, viết năm 1970, còn sống mãi.' },
    { text: 'Nơi đây có ⟦“⟧chợ âm phủ họp lúc nửa đêm.', output: 'Nơi đây có “chợ âm phủ họp lúc nửa đêm”.' },
    { text: 'Em viết: ⟦“⟧“Con nhớ nhà” rồi thôi.', output: 'Em viết: “Con nhớ nhà” rồi thôi.' },
    // The article's own marks tell which of the two is wrong.
    { text: 'Nghề "đúc đồng", nghề "chạm bạc" và nghề ⟦“⟧dệt cói".', output: 'Nghề "đúc đồng", nghề "chạm bạc" và nghề "dệt cói".' },
    { text: 'Nghề “đúc đồng”, nghề “chạm bạc” và nghề ⟦"⟧dệt cói”.', output: 'Nghề “đúc đồng”, nghề “chạm bạc” và nghề “dệt cói”.' },
    { text: 'Nghề “đúc đồng”, nghề “chạm bạc” và nghề “dệt cói⟦"⟧.', output: 'Nghề “đúc đồng”, nghề “chạm bạc” và nghề “dệt cói”.' },
    { text: 'Viết “quyển một⟦“⟧ và “quyển hai⟦“⟧.', output: 'Viết “quyển một” và “quyển hai”.' },
    { text: 'Bác bảo: ⟦”⟧Mai tôi ra chợ”.', output: 'Bác bảo: “Mai tôi ra chợ”.' },
    { text: 'Hàng “giả danh⟦’⟧ tràn chợ.', output: 'Hàng “giả danh” tràn chợ.' },
    { text: 'Hàng ‘thật⟦”⟧ ế ẩm.', output: 'Hàng ‘thật’ ế ẩm.' },
    { text: `Trùm "sa lưới⟦'⟧ vì bị "cắm sừng" ở quê.`, output: 'Trùm "sa lưới" vì bị "cắm sừng" ở quê.' },
    // What a single mark opens it closes too.
    `Bà kể: ⟦"⟧Nó 'ừ' rồi đi.`,
    { text: 'Đường về quê xa lắm⟦”⟧, anh Bảy kể.', output: '“Đường về quê xa lắm”, anh Bảy kể.' },
  ],
});
