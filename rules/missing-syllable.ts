import { defineRule } from '../src/language/rule.ts';
import { findMissingSyllables } from '../src/verdict/missing-syllables.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'warn',
    fix: 'suggest',
    needsModel: true,
    description: { vi: 'Cụm từ có lẽ thiếu một tiếng.', en: 'A phrase that has probably lost a syllable.' },
    rationale: {
      vi: '“Sự cố xảy với nhà máy” thiếu “ra”. Chỉ báo khi hai tiếng đứng cạnh nhau hầu như không gặp trong báo chí, còn thêm đúng một tiếng thì cả cụm thành quen thuộc. Bỏ qua chỗ nối tên riêng với từ sau.',
      en: '“Sự cố xảy với nhà máy” lacks “ra”. Reported only where two neighbours are hardly ever met in the news and one syllable between them makes the whole phrase a common one. Quiet where a name ends.',
    },
    messages: { missing: { vi: 'Có lẽ thiếu “{{missing}}”: “{{right}}”.', en: '“{{missing}}” is probably missing: “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Sự cố ⟦xảy⟧ với nhà máy vào đêm qua.', fix: 'xảy ra' },
        { text: 'Đoàn công bố báo cáo ⟦quả⟧ kiểm tra vào sáng mai.', fix: 'kết quả' },
      ],
      valid: ['Đêm qua đã xảy ra một vụ cháy lớn.', 'Vườn nhà bà có nhiều quả chín.'],
    },
  },
  ({ document, report }) => {
    if (!document.useModel) return;
    for (const { token, missing, right } of findMissingSyllables(document)) {
      report({ ...document.span(token), messageId: 'missing', data: { missing, right }, suggest: [right] });
    }
  },
);
