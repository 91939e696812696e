import { testRule } from '../test-rule.ts';

testRule('old-spelling', {
  valid: [
    // Words of their own; only their neighbours tell.
    'Thợ dùng xà beng bẩy tảng đá, coi đó là đòn bẩy. Cậu bé dẫy nảy không chịu về.',
    'Nhà nào cũng giã bánh giầy, bánh dầy.',
    'Lời kinh nhiệm mầu và phép mầu nhiệm, con nhậy và màng nhẩy.',
    // Words of their own.
    'Đòn bẩy giúp nâng tảng đá, đàn bò từng bầy.',
    'Chị Giầu và ông Mầu là bạn cũ.',
    'Xem tại bao.vn/tầu.',
  ],
  invalid: [
    {
      text: 'Sáng thứ ⟦bẩy⟧, xã dựng xong hai ⟦dẫy⟧ nhà tạm cho ⟦bẩy⟧ hộ.',
      output: 'Sáng thứ bảy, xã dựng xong hai dãy nhà tạm cho bảy hộ.',
    },
    { text: '⟦Tầu⟧ cập bến, người ⟦giầu⟧ kẻ nghèo cùng xuống.', output: 'Tàu cập bến, người giàu kẻ nghèo cùng xuống.' },
    { text: 'TAI NẠN ⟦XẨY⟧ RA TRÊN SÔNG VÀO SÁNG SỚM', output: 'TAI NẠN XẢY RA TRÊN SÔNG VÀO SÁNG SỚM' },
    // One finding, though the model would rather read another word.
    { text: 'Trước sân nhiều người đang bái ⟦lậy⟧ mình.', output: 'Trước sân nhiều người đang bái lạy mình.' },
    { text: 'Đôi ⟦giầy⟧ ⟦mầu⟧ nâu đã ⟦gẫy⟧ gót.', output: 'Đôi giày màu nâu đã gãy gót.' },
  ],
});
