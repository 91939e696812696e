import { findUndefinedAbbreviations } from '../src/analysis/undefined-abbreviations.ts';
import { defineRule, report } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'none',
    description: { vi: 'Chữ viết tắt lạ không được giải thích.', en: 'An unusual abbreviation that is never explained.' },
    rationale: {
      vi: 'Nên viết đủ ở lần đầu, kèm chữ tắt trong ngoặc. Khoảng 350 chữ tắt mà báo chí vẫn dùng không cần giải thích (UBND, GDP, WHO) được bỏ qua.',
      en: 'Write it out the first time, with the abbreviation in brackets. Some 350 abbreviations that newspapers use unexplained (UBND, GDP, WHO) are left alone.',
    },
    messages: {
      found: { vi: 'Chữ tắt “{{word}}” chưa được giải thích trong bài.', en: 'The article never explains “{{word}}”.' },
    },
    examples: {
      invalid: [{ text: 'Đoàn kiểm tra của ⟦BQLRPH⟧ đi tuần trong rừng; về sau BQLRPH lập biên bản.' }],
      valid: [
        'UBND, HĐND và Công ty TNHH Hoa Sen cùng dự; GDP tăng.',
        'Ban quản lý rừng phòng hộ (BQLRPH) đi tuần; BQLRPH lập biên bản.',
        'Trung tâm Văn hóa Thông tin mở cửa; TTVHTT đón khách.',
        'ĐỘI TRẺ THẮNG TRẬN MỞ MÀN',
        'Chương XVII của bộ luật.',
        'Các chiến sĩ dựng lại nhà cho dân - Ảnh: TLQH',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const at of findUndefinedAbbreviations(document)) {
        const span = document.span(at);
        report(context, { ...span, messageId: 'found', data: { word: document.textOf(at) } });
      }
    },
  }),
);
