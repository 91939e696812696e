import { testRule } from '../test-rule.ts';

testRule('space-after-punctuation', {
  valid: [
    'Ông St.Petersburg, Mr.Bean, ThS.Hoa, BS.Lan, N.Văn.',
    'Lúc 7:30, tỷ lệ 3:1, câu Mt 5:3-12.',
    'Mã AB,CD và XY,ZT.',
    'Đường H2O,CO2; giá 5,5tỷ; bản v2.0beta.',
    'I.Mở đầu\n2.Nội dung\nb)Kết luận',
    'Các chữ (s), người(s), Cu(OH) và log(x).',
    'Đoạn "(bản cũ) đã bỏ" và "(cập nhật mới)" ở cuối.',
    'Hàm f.(x) và mục 3.(a) của bài.',
  ],
  invalid: [
    'Về Huế⟦.⟧UBND tỉnh họp⟦?⟧Có⟦,⟧ở đó.',
    // Before a bracket: after a stop, after a quotation, after a short name.
    'Nước lên bất thường⟦.⟧(Ảnh minh họa) Sáng nay nước rút.',
    'Gian hàng “ba không”⟦(⟧không nhãn, không hạn) bị phạt. Tin của Lê An⟦(⟧theo đài) đã đăng.',
    'Giá tăng⟦;⟧vàng giảm⟦:⟧lãi ít (10%)⟦,⟧còn lại.',
    'Ông nói⟦:⟧“Được”⟦,⟧rồi về.',
    'Đoàn qua Libya⟦,⟧Somalia⟦;⟧Theo tin của Reuters⟦,⟧TASS.',
    'Gửi a@b.vn,c và http://a.vn/x,y.html và #tin⟦,⟧tức.',
  ],
});
