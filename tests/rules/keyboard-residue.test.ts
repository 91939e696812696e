import { testRule } from '../test-rule.ts';

testRule('keyboard-residue', {
  valid: ['Nhóm Jaapan về thăm trường.', 'Mời bạn ghé trang tieengs.vn nhé.'],
  invalid: [
    // In a quotation, and in the case of the written word.
    { text: '“⟦Tieengs⟧ Anh khó”, cô bảo.', output: '“Tiếng Anh khó”, cô bảo.' },
  ],
});
