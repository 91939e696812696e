import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'diacritics',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['mark-lost', 'mark-changed'],
    description: { vi: 'Nguyên âm thiếu hoặc sai dấu phụ (ă â ê ô ơ ư).', en: 'A vowel with a missing or wrong mark (ă â ê ô ơ ư).' },
    rationale: {
      vi: '“Thòi gian”, “người dan” đọc được nhưng không thành nghĩa trong câu.',
      en: '“Thòi gian” and “người dan” can be read but make no sense in the sentence.',
    },
    messages: {
      suspected: { vi: '“{{wrong}}” sai dấu phụ, có thể là “{{right}}”.', en: '“{{wrong}}” has a wrong vowel mark; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Ngành y tế dự báo số ca bệnh sẽ tăng trong ⟦thòi⟧ gian tới.', fix: 'thời' },
        { text: 'Người ⟦dan⟧ địa phương phấn khởi đón Tết.', fix: 'dân' },
      ],
      valid: ['Thúc đẩy bảy người cùng làm.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
