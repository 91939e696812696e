import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'diacritics',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['bare'],
    description: { vi: 'Một tiếng viết không dấu giữa câu có dấu.', en: 'A syllable without any diacritics in a marked sentence.' },
    rationale: {
      vi: 'Chỉ báo khi mô hình ngôn ngữ chắc chắn có một cách đọc có dấu; tên riêng và từ nước ngoài được bảo vệ.',
      en: 'Reported only if the language model is sure of one marked reading; names and foreign words are guarded.',
    },
    messages: {
      suspected: { vi: '“{{wrong}}” thiếu dấu, có thể là “{{right}}”.', en: '“{{wrong}}” lacks its diacritics; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Cơ quan ⟦chuc⟧ năng đang điều tra nguyên nhân vụ cháy.', fix: 'chức' }],
      valid: ['Chị Lan Anh quan tâm đến Vietcombank.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
