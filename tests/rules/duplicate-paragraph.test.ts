import { describe, expect, it } from 'vitest';
import { applyFirst, runRule } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

const HARVEST =
  'Vụ lúa đông xuân năm nay được mùa lớn. Bà con trong xã đã gặt xong hơn ba trăm héc-ta.\nThương lái từ các huyện lân cận về tận ruộng mua lúa tươi. Giá cao hơn năm ngoái một phần mười.\nHợp tác xã dự định mở thêm kho sấy trước vụ hè thu.';
const ROAD =
  'Con đường liên thôn dài bốn cây số vừa được trải nhựa. Học sinh không còn phải lội bùn đến lớp.\nXe chở nông sản vào tận vườn, chi phí vận chuyển giảm hẳn so với trước.';
const WEATHER = 'Dự báo tuần tới trời mát, đêm có mưa nhỏ, bà con tranh thủ phơi thóc vào buổi trưa.';

describe('a block that was pasted twice', () => {
  const texts: Readonly<Record<string, readonly [text: string, once: string]>> = {
    'a whole article': [`${HARVEST}\n${HARVEST}`, HARVEST],
    'far apart': [`${HARVEST}\n${ROAD}\n${WEATHER}\n${HARVEST}`, `${HARVEST}\n${ROAD}\n${WEATHER}`],
    'its lines cut otherwise': [`${HARVEST}\n${ROAD}\n${HARVEST.replaceAll('\n', ' ')}`, `${HARVEST}\n${ROAD}`],
    'inside a paragraph': [
      `${WEATHER} ${HARVEST.replaceAll('\n', ' ')} ${HARVEST.replaceAll('\n', ' ')}`,
      `${WEATHER} ${HARVEST.replaceAll('\n', ' ')}`,
    ],
    'some paragraphs of it': [`${WEATHER}\n${HARVEST}\n${ROAD}\n${WEATHER}\n${ROAD}`, `${WEATHER}\n${HARVEST}\n${ROAD}\n${WEATHER}`],
  };

  it.each(Object.entries(texts))('%s is one finding', (_, [text, once]) => {
    const found = runRule('duplicate-paragraph', text);
    expect(found.map(({ messageId }) => messageId)).toEqual(['block']);
    expect(applyFirst(text, found)).toBe(once);
    expect(runRule('duplicate-sentence', text)).toEqual([]);
  });

  it('grows no slower than the text where all of it repeats', () => {
    const text = 'Trời mưa to suốt đêm qua ở vùng núi phía bắc. '.repeat(3000);
    expect(runRule('duplicate-paragraph', text).length).toBeLessThan(20);
  });
});

testRule('duplicate-paragraph', {
  valid: [
    // A song has a refrain; a form repeats its labels.
    'Ơi con sông quê\nnước trôi lững lờ\nmẹ ngồi giặt áo\nbên bến đò xưa\ncha chèo thuyền nhỏ\nđi sớm về trưa\nƠi con sông quê\nnước trôi lững lờ\nmẹ ngồi giặt áo\nbên bến đò xưa\ncha chèo thuyền nhỏ\nđi sớm về trưa',
    // Two articles that share a phrase.
    'Theo báo cáo của Ủy ban nhân dân thành phố, ngân sách tăng thu.\nHọc sinh tựu trường.\nTheo báo cáo của Ủy ban nhân dân thành phố, số hộ nghèo giảm mạnh.',
    'Hỏi: Ông có thể cho biết lý do vì sao không ạ?\nĐáp: Có.\nHỏi: Ông có thể cho biết lý do vì sao không ạ?',
    'Số 1, 2, 3 và 4 của tổ một hai ba bốn năm sáu bảy tám.\nSố 1, 2, 3 và 5 của tổ một hai ba bốn năm sáu bảy tám.',
    // A short lead, another sentence, a lead that comes back later.
    'Tin mưa\nMưa to ở vùng cao.\nMưa to ở vùng cao. Nước lên.',
    'Tin mưa\nMưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà.\nMưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ chưa thể về nhà.',
  ],
  invalid: [
    {
      text: 'Mưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà.\n⟦Mưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà.⟧ Nước rút chậm.',
      output: 'Mưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà.\nNước rút chậm.',
    },
    'Tin mưa\nMưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà\n⟦Mưa to ở vùng cao từ đêm qua khiến nhiều bản làng bị cô lập và hàng trăm hộ phải rời nhà⟧. Nước rút chậm.',
    { text: `${HARVEST}\n⟦${HARVEST}⟧`, output: HARVEST },
  ],
});
