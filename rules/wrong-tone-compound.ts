import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'diacritics',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['tone', 'tone-lost', 'tone-added'],
    description: { vi: 'Tiếng sai hoặc thiếu dấu thanh.', en: 'A syllable with a wrong or missing tone.' },
    rationale: {
      vi: '“Đánh gia”, “chủ tich” đều đọc được, nhưng trong câu chỉ có một dấu thanh khác mới thành nghĩa. Mô hình ngôn ngữ quyết định theo hai phía của câu.',
      en: '“Đánh gia” and “chủ tich” can be read, but only another tone makes sense in the sentence. The language model decides by both sides of the context.',
    },
    messages: {
      suspected: { vi: '“{{wrong}}” sai dấu thanh, có thể là “{{right}}”.', en: '“{{wrong}}” has a wrong tone; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Cơ quan điều tra đã khởi tố vụ án, khởi tố ⟦bi⟧ can và bắt tạm giam.', fix: 'bị' },
        { text: 'Ông Nam được bầu làm chủ ⟦tich⟧ hội nông dân xã.', fix: 'tịch' },
      ],
      valid: ['Cơ quan chức năng đánh giá cao kết quả.', 'Lực lượng chức năng trả lương đúng hạn.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
