import { testRule } from '../test-rule.ts';

testRule('repeated-word', {
  // Meetings of two words that are no repetition.
  valid: [
    'Cách làm hiện tại tại xã này.',
    'Người nhặt được được thưởng.',
    'Vốn dành cho cho vay hộ nghèo.',
    'Xe rẽ bên phải phải nhường.',
    'Các các-tông giấy đã khô.',
    'Anh gắn bó với\nvới tay lấy.',
    'Họ hát và, và hát mãi.',
  ],
  invalid: ['Quan hệ đối ⟦với với⟧ xã bạn.', 'Chủ xe ⟦phải phải⟧ nộp phạt.', 'Việc ấy ⟦đã đã⟧ xong.'],
});
