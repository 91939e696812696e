import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['s-x'],
    description: { vi: 'Lẫn s/x do phát âm địa phương.', en: 's/x confused, as some accents do.' },
    rationale: {
      vi: 'Tiếng đã viết đọc được, nhưng trong câu chỉ tiếng gần âm mới thành nghĩa. Mô hình ngôn ngữ quyết định theo hai phía của câu.',
      en: 'The written syllable can be read, but only the one that sounds alike makes sense in the sentence. The language model decides by both sides of the context.',
    },
    messages: { suspected: { vi: '“{{wrong}}” lẫn s/x, có thể là “{{right}}”.', en: '“{{wrong}}” confuses s/x; perhaps “{{right}}”.' } },
    examples: {
      invalid: [{ text: 'Nhà máy đã ổn định ⟦xản⟧ xuất trở lại.', fix: 'sản' }],
      valid: ['Sơ kết sản xuất, xơ vữa động mạch.'],
    },
  },
  (context, meta) => ({
    Document: () => reportErrors(context, meta, 'suspected'),
  }),
);
