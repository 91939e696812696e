import { testRule } from '../test-rule.ts';

testRule('bracket-pairing', {
  valid: [
    'Xã có (hai (ba) thôn), [một] bến.',
    'Đủ: 1) lúa 2) ngô; a) sắn b) khoai.',
    'Cười :)) rồi khóc :(( và =)).',
    'Câu (mở\nqua dòng\nrồi đóng) đây.',
    'Tổng 7-6 (7/5), thuộc mục 1.a) của đơn.',
  ],
  invalid: [
    'Ông Nam ⟦(⟧ảnh đứng cạnh.',
    'Nhà (số 5⟦]⟧ đã bán.',
    { text: 'Sở Y tế ⟦(⟧Hà Nội cho biết thế.', output: 'Sở Y tế (Hà Nội) cho biết thế.' },
    // The aside ends where somebody says or does something, or another name with an aside follows.
    {
      text: 'Bà Hoa ⟦(⟧58 tuổi, ngụ thôn Đông khẳng định đã trả hết nợ từ năm ngoái.',
      output: 'Bà Hoa (58 tuổi, ngụ thôn Đông) khẳng định đã trả hết nợ từ năm ngoái.',
    },
    {
      text: 'Đội Hai ⟦(⟧Phòng Quản lý đô thị phối hợp với phường dọn vỉa hè.',
      output: 'Đội Hai (Phòng Quản lý đô thị) phối hợp với phường dọn vỉa hè.',
    },
    {
      text: 'Nhóm có Lê Văn Nam ⟦(⟧31 tuổi, thợ mộc, Trần Văn Bắc (25 tuổi, thợ nề) và một người nữa.',
      output: 'Nhóm có Lê Văn Nam (31 tuổi, thợ mộc), Trần Văn Bắc (25 tuổi, thợ nề) và một người nữa.',
    },
    { text: 'Bà dặn: “Nhớ khóa cửa ⟦(⟧cả cửa bếp”. Rồi bà đi.', output: 'Bà dặn: “Nhớ khóa cửa (cả cửa bếp)”. Rồi bà đi.' },
    { text: 'Ông Lâm ⟦(⟧ảnh chụp hôm qua.', output: 'Ông Lâm (ảnh chụp hôm qua).' },
  ],
});
