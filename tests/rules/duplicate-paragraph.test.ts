import { testRule } from '../test-rule.ts';

testRule('duplicate-paragraph', {
  valid: [
    'Hỏi: Ông có thể cho biết lý do vì sao không ạ?\nĐáp: Có.\nHỏi: Ông có thể cho biết lý do vì sao không ạ?',
    'Số 1, 2, 3 và 4 của tổ một hai ba bốn năm sáu bảy tám.\nSố 1, 2, 3 và 5 của tổ một hai ba bốn năm sáu bảy tám.',
  ],
});
