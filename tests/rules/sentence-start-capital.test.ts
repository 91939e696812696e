import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

testRule('sentence-start-capital', {
  valid: [
    'Đến khoảng tám giờ tối hôm ấy, chị Ph.\nbị một người lạ chặn lại ngay đầu ngõ, nhưng chị đã kịp chạy thoát.\nViệc đã xong.',
    'Ông bán cả vườn. ba con',
    'Nhà trường mua bàn, ghế, sách, vở, v.v. cho các em học sinh vùng cao.',
  ],
});

it('only offers the capital where the stop may be the slip', () => {
  const [doubtful] = runRule('sentence-start-capital', 'Chủ quán đã mời chúng tôi vào nhà. và kể lại chuyện của mình.');
  expect(doubtful!.fix).toBeUndefined();
  const [certain] = runRule('sentence-start-capital', 'Chủ quán đã mời chúng tôi vào nhà. chuyện bắt đầu từ mười năm trước.');
  expect(certain!.fix?.text).toBe('Chuyện');
});

it('does not change a quotation unseen', () => {
  const [finding] = runRule('sentence-start-capital', 'Bà kể: “Nhà tôi đã bán hết trâu. chuyện ấy xưa lắm rồi”.');
  expect(finding!.fix).toBeUndefined();
});
