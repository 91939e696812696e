import { testRule } from '../test-rule.ts';

testRule('duplicate-paragraph', {
  valid: [
    'Hỏi: Ông có thể cho biết lý do vì sao không ạ?\nĐáp: Có.\nHỏi: Ông có thể cho biết lý do vì sao không ạ?',
    'Số 1, 2, 3 và 4 của tổ một hai ba bốn năm sáu bảy tám.\nSố 1, 2, 3 và 5 của tổ một hai ba bốn năm sáu bảy tám.',
  ],
});

testRule('duplicate-paragraph', {
  valid: [
    // A short lead, another sentence, a lead that comes back later.
    'Tin mưa\nMưa to ở vùng cao.\nMưa to ở vùng cao. Nước lên.',
    'Tin mưa\nMưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà.\nMưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ chưa thể về nhà.',
  ],
  invalid: [
    {
      text: 'Mưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà.\n⟦Mưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà.⟧ Nước rút chậm.',
      output: 'Mưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà.\nNước rút chậm.',
    },
    'Tin mưa\nMưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà\n⟦Mưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà⟧. Nước rút chậm.',
  ],
});
