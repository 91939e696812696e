import { testRule } from '../test-rule.ts';

testRule('accepted-variant', {
  valid: [
    // The two words only meet.
    'Ngân hàng năm nay lãi lớn. Cổ đông nhận cổ tức hằng năm và họp hằng năm.',
    'Kho nhận hàng ngày 5/6. Nhân viên kiểm kho hằng ngày, ghi sổ hằng ngày.',
    // A given name and the day or year that happens to follow it; the name of a shop.
    'Chị Hằng ngày nào cũng ra chợ; chị bán hết rau tươi hàng ngày, cá tươi hàng ngày.',
    'Cô giáo Hằng năm nay mở lớp đàn; hàng năm cô dạy hai khóa, hàng năm đều kín chỗ.',
    'Quán Hàng Ngày của anh Tú đông khách. Anh dậy sớm hằng ngày, nhập thịt hằng ngày.',
    // What others said or named stays as they wrote it.
    'Cụ Bảy chắp tay: “Cám ơn bà con”. Bà con cảm ơn cụ, huyện cũng cảm ơn cụ.',
    'Vở chèo “Nề nếp nhà xưa” khen nếp cũ: nhà ấy giữ nền nếp, dạy con nền nếp.',
    // A syllable shared by two words, or parted by a comma, makes no variant.
    'Máy chủ bảo đảm bảo mật; tường lửa bảo đảm an toàn.',
    'Ông bỏ ngoài tai mọi lời phản, ánh mắt vẫn vui. Báo phản ảnh việc này, đài phản ảnh việc kia.',
    // Even, so neither is the odd one.
    'Xe lội bùn trên đường xá miền núi, còn đường sá dưới xuôi thì khô ráo.',
  ],
  invalid: [
    {
      text: 'Lũ quét làm hư hỏng ⟦đường sá⟧. Đường xá miền núi vốn hẹp, xe hàng ngại đường xá lầy.',
      output: 'Lũ quét làm hư hỏng đường xá. Đường xá miền núi vốn hẹp, xe hàng ngại đường xá lầy.',
    },
    // The correction takes the case of the sentence, or of the headline.
    {
      text: '⟦Cám ơn⟧ đoàn y bác sĩ! Bệnh nhân cảm ơn, người nhà cũng cảm ơn.',
      output: 'Cảm ơn đoàn y bác sĩ! Bệnh nhân cảm ơn, người nhà cũng cảm ơn.',
    },
    {
      text: 'ĐIỆN MÁY THU ĐÔNG ⟦KHUYẾN MẠI⟧ LỚN\nSiêu thị khuyến mãi nồi cơm, cửa hàng bên cạnh khuyến mãi quạt.',
      output: 'ĐIỆN MÁY THU ĐÔNG KHUYẾN MÃI LỚN\nSiêu thị khuyến mãi nồi cơm, cửa hàng bên cạnh khuyến mãi quạt.',
    },
    // Every place of the rarer spelling, and two pairs in one article.
    {
      text: 'Dân ⟦phản ảnh⟧ việc rác ùn ứ. Xã ghi nhận phản ánh, trả lời phản ánh và cảm ơn người phản ánh. Ngày nào cũng có người ⟦phản ảnh⟧.',
      output:
        'Dân phản ánh việc rác ùn ứ. Xã ghi nhận phản ánh, trả lời phản ánh và cảm ơn người phản ánh. Ngày nào cũng có người phản ánh.',
    },
    {
      text: 'Điện cần được ⟦bảo đảm⟧, nước được đảm bảo, thuốc được đảm bảo. ⟦Rốt cục⟧ mưa cũng tạnh; rốt cuộc đê vẫn vững, rốt cuộc ai cũng mừng.',
      output:
        'Điện cần được đảm bảo, nước được đảm bảo, thuốc được đảm bảo. Rốt cuộc mưa cũng tạnh; rốt cuộc đê vẫn vững, rốt cuộc ai cũng mừng.',
    },
    {
      text: 'Mẹ anh ⟦trăn trối⟧ mấy lời. Lời trăng trối ấy anh nhớ mãi, như lời trăng trối của cha.',
      output: 'Mẹ anh trăng trối mấy lời. Lời trăng trối ấy anh nhớ mãi, như lời trăng trối của cha.',
    },
  ],
});
