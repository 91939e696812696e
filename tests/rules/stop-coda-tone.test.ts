import { testRule } from '../test-rule.ts';

testRule('stop-coda-tone', {
  valid: ['Tổ chức dân sự Bícho D’água và sân Maracanã.'],
  invalid: [
    // The first correction is the word that joins its neighbours, in the case of the written one.
    { text: 'Đặc ⟦biêt⟧ là trẻ em.', output: 'Đặc biệt là trẻ em.' },
    { text: 'Ông cho ⟦biêt⟧ thêm.', output: 'Ông cho biết thêm.' },
    { text: '⟦Luât⟧ pháp phải nghiêm minh.', output: 'Luật pháp phải nghiêm minh.' },
    // No tone makes a word of it.
    'Xe tải ⟦bưởt⟧ qua trạm thu phí.',
  ],
});
