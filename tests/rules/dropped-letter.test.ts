import { expect, it } from 'vitest';
import { markFindings } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

testRule('dropped-letter', {
  valid: ['Mai là sn của Lan.', 'Bà Ma Thị Ngh., ở Chiêm Hóa, mua 2 kg gạo.', 'Sở GD-ĐT và LĐLĐ gửi đ/c Lan qua ĐT 0903.'],
  invalid: [
    // No abbreviation looks so, whatever its neighbours.
    'Trẻ chưa biết làm toán, cũng ⟦đưc⟧ đến lớp.',
    // Chat shortens other words so, but here they make one with what stands beside them.
    { text: 'Vở kịch dựng công phu trên ⟦sn⟧ khấu lớn.', output: 'Vở kịch dựng công phu trên sân khấu lớn.' },
    // A capital inside a sentence asks for a word that has one there.
    {
      text: 'Đảng bộ xã lo công tác xây dựng ⟦Đng⟧. Đảng viên xây ⟦dng⟧, chỉnh ⟦đn⟧ nền nếp.',
      output: 'Đảng bộ xã lo công tác xây dựng Đảng. Đảng viên xây dựng, chỉnh đốn nền nếp.',
    },
  ],
});

it('needs firm neighbours without the model', () => {
  const mark = (text: string): string => markFindings('dropped-letter', text, { useModel: false });
  expect(mark('Đó là ý kiến về chnh sách.')).toBe('Đó là ý kiến về ⟦chnh⟧ sách.');
  expect(mark('Anh ấy chnh lại.')).toBe('Anh ấy chnh lại.');
});
