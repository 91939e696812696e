/** Meetings of two words that are no repetition. */
import { expect, it } from 'vitest';
import { markFindings } from '../run-rule.ts';

it.each([
  'Cách làm hiện tại tại xã này.',
  'Người nhặt được được thưởng.',
  'Vốn dành cho cho vay hộ nghèo.',
  'Xe rẽ bên phải phải nhường.',
  'Các các-tông giấy đã khô.',
  'Anh gắn bó với\nvới tay lấy.',
  'Họ hát và, và hát mãi.',
])('is silent on %s', (text) => {
  expect(markFindings('repeated-word', text)).toBe(text);
});

it.each(['Quan hệ đối ⟦với với⟧ xã bạn.', 'Chủ xe ⟦phải phải⟧ nộp phạt.', 'Việc ấy ⟦đã đã⟧ xong.'])('reports %s', (marked) => {
  expect(markFindings('repeated-word', marked.replace(/[⟦⟧]/g, ''))).toBe(marked);
});
