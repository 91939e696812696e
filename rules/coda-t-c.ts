import { defineRule } from '../src/language/rule.ts';
import { reportErrors, SOUNDS_ALIKE } from '../src/verdict/report-suspected.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['coda-t-c'],
    description: { vi: 'Lẫn -t/-c do phát âm địa phương.', en: '-t/-c confused, as some accents do.' },
    rationale: SOUNDS_ALIKE,
    messages: {
      suspected: { vi: '“{{wrong}}” lẫn -t/-c, có thể là “{{right}}”.', en: '“{{wrong}}” confuses -t/-c; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Cơ quan ⟦chứt⟧ năng đã vào cuộc.', fix: 'chức' }],
      valid: ['Thắt lưng, mắc cạn, khắt khe.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
