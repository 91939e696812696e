import { testRule } from '../test-rule.ts';

testRule('non-standard-space', {
  valid: [
    // A figure and its unit, or the groups of a figure, stay on one line.
    'Đường đèo dài 18\u00a0km, dốc 12\u00a0%, cao 1\u00a0450\u00a0m.',
    'Nắng 38\u00a0°C, vé 5\u00a0USD, rừng rộng 20\u202fha.',
    'Thửa ruộng 360\u00a0m², bể chứa 12\u00a0m3.',
    // Quoted from the French, with their narrow space at quotation marks, colons and question marks.
    'Tờ «\u202fLa Dépêche du Matin\u202f» hỏi\u202f: vì sao\u202f?',
    // Another rule’s: a space before a comma, two in a row, one at the end of a line.
    'Chợ phiên đông\u00a0, vui. Trời\u00a0 xanh.\u00a0\nTan sớm.',
  ],
  invalid: [
    // Between words, whatever the kind.
    { text: 'Bác sĩ⟦\u00a0⟧Đỗ Kiều⟦\u2003⟧Vân khám cho 40⟦\u00a0⟧cụ già.', output: 'Bác sĩ Đỗ Kiều Vân khám cho 40 cụ già.' },
    {
      text: 'Ông sống ở Mỹ⟦\u2002⟧từ 1980 và làm thợ⟦\u205f⟧mộc.',
      output: 'Ông sống ở Mỹ từ 1980 và làm thợ mộc.',
    },
    // Beside marks too.
    { text: '“Mưa⟦\u2009⟧mãi”, bà nói. –⟦\u00a0⟧Đúng thế.', output: '“Mưa mãi”, bà nói. – Đúng thế.' },
    { text: 'Chợ phiên⟦\u3000⟧họp ngày rằm,⟦\u202f⟧mồng một.', output: 'Chợ phiên họp ngày rằm, mồng một.' },
    // A figure that counts no unit.
    { text: 'Quốc lộ⟦\u00a0⟧7,⟦\u00a0⟧Điều⟦\u00a0⟧5.', output: 'Quốc lộ 7, Điều 5.' },
    // Lines that look empty.
    { text: 'Lúa chín.\n⟦\u00a0\u00a0 \u00a0⟧\nGặt về.', output: 'Lúa chín.\n\nGặt về.' },
    { text: 'Lúa chín.\r\n⟦\u3000⟧\r\nGặt về.', output: 'Lúa chín.\r\n\r\nGặt về.' },
  ],
});
