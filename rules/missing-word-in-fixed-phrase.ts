import { findTruncatedPhrases } from '../src/analysis/truncated-phrases.ts';
import { defineRule } from '../src/language/rule.ts';
import { matchCase } from '../src/text/case.ts';
import { Flag } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Tên cơ quan, cụm từ cố định thiếu một tiếng.', en: 'The name of a body or a fixed phrase that lacks a word.' },
    rationale: {
      vi: '“Hội đồng nhân cấp tỉnh” thiếu “dân”. Chỉ báo khi từ hoặc dấu câu đứng sau cho thấy tên bị cắt; “ban thường trực”, “hội đồng nhân sự” là tên khác. “Là một những” thiếu “trong”.',
      en: '“Hội đồng nhân cấp tỉnh” lacks “dân”. Reported only if the word or mark after it shows the cut; “ban thường trực” and “hội đồng nhân sự” are other names. “Là một những” lacks “trong”.',
    },
    messages: { found: { vi: '“{{wrong}}” thiếu “{{missing}}”.', en: '“{{wrong}}” lacks “{{missing}}”.' } },
    examples: {
      invalid: [
        { text: 'Các vị trong ⟦ban thường⟧, ban chấp hành đều có mặt.', fix: 'ban thường vụ' },
        { text: 'Kỳ họp ⟦hội đồng nhân⟧ cấp tỉnh bế mạc.', fix: 'hội đồng nhân dân' },
        { text: 'Chợ này ⟦là một⟧ những chợ đông nhất vùng.', fix: 'là một trong' },
        { text: '⟦Viện kiểm sát nhân⟧ tối cao vừa kháng nghị.', fix: 'Viện kiểm sát nhân dân' },
      ],
      valid: [
        'Ban thường trực họp ban thường kỳ.',
        'Hội đồng nhân sự công ty và hội đồng nhân dân tỉnh.',
        'Ban Thường vụ Tỉnh ủy, Ủy ban nhân dân huyện.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { words, entry: phrase } of findTruncatedPhrases(document)) {
      const last = words.at(-1)!;
      const wrong = document.textOf(words[0], last);
      const missing = matchCase(document.hasFlag(last, Flag.AllCaps) ? document.textOf(last) : '', phrase.missing);
      report({
        ...document.span(words[0], last),
        messageId: 'found',
        data: { wrong, missing },
        suggest: [`${wrong} ${missing}`],
      });
    }
  },
);
