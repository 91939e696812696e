import { testRule } from '../test-rule.ts';

testRule('missing-space', {
  valid: [
    // Brands, names of papers and of foreigners.
    'Báo TuổiTrẻ và trang ThếGiới đưa tin; hãng VietJet, VinMart, SaGa.',
    'Cầu thủ Guardiola và ca sĩ Rihanna có mặt.',
    'Loa Bluetooth, máy Macbook, xe Mercedes.',
    // Loans that are written in one piece.
    'Xe ôtô chở bêtông, axít và nhựa pôliêtilen.',
    'Dầu gadoan, xích lô, rađiô và bia.',
    // Words of English that are two syllables by chance.
    'Họ nghe online, xem video, gửi email và chat.',
    'Khu Landmark, quán Highland, cầu Marina.',
    'Mạng intranet của hãng Canon.',
    // Figures with their units, codes, classes, notes.
    'Cao 150m, nặng 5kg, mạng 3G, giá 20k, chạy 12h, rộng 4ha, thế hệ 9X, đội U23, nhóm G7.',
    'Xe Mazda3, loa JBL4, phim Taken3, bài Zing24.',
    'Kết tủa BaCO 3 tan. Hai CEOs, ba VIPs, chip 5nm, ổ 10GB, xe chạy 120kmh.',
    'Quân5 là tên đội, chip A12, dòng i5, quốc lộ 1A và tầng 2B.',
    'Theo nghiên cứu mới1, nước biển dâng.',
    // Places of minorities.
    'Huyện Krôngnô, xã Đăkrông và bản Pưprang.',
    'Cung đường A Lưới đi Tàrụt.',
  ],
  invalid: [
    { text: 'Đoàn xe về đến ⟦thànhphố⟧ lúc nửa đêm.', output: 'Đoàn xe về đến thành phố lúc nửa đêm.' },
    { text: 'Xã vận động ⟦nhândân⟧ góp công làm đường.', output: 'Xã vận động nhân dân góp công làm đường.' },
    { text: 'Lớp học đủ điều ⟦kiệnđể⟧ mở.', output: 'Lớp học đủ điều kiện để mở.' },
    { text: 'Ban giám đốc ⟦đãhọp⟧ hai lần.', output: 'Ban giám đốc đã họp hai lần.' },
    { text: 'Người bệnh ⟦khôngphải⟧ trả tiền.', output: 'Người bệnh không phải trả tiền.' },
    { text: 'Lễ hội kéo dài ⟦trongba⟧ ngày.', output: 'Lễ hội kéo dài trong ba ngày.' },
    { text: '⟦Theođó⟧, giá điện giữ nguyên.', output: 'Theo đó, giá điện giữ nguyên.' },
    { text: 'Hội nghị ⟦củaBộ⟧ Y tế kết thúc.', output: 'Hội nghị của Bộ Y tế kết thúc.' },
    // One name in one piece; a foreign one behind a word; a word without marks.
    { text: 'Hàng ⟦TrungQuốc⟧ tràn vào chợ.', output: 'Hàng Trung Quốc tràn vào chợ.' },
    { text: 'Cổ động viên ⟦RealMadrid⟧ kéo về sân.', output: 'Cổ động viên Real Madrid kéo về sân.' },
    { text: 'Bài phát biểu của Tổng ⟦thốngDonald⟧ Trump.', output: 'Bài phát biểu của Tổng thống Donald Trump.' },
    { text: 'Khách bay ⟦theoHãng⟧ hàng không.', output: 'Khách bay theo Hãng hàng không.' },
    // A word and a figure, and the text goes on.
    { text: 'Dự án xong ⟦trong3⟧ năm liền.', output: 'Dự án xong trong 3 năm liền.' },
    { text: 'Hung thủ bị bắt ⟦sau8⟧ giờ lẩn trốn.', output: 'Hung thủ bị bắt sau 8 giờ lẩn trốn.' },
    {
      text: 'Đội thắng trận thứ ⟦nămTrong⟧ khi đó, chủ nhà đứng cuối bảng.',
      output: 'Đội thắng trận thứ năm. Trong khi đó, chủ nhà đứng cuối bảng.',
    },
    { text: 'Xã có ⟦250hộ⟧ nghèo.', output: 'Xã có 250 hộ nghèo.' },
    { text: 'Họp từ ⟦ngày5⟧ đến ngày 7.', output: 'Họp từ ngày 5 đến ngày 7.' },
    { text: 'Trụ sở ở ⟦Phường12⟧, thành phố Vũng Tàu.', output: 'Trụ sở ở Phường 12, thành phố Vũng Tàu.' },
    { text: 'Khởi công ngày 2/9/⟦2015Sau⟧ khi xong, xã bàn giao.', output: 'Khởi công ngày 2/9/2015. Sau khi xong, xã bàn giao.' },
    { text: 'Mỗi hộ nhận 20 kg gạo, ⟦5triệu⟧ đồng.', output: 'Mỗi hộ nhận 20 kg gạo, 5 triệu đồng.' },
    { text: 'Chợ có ⟦3ngàn⟧ người bán, mở lúc ⟦8giờ30⟧ sáng.', output: 'Chợ có 3 ngàn người bán, mở lúc 8 giờ 30 sáng.' },
    { text: 'Mưa to từ ⟦khoảng15h30⟧ đến tối.', output: 'Mưa to từ khoảng 15h30 đến tối.' },
    { text: 'Đội khách thắng ⟦3-0ngay⟧ trên sân lạ.', output: 'Đội khách thắng 3-0 ngay trên sân lạ.' },
    { text: 'Trưa qua ngoài đường nóng ⟦41độ⟧, tường cao ⟦2mét⟧.', output: 'Trưa qua ngoài đường nóng 41 độ, tường cao 2 mét.' },
    // An abbreviation and a word; a quantity with its unit and a word.
    { text: 'Lãnh đạo ⟦HĐNDhuyện⟧ và ⟦UBNDtỉnh⟧ cùng dự.', output: 'Lãnh đạo HĐND huyện và UBND tỉnh cùng dự.' },
    { text: 'Trong quý đầu, ⟦GDPtăng⟧ 7,4%, ⟦theoUBND⟧ tỉnh.', output: 'Trong quý đầu, GDP tăng 7,4%, theo UBND tỉnh.' },
    { text: 'Mỗi hộ nhận ⟦15kggạo⟧, xe rời bến lúc ⟦22hmỗi⟧ ngày.', output: 'Mỗi hộ nhận 15kg gạo, xe rời bến lúc 22h mỗi ngày.' },
    { text: 'Nền đất ⟦70m2bị⟧ lấn, con đê ⟦9kmđã⟧ vỡ.', output: 'Nền đất 70m2 bị lấn, con đê 9km đã vỡ.' },
    { text: 'Nhà máy đặt ở ⟦ĐồngNai⟧ từ lâu.', output: 'Nhà máy đặt ở Đồng Nai từ lâu.' },
  ],
});
