import { countsOf } from '../src/analysis/conventions.ts';
import { iyDeviations } from '../src/analysis/conventions-spelling.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { matchCase } from '../src/text/case.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Cùng một tiếng khi viết i, khi viết y.', en: 'The same syllable spelled with i here and y there.' },
    rationale: {
      vi: 'Cả “kỉ lục” và “kỷ lục” đều quen mắt, nhưng một bài nên theo một cách. So từng tiếng; “sĩ” so theo từ (bác sĩ, chiến sỹ); bỏ qua tên riêng.',
      en: 'Both “kỉ lục” and “kỷ lục” are usual, but an article should keep to one. Compared syllable by syllable, “sĩ” word by word (bác sĩ, chiến sỹ); names are left alone.',
    },
    authority: 'Quyết định 1989/QĐ-BGDĐT, Điều 9; Quyết định 240/QĐ.',
    messages: {
      mixed: {
        vi: 'Bài viết “{{majority}}” {{majorityCount}} lần, “{{minority}}” {{minorityCount}} lần.',
        en: 'The article writes “{{majority}}” {{majorityCount}} times, “{{minority}}” {{minorityCount}} times.',
      },
    },
    examples: {
      invalid: [
        { text: 'Quy chế mới thay quy trình cũ, theo đúng ⟦qui⟧ định.', fix: 'quy' },
        { text: 'Hàng từ Mỹ rẻ hơn, nên nước Mỹ xuất nhiều sang ta, còn phía ⟦Mĩ⟧ nói khác.', fix: 'Mỹ' },
        { text: 'Kỷ lục ấy là kỷ niệm đẹp, hơn cả ⟦kỉ⟧ lục trước.', fix: 'kỷ' },
      ],
      valid: [
        'Bác sĩ, kỹ sư và chiến sỹ cùng làm; chiến sỹ về sau.',
        'Anh Vĩ, anh Vỹ và chị Mỹ học mĩ thuật.',
        'Cô tỉ mỉ đếm ba tỷ đồng, tỷ lệ hao hụt rất thấp.',
        'Quy mô nhỏ, kỳ hạn ngắn, ký kết nhanh.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const deviation of iyDeviations(document)) {
        const { at, majority } = deviation;
        const right = matchCase(document.textOf(at), majority);
        const span = document.span(at);
        report(context, { ...span, messageId: 'mixed', data: countsOf(deviation), suggest: [right] });
      }
    },
  }),
);
