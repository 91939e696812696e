import { reportMisspelt, UNKNOWN_WORD } from '../src/verdict/report-misspelt.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'error',
    fix: 'auto',
    diagnosis: 'incomplete-horn',
    description: { vi: 'Thiếu móc trong vần ươ: uơ, ưo.', en: 'A horn is missing in the rime ươ: uơ, ưo.' },
    rationale: {
      vi: 'Vần ươ có móc ở cả hai chữ. Những vần uơ có thật (thuở, huơ, quở) và tên riêng (Quới, Nguơn) không bị xét.',
      en: 'The rime ươ carries a horn on both letters. Real rimes in uơ (thuở, huơ, quở) and names (Quới, Nguơn) are left alone.',
    },
    messages: {
      misspelt: { vi: 'Thiếu móc: “{{wrong}}” → “{{right}}”.', en: 'A horn is missing: “{{wrong}}” → “{{right}}”.' },
      unknown: UNKNOWN_WORD,
    },
    examples: {
      invalid: [
        { text: 'Nhiều ⟦nguời⟧ đến xem.', fix: 'người' },
        { text: '⟦Truờng⟧ mới có mười phòng.', fix: 'Trường' },
        { text: 'Hai ⟦ngưòi⟧ đang chờ.', fix: 'người' },
      ],
      valid: ['Thuở ấy, ông huơ tay quở trách.', 'Ông Quới và bà Nguơn ở xã Bình Quới.'],
    },
  },
  (context) => reportMisspelt(context),
);
