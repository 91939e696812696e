import { testRule } from '../test-rule.ts';

testRule('lost-character', {
  valid: [
    'Hỏi: “Ai?” – “Tôi.”',
    'Có thật không?rồi sao nữa?',
    'Bấm https://example.vn/?q=tin rồi chọn.',
    'Anh viết ¿qué? trên tường.',
    // A question in the middle of a sentence.
    'Đi đâu? về đâu? không ai hay.',
    'Bài toán tìm x? và y?',
  ],
  invalid: [
    'Trời đã ⟦�⟧ sáng, ⟦c�⟧ ai thấy đâu.',
    'Hãng tìm ra một ⟦lo?i⟧ thuốc mới.',
    'Anh ta sợ hãi ⟦th?⟧ bỏ chạy.',
    'Đó là lúc ⟦??i⟧ bóng áp đảo.',
  ],
});
