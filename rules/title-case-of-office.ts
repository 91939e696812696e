import { countsOf } from '../src/analysis/conventions.ts';
import { officeDeviations } from '../src/analysis/conventions-offices.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { withFirstLetter } from '../src/analysis/recase.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'off',
    fix: 'suggest',
    description: {
      vi: 'Chức danh trước tên người khi viết hoa, khi viết thường.',
      en: 'An office before a name, now with a capital, now without.',
    },
    rationale: {
      vi: 'Nghị định 30 viết hoa chức danh đi kèm tên; các báo có lệ khác nhau. Vì vậy chỉ so các chỗ trong cùng bài, và tắt sẵn.',
      en: 'Nghị định 30 wants a capital for an office before a name; papers differ. So only the places of one article are compared, and the rule is off by default.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.',
    messages: {
      mixed: {
        vi: 'Trước tên người, bài viết “{{majority}}” {{majorityCount}} lần, “{{minority}}” {{minorityCount}} lần.',
        en: 'Before names the article writes “{{majority}}” {{majorityCount}} times, “{{minority}}” {{minorityCount}} times.',
      },
    },
    examples: {
      invalid: [
        {
          text: 'Theo Chủ tịch Lê An, đê đã vững. Sau đó Chủ tịch Lê An đi thăm dân, còn ⟦chủ⟧ tịch Lê Bình ở lại.',
          fix: 'Chủ',
        },
      ],
      valid: [
        'Ông Lê An là chủ tịch xã. Theo Chủ tịch Lê An, đê đã vững.',
        'Bí thư, chủ tịch các xã cùng dự với Bí thư Lê An.',
        'Nguyên Tư lệnh phó Lê An kể chuyện cũ.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const deviation of officeDeviations(document)) {
        const { at, majority } = deviation;
        const right = withFirstLetter(document.textOf(at), majority.charAt(0) !== majority.charAt(0).toLowerCase());
        const span = document.span(at);
        report(context, { ...span, messageId: 'mixed', data: countsOf(deviation), suggest: [right] });
      }
    },
  }),
);
