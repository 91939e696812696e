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
    { text: 'Ông Lâm ⟦(⟧ảnh chụp hôm qua.', output: 'Ông Lâm (ảnh chụp hôm qua).' },
  ],
});
