import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['ch-tr'],
    description: { vi: 'Lẫn ch/tr do phát âm địa phương.', en: 'ch/tr confused, as some accents do.' },
    rationale: {
      vi: 'Tiếng đã viết đọc được, nhưng trong câu chỉ tiếng gần âm mới thành nghĩa. Mô hình ngôn ngữ quyết định theo hai phía của câu.',
      en: 'The written syllable can be read, but only the one that sounds alike makes sense in the sentence. The language model decides by both sides of the context.',
    },
    messages: {
      suspected: { vi: '“{{wrong}}” lẫn ch/tr, có thể là “{{right}}”.', en: '“{{wrong}}” confuses ch/tr; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Đề án nhằm phát ⟦chiển⟧ kinh tế nông thôn.', fix: 'triển' }],
      valid: ['Trong chương trình có chuyện cười.'],
    },
  },
  (context, meta) => ({
    Document: () => reportErrors(context, meta, 'suspected'),
  }),
);
