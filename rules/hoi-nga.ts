import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'diacritics',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['hoi-nga'],
    description: { vi: 'Lẫn dấu hỏi và dấu ngã.', en: 'The tones hỏi and ngã confused.' },
    rationale: {
      vi: 'Nhiều vùng đọc hai thanh như nhau nên viết lẫn. Mô hình ngôn ngữ quyết định theo câu.',
      en: 'Many accents do not tell the two tones apart. The language model decides by the sentence.',
    },
    messages: {
      suspected: {
        vi: '“{{wrong}}” lẫn dấu hỏi, dấu ngã; có thể là “{{right}}”.',
        en: '“{{wrong}}” confuses hỏi and ngã; perhaps “{{right}}”.',
      },
    },
    examples: {
      invalid: [{ text: 'Gia đình có hoàn cảnh khó khăn, cần được giúp ⟦đở⟧ kịp thời.', fix: 'đỡ' }],
      valid: ['Nhà có mỡ hành và bánh mở hàng.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
