import { testRule } from '../test-rule.ts';

testRule('lost-character', {
  valid: ['Hỏi: “Ai?” – “Tôi.”', 'Có thật không?rồi sao nữa?', 'Bấm https://example.vn/?q=tin rồi chọn.', 'Anh viết ¿qué? trên tường.'],
});
