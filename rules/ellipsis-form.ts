import { countsOf } from '../src/analysis/conventions.ts';
import { ellipsisDeviations } from '../src/analysis/conventions-marks.ts';
import { defineRule, report } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'auto',
    description: { vi: 'Bài viết lẫn “…” và ba dấu chấm.', en: 'Both “…” and three full stops in one article.' },
    rationale: {
      vi: 'Hai dạng cùng nghĩa; một bài nên dùng một dạng. Chỉ nhắc dạng ít hơn; bằng nhau thì thôi.',
      en: 'Both mean the same; an article should keep to one. The rarer form is reported; nothing if both are equally frequent.',
    },
    messages: {
      mixed: {
        vi: 'Bài viết “{{majority}}” {{majorityCount}} lần, “{{minority}}” {{minorityCount}} lần.',
        en: 'The article writes “{{majority}}” {{majorityCount}} times, “{{minority}}” {{minorityCount}} times.',
      },
    },
    examples: {
      invalid: [
        { text: 'Cam, quýt, bưởi… đều được giá. Chè, ngô… cũng vậy. Còn lúa⟦...⟧ thì chưa.', fix: '…' },
        { text: 'Anh về... Chị đi... Trời mưa⟦…⟧ rồi tạnh.', fix: '...' },
      ],
      valid: ['Cam, quýt… bán ở chợ, v.v… Còn chè… thì không.', 'Một… hai...', 'Tệp a...b có dấu chấm.'],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const deviation of ellipsisDeviations(document)) {
        // Glued to the next word, it needs a space first: ellipsis-spacing.
        if (document.isWord(deviation.at + 1)) continue;
        const span = document.span(deviation.at);
        report(context, { ...span, messageId: 'mixed', data: countsOf(deviation), fix: deviation.majority });
      }
    },
  }),
);
