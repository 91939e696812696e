import { findInterruptedRepeats } from '../src/analysis/repeats.ts';
import { defineRule, report } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Một từ lặp lại, bị ngắt ở giữa.', en: 'A word repeated with another between.' },
    rationale: {
      vi: 'Cụm từ viết dở rồi viết lại để sót một phần: “cho các cho”. Phép lặp cả cụm thường có chủ ý nên không bị xét.',
      en: 'A phrase begun twice leaves a part behind: “cho các cho”. Whole phrases repeated are mostly meant so and are left alone.',
    },
    messages: { found: { vi: 'Lặp thừa: “{{wrong}}”.', en: 'Repeated by mistake: “{{wrong}}”.' } },
    examples: {
      invalid: [
        { text: 'Xã giao nhiệm vụ ⟦cho các cho⟧ thành viên.', fix: 'cho các' },
        { text: 'Lời cảm ơn ⟦của những của⟧ bà con vùng lũ.', fix: 'của những' },
      ],
      valid: [
        'Ngày này qua ngày khác, từ A đến B từ 8 giờ.',
        'Vừa học vừa làm, phê bình và tự phê bình.',
        'Trao quà cho các hộ nghèo và cho các em nhỏ.',
        'Tỉnh lấy ý kiến góp ý để hoàn thiện đề án.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const [first, middle, last] of findInterruptedRepeats(document)) {
        const right = document.textOf(first, middle);
        const span = document.span(first, last);
        report(context, { ...span, messageId: 'found', data: { wrong: document.text.slice(span.start, span.end) }, suggest: [right] });
      }
    },
  }),
);
