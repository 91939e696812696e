import { defineRule } from '../src/language/rule.ts';
import { reportErrors, SOUNDS_ALIKE } from '../src/verdict/report-suspected.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['d-gi-r-v'],
    description: { vi: 'Lẫn d/gi/r/v do phát âm địa phương.', en: 'd/gi/r/v confused, as some accents do.' },
    rationale: SOUNDS_ALIKE,
    messages: {
      suspected: { vi: '“{{wrong}}” lẫn d/gi/r/v, có thể là “{{right}}”.', en: '“{{wrong}}” confuses d/gi/r/v; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Cơ quan chức năng đang ⟦dải⟧ quyết vụ việc theo quy định.', fix: 'giải' }],
      valid: ['Đội giành chiến thắng, dành tặng người hâm mộ.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
