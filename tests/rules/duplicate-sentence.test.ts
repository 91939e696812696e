import { testRule } from '../test-rule.ts';

const long = 'Đoàn viên thanh niên đã giúp bà con hai xã ven sông gặt xong bốn mươi héc ta lúa trước khi nước về.';
const lead = 'Hơn ba trăm hộ dân ven sông phải rời nhà đi tránh lũ ngay trong đêm khi nước lên quá nhanh.';

testRule('duplicate-sentence', {
  valid: [
    // Said three times it is a formula; a short one in one paragraph is said again.
    `Tít\nSapo.\nMột. ${long} Hai. ${long} Ba. ${long} Bốn.`,
    'Tít\nSapo.\nMưa to. Các xã ven biển đã đưa dân đến nơi an toàn. Gió mạnh. Các xã ven biển đã đưa dân đến nơi an toàn. Nước rút.',
    // Part of the lead, a short one, one that a sentence of the body goes on from, and a caption that is a paragraph.
    `Tít\n${lead} Nước vẫn lên.\nẢnh nhà ngập. ${lead} Sáng nay nước rút.`,
    'Tít\nNước sông lên nhanh trong đêm.\nẢnh nhà ngập. Nước sông lên nhanh trong đêm. Sáng nay nước rút.',
    `Tít\n${lead}\nẢnh nhà ngập. ${lead.slice(0, -1)} và gió lớn. Sáng nay nước rút.`,
    `Tít\n${lead}\nNước lên.\nGió mạnh.\nMưa to.\nĐêm xuống.\n${lead}\nSáng nay nước rút.`,
  ],
  invalid: [
    { text: `Tít\nSapo.\nMột. ${long} Hai. ⟦${long}⟧ Ba.`, output: `Tít\nSapo.\nMột. ${long} Hai. Ba.` },
    {
      text: `Tít\n${lead.slice(0, -1)}\nToàn cảnh làng. (Ảnh: Lan) ⟦${lead}⟧ Sáng nay nước rút.`,
      output: `Tít\n${lead.slice(0, -1)}\nToàn cảnh làng. (Ảnh: Lan) Sáng nay nước rút.`,
    },
  ],
});
