import { reportErrors } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'confusion',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    slips: ['rime'],
    description: { vi: 'Vần đảo hoặc thiếu âm.', en: 'A rime transposed or reduced.' },
    rationale: {
      vi: '“Chu đóa”, “thường xiên” đọc được nhưng không thành nghĩa trong câu.',
      en: '“Chu đóa” and “thường xiên” can be read but make no sense in the sentence.',
    },
    messages: {
      suspected: { vi: '“{{wrong}}” sai vần, có thể là “{{right}}”.', en: '“{{wrong}}” has a wrong rime; perhaps “{{right}}”.' },
    },
    examples: {
      invalid: [{ text: 'Đây là nhiệm vụ trọng tâm, thường ⟦xiên⟧ của các cấp ủy.', fix: 'xuyên' }],
      valid: ['Bà tặng cô một đóa hoa.', 'Ông cỡi ngựa ra tận đầu làng đón khách.'],
    },
  },
  (context) => reportErrors(context, 'suspected'),
);
