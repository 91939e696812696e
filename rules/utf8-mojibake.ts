import { findMisreadLines } from '../src/damage/damage.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'encoding',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Văn bản UTF-8 bị đọc nhầm sang bảng mã khác.', en: 'UTF-8 text that was read in another encoding.' },
    rationale: {
      vi: 'Mỗi chữ có dấu vỡ thành hai, ba ký tự lạ. Sửa tự động khi không mất byte nào; nếu mất thì chỉ đề nghị. Trong đoạn hỏng, các quy tắc khác im lặng.',
      en: 'Each accented letter breaks into two or three strange characters. Fixed unseen if no byte was lost, else only offered. Other rules keep quiet in the damaged stretch.',
    },
    authority: 'TCVN 6909:2001; QĐ 72/2002/QĐ-TTg.',
    messages: {
      whole: { vi: 'Chữ vỡ vì UTF-8 bị đọc nhầm bảng mã.', en: 'Broken letters: UTF-8 read in another encoding.' },
      lossy: {
        vi: 'Chữ vỡ vì UTF-8 bị đọc nhầm bảng mã; một phần đã mất.',
        en: 'Broken letters: UTF-8 read in another encoding, and some bytes are lost.',
      },
    },
    examples: {
      invalid: [
        { text: 'Hàng hóa ⟦Viá»‡t⟧ Nam có mặt ở nhiều nước.', fix: 'Việt' },
        { text: 'Huyện ⟦chá»‰ Ä‘áº¡o⟧ các xã trực đêm.', fix: 'chỉ đạo' },
        { text: 'Khách đặt ⟦phÃ²ng⟧ từ sớm.', fix: 'phòng' },
        { text: 'Báo ⟦tiÃ¡ÂºÂ¿ng⟧ Anh.', fix: 'tiếng' },
        { text: '⟦á»¦y ban nhÃ¢n dÃ¢n xÃ£⟧ họp.', fix: 'Ủy ban nhân dân xã' },
      ],
      valid: [
        'Đội bay từ São Paulo đến Äänekoski, ghé Ångström.',
        'Sách «Quê mẹ» in lần hai.',
        'BỘ TRƯỞNG: “MỌI VIỆC XONG RỒI ĐÃ”',
        'Nhiệt độ 38°C, diện tích 120m².',
      ],
    },
  },
  ({ document, report }) => {
    for (const { start, end, text, lossless } of findMisreadLines(document).mojibake) {
      report({
        start,
        end,
        messageId: lossless ? 'whole' : 'lossy',
        damage: true,
        ...(lossless ? { fix: text } : { suggest: [text] }),
      });
    }
  },
);
