import { defineRule } from '../src/language/rule.ts';
import { reportErrors, SOUNDS_ALIKE } from '../src/verdict/report-suspected.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['s-x'],
    description: { vi: 'Lẫn s/x do phát âm địa phương.', en: 's/x confused, as some accents do.' },
    rationale: SOUNDS_ALIKE,
    messages: { suspected: { vi: '“{{wrong}}” lẫn s/x, có thể là “{{right}}”.', en: '“{{wrong}}” confuses s/x; perhaps “{{right}}”.' } },
    examples: {
      invalid: [{ text: 'Nhà máy đã ổn định ⟦xản⟧ xuất trở lại.', fix: 'sản' }],
      valid: ['Sơ kết sản xuất, xơ vữa động mạch.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
