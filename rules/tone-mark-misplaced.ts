import { reportMisspelt, UNKNOWN_WORD } from '../src/verdict/report-misspelt.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'error',
    fix: 'auto',
    diagnosis: 'tone-misplaced',
    slips: ['tone-place'],
    description: { vi: 'Dấu thanh đặt sai chữ.', en: 'The tone mark stands on the wrong letter.' },
    rationale: {
      vi: 'Dấu thanh nằm trên âm chính. Cả hai kiểu hòa và hoà đều được chấp nhận; chỉ báo vị trí sai theo cả hai kiểu.',
      en: 'The tone belongs on the main vowel. Both hòa and hoà pass; only a place that is wrong in both styles is reported.',
    },
    authority: 'QĐ 1989/QĐ-BGDĐT, Điều 8.',
    messages: {
      misspelt: { vi: 'Dấu thanh đặt sai chữ: “{{wrong}}” → “{{right}}”.', en: 'The tone mark is misplaced: “{{wrong}}” → “{{right}}”.' },
      unknown: UNKNOWN_WORD,
    },
    examples: {
      invalid: [
        { text: 'Xã lập kế ⟦họach⟧ trồng rừng.', fix: 'hoạch' },
        { text: 'Mọi ⟦ngừơi⟧ đều vui.', fix: 'người' },
        { text: '⟦Qủa⟧ bưởi này nặng hai ký.', fix: 'Quả' },
        { text: 'Ông nói: “Đó là trách ⟦nhịêm⟧ chung”.', fix: 'nhiệm' },
      ],
      valid: [
        'Hòa bình, hoà bình, thủy lợi và thuỷ lợi.',
        'Bà cụ già đi giò chả của quán quen.',
        'Quý khách mua thuốc ở quầy.',
        'Café Mía nằm trong ngõ.',
        'Cầu thủ Mória ghi bàn.',
      ],
    },
  },
  (context) => reportMisspelt(context),
);
