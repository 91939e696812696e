import { testRule } from '../test-rule.ts';

testRule('missing-diacritics-passage', {
  valid: [
    // Sentences of words that have no marks by right, in prose and in verse.
    'Anh Nam mang cam, na, xoan sang cho ba con trai anh Lam.',
    'Hai anh em lang thang ra sau hang xem hoa xoan',
    'Ai mang hoa sang cho em xem hoa trong sân\nAi qua sông trong đêm, ai ca vang trong mưa',
    // Short: a text message, a note at the end of a letter.
    'Tin nhắn ghi: “Me ve que roi con nhe”.',
    // Other languages of short open syllables.
    'Non si sa mai cosa fare quando piove in montagna.',
    'Saya akan pergi ke pasar dan makan nasi goreng.',
    'Ni hao ma wo hen hao ni ne ta ye hen hao.',
    // Names, an address, hashtags.
    'Le Thi Mai, Vo Van Hai, Do Thi Lan và Ho Van Ba cùng về nước.',
    'Gửi về hoi-dong-huong-mien-trung-tai-sai-gon@example.com trước thứ Hai.',
    'Hai thẻ #chungtacungnhauvuotquadaidich và #giucochutrongmuadich lan nhanh.',
  ],
  invalid: [
    {
      text: '⟦Chieu nay mua to tai cac huyen mien nui phia bac⟧.',
      output: 'Chiều nay mưa to tại các huyện miền núi phía bắc.',
    },
    // In a quotation, in the middle of a sound sentence, in one paragraph of two.
    { text: 'Con nhắn về: “⟦Me oi con da den noi an toan roi nhe⟧”.', output: 'Con nhắn về: “Mẹ ơi con đã đến nơi an toàn rồi nhé”.' },
    {
      text: 'Theo thư, “⟦gia dinh toi rat biet on cac bac si benh vien⟧”.',
      output: 'Theo thư, “gia đình tôi rất biết ơn các bác sĩ bệnh viện”.',
    },
    'Xã có lũ, ⟦nuoc len nhanh lam ngap duong vao lang va truong hoc⟧, dân phải đi thuyền.',
    'Đoạn đầu có dấu.\n⟦Doan sau thi nguoi danh may quen bat bo go⟧.',
    // A notice in capitals.
    { text: '⟦THONG BAO VE VIEC TAM NGUNG CUNG CAP NUOC SACH⟧', output: 'THÔNG BÁO VỀ VIỆC TẠM NGỪNG CUNG CẤP NƯỚC SẠCH' },
    // Figures and abbreviations do not end it.
    {
      text: '⟦Ngay 12/8, Cong an TP bat 3 doi tuong trom xe may⟧.',
      output: 'Ngày 12/8, Công an TP bắt 3 đối tượng trộm xe máy.',
    },
  ],
});
