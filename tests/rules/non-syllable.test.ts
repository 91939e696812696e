import { testRule } from '../test-rule.ts';

testRule('non-syllable', {
  valid: [
    'Xã Chư Pưh giáp suối Đắk R’ lâp.',
    'Món pa pỉnh tộp của người Thái.',
    'Em kêu to: “Mẹ ơiii, chờ con với”.',
    'Bệnh viện Xanh Pôn ở Hà Nội, còn Điện Kremlin ở Mátxcơva.',
    'Bánh mì kẹp phômai bán chạy.',
    'Chợ bán bánh pía và crème brûlée.',
    // Loans of several syllables, or with codas of other languages.
    'Axit gặp bazơ sinh ra muối, nhà gươl của làng vừa dựng lại, mạch có hai điốt.',
  ],
  // Whatever was meant, no language writes so.
  invalid: ['Đội ⟦vjẫ⟧ cử người ra đón.', 'Cô ấy không ⟦khgố⟧ mà vui.', 'Dòng chữ ⟦ượnf⟧ bảng đã mờ.'],
});
