import { defineRule } from '../src/language/rule.ts';
import { reportErrors, SOUNDS_ALIKE } from '../src/verdict/report-suspected.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['coda-nh-ng-n'],
    description: { vi: 'Lẫn -nh/-ng/-n do phát âm địa phương.', en: '-nh/-ng/-n confused, as some accents do.' },
    rationale: SOUNDS_ALIKE,
    messages: {
      suspected: { vi: '“{{wrong}}” lẫn -nh/-ng/-n, có thể là “{{right}}”.', en: '“{{wrong}}” confuses -nh/-ng/-n; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Tỉnh tập trung xây dựng, hình ⟦thàng⟧ các vùng sản xuất hàng hóa.', fix: 'thành' }],
      valid: ['Chiến đấu trang bị hiện đại.', 'Bên cạnh trang phục là nón lá.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
