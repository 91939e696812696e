import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['omitted', 'doubled', 'inserted', 'swapped', 'neighbour-key', 'substituted', 'i-y', 'malapropism'],
    description: { vi: 'Tiếng viết sai trong ngữ cảnh của câu.', en: 'A syllable that is wrong in its sentence.' },
    rationale: {
      vi: 'Mô hình ngôn ngữ so tiếng đã viết với những tiếng dễ gõ nhầm thành nó, theo các từ trước và sau. Chỉ báo khi cách giải thích khác hợp hơn hẳn; tên riêng và từ nước ngoài được bảo vệ.',
      en: 'A language model compares the written syllable with those that are easily mistyped as it, by the words before and after. Reported only if another reading is far better; names and foreign words are guarded.',
    },
    messages: {
      suspected: {
        vi: '“{{wrong}}” không hợp với câu, có thể là “{{right}}”.',
        en: '“{{wrong}}” does not fit the sentence; perhaps “{{right}}”.',
      },
    },
    examples: {
      invalid: [{ text: 'Hai bên ký kết biên bản ghi nhớ hợp tác phát ⟦tiển⟧ kinh tế.', fix: 'triển' }],
      valid: ['Các chiến sĩ đã nhanh chóng dập tắt đám cháy.', 'Bà Lò Thị Ón kể chuyện làng.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
