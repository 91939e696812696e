import { findMisreadLines } from '../src/damage/damage.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'encoding',
    level: 'error',
    fix: 'suggest',
    description: {
      vi: 'Đoạn văn viết bằng bảng mã cũ: TCVN3, VNI, VISCII, VPS, Windows-1258.',
      en: 'A paragraph in an encoding from before Unicode: TCVN3, VNI, VISCII, VPS, Windows-1258.',
    },
    rationale: {
      vi: 'Chỉ đọc được khi có phông chữ cũ. Xét từng đoạn: báo khi chuyển mã xong ít nhất 95% số tiếng là tiếng Việt. Trong đoạn đó, các quy tắc khác im lặng.',
      en: 'Legible only with an old font. Judged by paragraph: reported if at least 95% of the words become Vietnamese syllables. Other rules keep quiet in that paragraph.',
    },
    authority: 'TCVN 6909:2001; QĐ 72/2002/QĐ-TTg.',
    messages: {
      legacy: {
        vi: 'Đoạn này viết bằng bảng mã {{encoding}}, không phải Unicode.',
        en: 'This paragraph is written in {{encoding}}, not in Unicode.',
      },
    },
    examples: {
      invalid: [
        { text: '⟦§¶ng bé tØnh häp bµn viÖc lµm ®­êng.⟧', fix: 'Đảng bộ tỉnh họp bàn việc làm đường.' },
        { text: '⟦Ñaûng boä xaõ phaùt ñoäng thi ñua.⟧', fix: 'Đảng bộ xã phát động thi đua.' },
        { text: 'Sáng nay.\n⟦Ð¸a phß½ng ðã có 12 hµ m¾i thoát nghèo.⟧', fix: 'Địa phương đã có 12 hộ mới thoát nghèo.' },
        { text: '⟦ñÎa phÜÖng Çã có 12 h¶ m§i thoát nghèo.⟧', fix: 'Địa phương đã có 12 hộ mới thoát nghèo.' },
        { text: '⟦Ðiòa phýõng ðaÞ coì 12 hôò mõìi thoaìt ngheÌo.⟧', fix: 'Địa phương đã có 12 hộ mới thoát nghèo.' },
      ],
      valid: [
        'Cầu thủ Müller chuyền cho Özil và Götze.',
        'Nuñez, Müller.',
        'Điều § 2 © 2024, ½ cốc sữa ®.',
        'Café Noël, crème brûlée và jalapeño.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { start, end, text, encoding } of findMisreadLines(document).legacy) {
      report({ start, end, messageId: 'legacy', data: { encoding: encoding.name }, damage: true, suggest: [text] });
    }
  },
);
