import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

testRule('sentence-start-capital', {
  valid: [
    'Quyết định có hiệu lực từ 1.7. và còn dài nữa cho đến khi có văn bản mới. Mục 5. quy định rõ về việc đó.',
    'Đến khoảng tám giờ tối hôm ấy, chị Ph.\nbị một người lạ chặn lại ngay đầu ngõ, nhưng chị đã kịp chạy thoát.\nViệc đã xong.',
    'Ông bán cả vườn. ba con',
    'Nhà trường mua bàn, ghế, sách, vở, v.v. cho các em học sinh vùng cao.',
    // Nothing tells that a text begins here: an excerpt, a list, a verse, a code.
    'trồng lúa và nuôi cá trên đồng nước mặn',
    'trồng lúa\nnuôi cá trên đồng nước mặn của xã, thu nhập khá.',
    'một hai ba.',
    'eSIM và iPhone đã lên kệ từ sáng nay ở các cửa hàng.',
    'Hồ sơ gồm có:\nđơn xin học có xác nhận của nhà trường nơi em học.',
    'gió đưa cành trúc la đà.\ntiếng chuông vọng lại từ xa bên chùa.',
    'Ông đến cùng Ths. lan và các bạn học.',
    'Đầu năm nay hãng phim Warner Bros. công bố bộ phim mới của đạo diễn trẻ.',
    'Hôm ấy chỉ có (a). đào giếng là việc khó nhất của cả bản.',
    // The closing mark of the quotation is missing, not the capital.
    'Chị nói: “Tôi không hề hay biết gì. nữ giám đốc kể lại với chúng tôi.',
  ],
  invalid: [
    'Lãi suất kỳ này giảm 2%. ⟦người⟧ gửi tiền rút vốn để mua vàng.',
    '⟦mưa⟧ lớn kéo dài từ đêm qua đến sáng nay. Nước rút chậm.',
    'Tin mưa lũ\n⟦nước⟧ sông dâng cao từ đêm qua đến sáng nay. Dân đã đi tránh.',
    'Chợ họp từ sớm.\n⟦người⟧ các bản xa đã đến từ đêm qua.\nAi cũng vui.',
    'Đoàn dừng chân ở thị trấn Mường Lát. ⟦sau⟧ đó mọi người lên đường ngay.',
    // After a foreign name, a quotation, a bracket.
    'Cả đoàn đi bằng chiếc xe Toyota Vios. ⟦đường⟧ lên bản dốc và trơn.',
    'Năm sau ông chuyển hẳn sang Canada. ⟦vợ⟧ con ông ở lại quê nhà.',
    'Bà con gọi nơi ấy là “đường tre”. ⟦hai⟧ bên đường trồng toàn tre gai.',
    'Quỹ do chị Hoa góp (cả phần của mẹ). ⟦tiền⟧ dùng để mua sách cho trẻ.',
  ],
});

it('only offers the capital where the stop may be the slip', () => {
  const [doubtful] = runRule('sentence-start-capital', 'Chủ quán đã mời chúng tôi vào nhà. và kể lại chuyện của mình.');
  expect(doubtful!.fix).toBeUndefined();
  const [certain] = runRule('sentence-start-capital', 'Chủ quán đã mời chúng tôi vào nhà. chuyện bắt đầu từ mười năm trước.');
  expect(certain!.fix?.text).toBe('Chuyện');
  const [shared] = runRule('sentence-start-capital', 'Nước đã ngập hết các xã ven sông. người dân chia nhau từng gói mì trong đêm.');
  expect(shared!.fix?.text).toBe('Người');
});

it('does not change a quotation unseen', () => {
  const [finding] = runRule('sentence-start-capital', 'Bà kể: “Nhà tôi đã bán hết trâu. chuyện ấy xưa lắm rồi”.');
  expect(finding!.fix).toBeUndefined();
});
