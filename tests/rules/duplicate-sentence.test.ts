import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';
import { testRule } from '../test-rule.ts';

const long = 'Đoàn viên thanh niên đã giúp bà con hai xã ven sông gặt xong bốn mươi héc ta lúa trước khi nước về.';
const lead = 'Hơn ba trăm hộ dân ven sông phải rời nhà đi tránh lũ ngay trong đêm khi nước lên quá nhanh.';

/** So much else that what is repeated is no great part of the text. */
const rest =
  'Chợ huyện họp lại từ sáng chủ nhật, rau quả đầy sạp mà giá vẫn cao, nên nhiều nhà mang gạo, mì và nước mắm từ phố về cho người thân còn mắc kẹt.';

testRule('duplicate-sentence', {
  valid: [
    // Said three times it is a formula; a short one in one paragraph is said again.
    `Tít\nSapo.\nMột. ${long} Hai. ${long} Ba. ${long} Bốn. ${rest}`,
    'Tít\nSapo.\nMưa to. Các xã ven biển đã đưa dân đến nơi an toàn. Gió mạnh. Các xã ven biển đã đưa dân đến nơi an toàn. Nước rút.',
    // Part of the lead, a short one, one that a sentence of the body goes on from, and a caption that is a paragraph.
    `Tít\n${lead} Nước vẫn lên.\nẢnh nhà ngập. ${lead} Sáng nay nước rút. ${rest}`,
    'Tít\nNước sông lên nhanh trong đêm.\nẢnh nhà ngập. Nước sông lên nhanh trong đêm. Sáng nay nước rút.',
    `Tít\n${lead}\nẢnh nhà ngập. ${lead.slice(0, -1)} và gió lớn. Sáng nay nước rút. ${rest}`,
    `Tít\n${lead}\nNước lên.\nGió mạnh.\nMưa to.\nĐêm xuống.\n${lead}\nSáng nay nước rút. ${rest}`,
    // A headline that a sentence of the body goes on from, with a name or in lower case; too little after it for a sentence.
    `Chủ tịch huyện ven sông tiếp đoàn của tỉnh bạn Hưng\nSapo.\nChủ tịch huyện ven sông tiếp đoàn của tỉnh bạn Hưng Yên Bình sang thăm. ${rest}`,
    `Chợ huyện họp lại sau bốn ngày lũ lớn\nSapo.\nChợ huyện họp lại sau bốn ngày lũ lớn từ sáng chủ nhật. ${rest}`,
    `Khai mạc lễ hội áo dài tại trung tâm thành phố\nSapo.\nKhai mạc lễ hội áo dài tại trung tâm thành phố Huế vào tối thứ bảy tuần này. ${rest}`,
    `Người hâm mộ vây quanh chiếc xe mới của danh thủ.\nSapo.\nNgười hâm mộ vây quanh chiếc xe mới của danh thủ Messi trong trận đấu cuối mùa. ${rest}`,
    `Hướng vượng tài hôm nay là hướng tây nam\nSapo.\nHướng vượng tài hôm nay là hướng tây nam Bắc. ${rest}`,
  ],
  invalid: [
    {
      text: `Chợ huyện họp lại sau bốn ngày lũ lớn\nSapo.\n⟦Chợ huyện họp lại sau bốn ngày lũ lớn⟧ Từ sáng chủ nhật, rau quả đã đầy sạp. ${rest}`,
      output: `Chợ huyện họp lại sau bốn ngày lũ lớn\nSapo.\nTừ sáng chủ nhật, rau quả đã đầy sạp. ${rest}`,
    },
    // The copy that has lost its stop may be the first.
    `Tít\nSapo.\nMột. ⟦${long.slice(0, -1)}⟧ Hai hôm sau, nước mới rút hẳn. ${rest} ${long} Ba.`,
    { text: `Tít\nSapo.\nMột. ${long} Hai. ⟦${long}⟧ Ba. ${rest}`, output: `Tít\nSapo.\nMột. ${long} Hai. Ba. ${rest}` },
    {
      text: `Tít\n${lead.slice(0, -1)}\nToàn cảnh làng. (Ảnh: Lan) ⟦${lead}⟧ Sáng nay nước rút. ${rest}`,
      output: `Tít\n${lead.slice(0, -1)}\nToàn cảnh làng. (Ảnh: Lan) Sáng nay nước rút. ${rest}`,
    },
  ],
});

it('takes nothing away where the next sentence would hang in the air', () => {
  const [found] = runRule('duplicate-sentence', `Tít\n${lead}\nẢnh nhà ngập. ${lead} Nhưng đến sáng, nước đã rút. ${rest}`);
  expect(found!.suggestions).toEqual([]);
});
