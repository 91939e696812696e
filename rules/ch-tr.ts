import { defineRule } from '../src/language/rule.ts';
import { reportErrors, SOUNDS_ALIKE } from '../src/verdict/report-suspected.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['ch-tr'],
    description: { vi: 'Lẫn ch/tr do phát âm địa phương.', en: 'ch/tr confused, as some accents do.' },
    rationale: SOUNDS_ALIKE,
    messages: {
      suspected: { vi: '“{{wrong}}” lẫn ch/tr, có thể là “{{right}}”.', en: '“{{wrong}}” confuses ch/tr; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Đề án nhằm phát ⟦chiển⟧ kinh tế nông thôn.', fix: 'triển' }],
      valid: ['Trong chương trình có chuyện cười.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
