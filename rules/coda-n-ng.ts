import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['coda-n-ng'],
    description: { vi: 'Lẫn -n/-ng do phát âm địa phương.', en: '-n/-ng confused, as some accents do.' },
    rationale: {
      vi: 'Tiếng đã viết đọc được, nhưng trong câu chỉ tiếng gần âm mới thành nghĩa. Mô hình ngôn ngữ quyết định theo hai phía của câu.',
      en: 'The written syllable can be read, but only the one that sounds alike makes sense in the sentence. The language model decides by both sides of the context.',
    },
    messages: {
      suspected: { vi: '“{{wrong}}” lẫn -n/-ng, có thể là “{{right}}”.', en: '“{{wrong}}” confuses -n/-ng; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Xã đẩy mạnh tuyên truyền để nhân ⟦dâng⟧ hiểu rõ chủ trương.', fix: 'dân' }],
      valid: ['Trang phục truyền thống, tràn đầy niềm vui.'],
    },
  },
  (context, meta) => ({
    Document: () => reportErrors(context, meta, 'suspected'),
  }),
);
