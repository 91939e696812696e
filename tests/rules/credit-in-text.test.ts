import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

testRule('credit-in-text', {
  valid: [
    // Captions and bylines on lines of their own.
    'Bà con dọn bùn sau lũ. Ảnh: Hoàng Lan',
    'Bà con dọn bùn sau lũ. (Ảnh: Hoàng Lan/TTXVN)\nTrời đã tạnh hẳn từ trưa, nước rút dần khỏi các xã ven sông.',
    'Ảnh: Hoàng Lan. Bà con dọn bùn sau lũ ở xã ven sông.',
    'Nước rút dần khỏi các xã ven sông từ trưa, bà con đã về dọn bùn và mở lại chợ.\nHoài An - Minh Lý',
    'Nước rút dần khỏi các xã ven sông từ trưa, bà con đã về dọn bùn và mở lại chợ.\nTheo TTXVN',
    // Words of the sentence.
    'Trong bức ảnh: ông ngồi bên hiên nhà. Ảnh chụp năm đó nay đã ố vàng, con cháu vẫn giữ trong tủ kính.',
    'Anh Lan (ảnh) kể rằng năm ấy nước lên rất nhanh. Ảnh minh họa cho bài học được vẽ bằng bút chì màu rất đẹp.',
    'Sản lượng năm nay tăng một nửa. (Nguồn: Tổng cục Thống kê) Giá bán ra cũng cao hơn năm ngoái khá nhiều.',
    'Nguồn: nước ngầm. Thời gian: hai mùa mưa. Giếng làng nay đã cạn, bà con phải gánh nước từ suối về.',
    // A sentence that ends the text; too little text before the name.
    'Nước rút dần khỏi các xã ven sông từ trưa, bà con đã về dọn bùn và mở lại chợ. Họ nhớ nhất ông An.',
    'Nước rút dần khỏi các xã ven sông từ trưa, bà con đã về dọn bùn và mở lại chợ. Theo ông An',
    'Xin chào. Hoài An',
    // A line that is all caption.
    'Bà con hai xã ven sông dọn bùn, mở lại chợ sau bốn ngày nước ngập trắng đồng - Ảnh: Q. NAM',
    'Bà con dọn bùn sau lũ ở xã ven sông, nơi nước vừa rút hết. Chợ cũng đã họp lại từ sáng chủ nhật. Ảnh: Hoàng Lan',
    // Run into the next sentence: boilerplate-in-text's matter.
    'Bà con dọn bùn sau lũ. Ảnh: Hoàng Lan Chợ xã họp lại từ sáng chủ nhật với đủ rau quả.',
  ],
  invalid: [
    {
      text: 'Trời tạnh hẳn từ trưa. Bà con dọn bùn sau lũ. ⟦Ảnh: Hoàng Lan.⟧ Chợ xã họp lại từ sáng chủ nhật với đủ rau quả.',
      output: 'Trời tạnh hẳn từ trưa.\nBà con dọn bùn sau lũ. Ảnh: Hoàng Lan.\nChợ xã họp lại từ sáng chủ nhật với đủ rau quả.',
    },
    {
      text: 'Bà con dọn bùn sau lũ ⟦(Ảnh: Hoàng Lan/TTXVN)⟧. Chợ xã họp lại từ sáng chủ nhật với đủ rau quả.',
      output: 'Bà con dọn bùn sau lũ (Ảnh: Hoàng Lan/TTXVN).\nChợ xã họp lại từ sáng chủ nhật với đủ rau quả.',
    },
    'Cầu tạm qua suối ⟦(Nguồn: Reuters)⟧ Dòng nước đã rút, bà con qua lại dễ dàng hơn tuần trước nhiều.',
    'Cầu tạm qua suối. ⟦Nguồn ảnh: Sina.⟧ Dòng nước đã rút, bà con qua lại dễ dàng hơn tuần trước nhiều.',
    ...[
      'Hoài An',
      'HOÀI AN - MINH LÝ',
      'H.An',
      'P.V',
      'PV (Tổng hợp)',
      'Hoài An/Báo Tin Tức',
      'TTXVN/Tin Tức',
      'Hoài An (theo Daily Mail)',
      'Theo Trí thức trẻ',
      'theo Hoài An/VnExpress.net',
      'Nguồn: Sina Hoài An / Theo Dân Trí',
      'Tin, ảnh: Hoài An (TTXVN)',
      '(Theo Reuters)',
      'Hoài An Tổng hợp',
    ].map((byline) => ({
      text: `Nước rút dần khỏi các xã ven sông từ trưa, bà con đã về dọn bùn và mở lại chợ. ⟦${byline}⟧`,
      output: `Nước rút dần khỏi các xã ven sông từ trưa, bà con đã về dọn bùn và mở lại chợ.\n${byline}`,
    })),
    'Nước rút dần khỏi các xã ven sông từ trưa, bà con đã về dọn bùn và mở lại chợ. ⟦Hoài An⟧ | 21:05 03/06/2017',
    'Nước rút dần khỏi các xã ven sông từ trưa, bà con đã về dọn bùn và mở lại chợ. ⟦Hoài An⟧\nXem thêm',
  ],
});

it('takes all that stands between two pictures of a story for the caption of the second', () => {
  const captions = [
    'Chợ họp lúc mờ sáng.',
    'Ghe về từ sông lớn. Hàng hoa đến trước.',
    'Khách mua vội.',
    'Trưa, bến vắng. Chỉ còn vài hàng nước bên bờ.',
  ];
  const text = captions.map((caption) => `${caption} Ảnh: Hoàng Lan.`).join(' ') + ' Sáng mai, chợ lại họp như mọi ngày ở bến ấy.';
  const lines = runRule('credit-in-text', text).map(({ suggestions }) => suggestions[0]!.fix.text.trim());
  expect(lines).toEqual(captions.map((caption) => `${caption} Ảnh: Hoàng Lan.`));
});

it('writes a byline once that stands there twice', () => {
  const text = 'Nước rút dần khỏi các xã ven sông từ trưa, bà con đã về dọn bùn và mở lại chợ. Theo TTXVN Theo TTXVN';
  const [found] = runRule('credit-in-text', text);
  expect(found!.suggestions[0]!.fix.text.trim()).toBe('Theo TTXVN');
});
