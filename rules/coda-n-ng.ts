import { defineRule } from '../src/language/rule.ts';
import { reportErrors, SOUNDS_ALIKE } from '../src/verdict/report-suspected.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['coda-n-ng'],
    description: { vi: 'Lẫn -n/-ng do phát âm địa phương.', en: '-n/-ng confused, as some accents do.' },
    rationale: SOUNDS_ALIKE,
    messages: {
      suspected: { vi: '“{{wrong}}” lẫn -n/-ng, có thể là “{{right}}”.', en: '“{{wrong}}” confuses -n/-ng; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Xã đẩy mạnh tuyên truyền để nhân ⟦dâng⟧ hiểu rõ chủ trương.', fix: 'dân' }],
      valid: ['Trang phục truyền thống, tràn đầy niềm vui.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
