import { testRule } from '../test-rule.ts';

testRule('abbreviation-consistency', {
  valid: [
    'Từ TP.HCM về TPHCM.',
    'Nghị quyết 12-NQ/TW và 15-NQ/TW của T.Ư.',
    // Words and figures that only meet, parts of codes, and figures that go on.
    'Giải có hạng A1, hạng A 12 và hạng A2; năm 2019 có SU 1,5 điểm, SU1.',
    'Tàu SE1 chạy lúc sáng. Tàu SE1 về lúc tối. Hồ sơ 15/SE-1 còn đó.',
    'Xã có tổ 3 và Tổ 3A; Ngày 5 họp, ngày5 nghỉ.',
  ],
  invalid: [
    {
      text: 'Bệnh viện điều trị Covid-19. Ca Covid-19 giảm. Thuốc trị ⟦COVID 19⟧ đã về.',
      output: 'Bệnh viện điều trị Covid-19. Ca Covid-19 giảm. Thuốc trị Covid-19 đã về.',
    },
    {
      text: 'Dân TP.HCM mừng. Dân TP.HCM ra đường. Xe từ ⟦TP. HCM⟧ và ⟦Tp HCM⟧ về quê.',
      output: 'Dân TP.HCM mừng. Dân TP.HCM ra đường. Xe từ TP.HCM và TP.HCM về quê.',
    },
    'Xe Mazda3 mới về. Giá Mazda3 giảm. Khách mua ⟦Mazda 3⟧ được tặng bảo hiểm.',
    'Tiêm kích Su-35 cất cánh. Hai chiếc Su-35 bay sau. Chiếc ⟦SU35⟧ hạ cánh.',
  ],
});
