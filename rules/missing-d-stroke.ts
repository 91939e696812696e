import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'diacritics',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['d-stroke'],
    description: { vi: 'Chữ d thiếu gạch ngang của đ, hoặc ngược lại.', en: 'A d for a đ, or the other way round.' },
    rationale: {
      vi: '“Lãnh dạo”, “dại biểu” đọc được nhưng không thành nghĩa trong câu.',
      en: '“Lãnh dạo” and “dại biểu” can be read but make no sense in the sentence.',
    },
    messages: {
      suspected: { vi: '“{{wrong}}” lẫn d và đ, có thể là “{{right}}”.', en: '“{{wrong}}” confuses d and đ; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Các ⟦dại⟧ biểu Quốc hội thảo luận về dự án luật.', fix: 'đại' }],
      valid: ['Hai ông bà đi dạo phố, dược sĩ dặn uống đủ nước.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
