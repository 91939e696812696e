import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['coda-nh-ng-n'],
    description: { vi: 'Lẫn -nh/-ng/-n do phát âm địa phương.', en: '-nh/-ng/-n confused, as some accents do.' },
    rationale: {
      vi: 'Tiếng đã viết đọc được, nhưng trong câu chỉ tiếng gần âm mới thành nghĩa. Mô hình ngôn ngữ quyết định theo hai phía của câu.',
      en: 'The written syllable can be read, but only the one that sounds alike makes sense in the sentence. The language model decides by both sides of the context.',
    },
    messages: {
      suspected: { vi: '“{{wrong}}” lẫn -nh/-ng/-n, có thể là “{{right}}”.', en: '“{{wrong}}” confuses -nh/-ng/-n; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Tỉnh tập trung xây dựng, hình ⟦thàng⟧ các vùng sản xuất hàng hóa.', fix: 'thành' }],
      valid: ['Chiến đấu trang bị hiện đại.', 'Bên cạnh trang phục là nón lá.'],
    },
  },
  (context, meta) => ({
    Document: () => reportErrors(context, meta, 'suspected'),
  }),
);
