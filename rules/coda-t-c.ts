import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['coda-t-c'],
    description: { vi: 'Lẫn -t/-c do phát âm địa phương.', en: '-t/-c confused, as some accents do.' },
    rationale: {
      vi: 'Tiếng đã viết đọc được, nhưng trong câu chỉ tiếng gần âm mới thành nghĩa. Mô hình ngôn ngữ quyết định theo hai phía của câu.',
      en: 'The written syllable can be read, but only the one that sounds alike makes sense in the sentence. The language model decides by both sides of the context.',
    },
    messages: {
      suspected: { vi: '“{{wrong}}” lẫn -t/-c, có thể là “{{right}}”.', en: '“{{wrong}}” confuses -t/-c; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Cơ quan ⟦chứt⟧ năng đã vào cuộc.', fix: 'chức' }],
      valid: ['Thắt lưng, mắc cạn, khắt khe.'],
    },
  },
  (context, meta) => ({
    Document: () => reportErrors(context, meta, 'suspected'),
  }),
);
