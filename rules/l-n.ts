import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['l-n'],
    description: { vi: 'Lẫn l/n do phát âm địa phương.', en: 'l/n confused, as some accents do.' },
    rationale: {
      vi: 'Tiếng đã viết đọc được, nhưng trong câu chỉ tiếng gần âm mới thành nghĩa. Mô hình ngôn ngữ quyết định theo hai phía của câu.',
      en: 'The written syllable can be read, but only the one that sounds alike makes sense in the sentence. The language model decides by both sides of the context.',
    },
    messages: { suspected: { vi: '“{{wrong}}” lẫn l/n, có thể là “{{right}}”.', en: '“{{wrong}}” confuses l/n; perhaps “{{right}}”.' } },
    examples: {
      invalid: [{ text: 'Chính quyền đã ⟦nàm⟧ việc với doanh nghiệp.', fix: 'làm' }],
      valid: ['Em hay nói “con nợn” và “Hà Lội”.', 'Lối mòn, lắm mối, mười lăm năm.'],
    },
  },
  (context, meta) => ({
    Document: () => reportErrors(context, meta, 'suspected'),
  }),
);
