import { testRule } from '../test-rule.ts';

testRule('impossible-date', {
  valid: [
    'Theo âm lịch, ngày 30/2 là ngày tốt. Ngày 30/2 (tức 8/4 dương lịch), làng mở phiên chợ nón.',
    'Cụ mất ngày 30/2 năm Giáp Thìn.',
    // Shares, scores, lunar days, and ranges that the calendar has.
    'Tỷ lệ giảm từ 1/3 đến 2/3, cây sống tăng từ 13/20 đến 31/40, giỗ tổ từ 28/2 đến 30/2 âm lịch.',
    'Học sinh nghỉ từ 28/12 đến 5/1, từ 29/1 đến 30/1.',
    'Nghỉ ngày 30 tháng 2 âm lịch, mồng 30/2.',
    'Quyết định 35/2019/QĐ và 45/13/2019/TT.',
  ],
  invalid: [
    // A person may be called like a sign of the lunar calendar.
    'Ngày ⟦30/2⟧, ông Thân về quê.',
    'Họp ngày ⟦31-11-2014⟧ và ngày ⟦29-2-2019⟧.',
    'Đi ngày ⟦31 tháng 4⟧ rồi ngày 12-13 tháng 9.',
    // The end of a range is a date where its beginning is one.
    'Hội chợ kéo dài từ 25/11 đến ⟦31/11⟧, vé bán từ ngày 28/9 tới ⟦31/9⟧.',
    'Lương tháng 13/2020 và tháng ⟦14-2020⟧.',
  ],
});
