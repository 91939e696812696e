import { defineRule } from '../src/language/rule.ts';
import { reportErrors, SOUNDS_ALIKE } from '../src/verdict/report-suspected.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['l-n'],
    description: { vi: 'Lẫn l/n do phát âm địa phương.', en: 'l/n confused, as some accents do.' },
    rationale: SOUNDS_ALIKE,
    messages: { suspected: { vi: '“{{wrong}}” lẫn l/n, có thể là “{{right}}”.', en: '“{{wrong}}” confuses l/n; perhaps “{{right}}”.' } },
    examples: {
      invalid: [{ text: 'Chính quyền đã ⟦nàm⟧ việc với doanh nghiệp.', fix: 'làm' }],
      valid: ['Em hay nói “con nợn” và “Hà Lội”.', 'Lối mòn, lắm mối, mười lăm năm.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
