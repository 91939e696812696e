import { countsOf } from '../src/analysis/conventions.ts';
import { quoteDeviations } from '../src/analysis/conventions-marks.ts';
import { defineRule, report } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Bài viết lẫn ngoặc kép thẳng và cong.', en: 'Straight and curly quotation marks in one article.' },
    rationale: {
      vi: 'Một bài nên dùng một kiểu ngoặc kép. Chỉ nhắc kiểu ít hơn; bỏ qua đoạn mà ngoặc không khớp cặp hoặc lồng nhau.',
      en: 'An article should keep to one kind. The rarer one is reported; paragraphs whose marks do not pair up, or are nested, are left alone.',
    },
    messages: {
      mixed: {
        vi: 'Bài dùng ngoặc {{majority}} {{majorityCount}} lần, {{minority}} {{minorityCount}} lần.',
        en: 'The article uses {{majority}} {{majorityCount}} times, {{minority}} {{minorityCount}} times.',
      },
    },
    examples: {
      invalid: [{ text: 'Bà bảo “được”, ông bảo “không”.\nCon thì nói ⟦"⟧tùy" rồi đi.' }],
      valid: [
        'Bà bảo "được", ông bảo "không".',
        'Tấm gỗ dài 5", dày 2"; bà bảo “được”, ông bảo “không”.',
        'Anh kể: “Tôi tới "một cửa" hỏi”. Chị nói “ừ”. Em nói “vâng”.',
        "Ông O’Connor nói “ừ”, bà H'Hen nói “vâng”.",
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      const { start, end } = document.tokens;
      const found = quoteDeviations(document);
      for (const deviation of found.deviations) {
        const [open, close] = [deviation.at, found.closeOf.get(deviation.at)!];
        const [left, right] = deviation.majority === '“ ”' ? '“”' : '""';
        // Both marks change in one edit, so that none is left without its partner.
        const edit = { ...document.span(open, close), text: left + document.text.slice(end[open], start[close]) + right };
        report(context, { ...document.span(open), messageId: 'mixed', data: countsOf(deviation), suggest: [edit] });
      }
    },
  }),
);
