import { reportWarnings } from '../src/verdict/report-suspected.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'warn',
    fix: 'suggest',
    needsModel: true,
    description: { vi: 'Tiếng có lẽ viết sai trong ngữ cảnh của câu.', en: 'A syllable that is probably wrong in its sentence.' },
    rationale: {
      vi: 'Như misspelling và các quy tắc cùng nhóm, nhưng mô hình kém chắc chắn hơn: người biên tập nên nhìn lại.',
      en: 'Like misspelling and the rules beside it, but the model is less sure: an editor should look.',
    },
    messages: { suspected: { vi: '“{{wrong}}” có lẽ là “{{right}}”.', en: '“{{wrong}}” should perhaps be “{{right}}”.' } },
    examples: {
      invalid: [{ text: 'Con đò nằm im bên bến sông vắng ⟦lăng⟧.', fix: 'lặng' }],
      valid: ['Trời hôm nay đẹp.', 'Hai vợ chồng suốt ngày lam lũ mà chẳng đủ để nuôi con.'],
    },
  },
  (context) => reportWarnings(context, 'suspected'),
);
