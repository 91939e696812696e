import { abbreviationDeviations } from '../src/analysis/conventions-abbreviations.ts';
import { defineRule, report } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Một chữ viết tắt có nhiều dạng trong bài.', en: 'One abbreviation in several forms.' },
    rationale: {
      vi: 'TP.HCM và TPHCM, T.Ư và TW trong cùng bài làm người đọc phân vân. Nhắc dạng ít hơn; số hiệu văn bản như 12-NQ/TW không tính.',
      en: 'TP.HCM and TPHCM, T.Ư and TW in one article make the reader wonder. The rarer form is reported; document numbers such as 12-NQ/TW do not count.',
    },
    messages: {
      mixed: {
        vi: 'Bài viết “{{majority}}” {{majorityCount}} lần, “{{minority}}” {{minorityCount}} lần.',
        en: 'The article writes “{{majority}}” {{majorityCount}} times, “{{minority}}” {{minorityCount}} times.',
      },
    },
    examples: {
      invalid: [
        { text: 'Chi bộ học NQTƯ4. Sau khi học NQTƯ4, ai cũng nêu ý kiến về ⟦NQTW4⟧.', fix: 'NQTƯ4' },
        { text: 'Xe rời TP.HCM lúc sáng, về TP.HCM lúc tối. Dân ⟦TPHCM⟧ ra đón.', fix: 'TP.HCM' },
      ],
      valid: [
        'Theo Nghị quyết 12-NQ/TW, T.Ư giao các tỉnh; T.Ư sẽ kiểm tra.',
        'TP Cần Thơ họp với thành phố Huế ở TP.HCM.',
        'Dân TP.HCM và TPHCM.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const { first, last, ...data } of abbreviationDeviations(document)) {
        report(context, { ...document.span(first, last), messageId: 'mixed', data, suggest: [data.majority] });
      }
    },
  }),
);
