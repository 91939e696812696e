import { defineRule } from '../src/language/rule.ts';

/** One empty line parts paragraphs, two part sections. */
const MOST_LINES = 2;

export default defineRule(
  {
    category: 'structure',
    level: 'info',
    fix: 'auto',
    description: { vi: 'Ba dòng trống liền nhau trở lên.', en: 'Three empty lines in a row or more.' },
    rationale: {
      vi: 'Dòng trống thừa là dấu vết của thẻ hay ảnh đã bị bỏ. Chỉ giữ lại một dòng. Dòng chỉ có dấu cách thuộc quy tắc multiple-spaces và non-standard-space.',
      en: 'Spare empty lines are what is left of tags or pictures. One is kept. Lines of white space belong to multiple-spaces and non-standard-space.',
    },
    messages: { empty: { vi: '{{lines}} dòng trống liền nhau.', en: '{{lines}} empty lines in a row.' } },
    examples: {
      invalid: [{ text: 'Đoạn một.\n\n⟦\n\n⟧Đoạn hai.', fix: '' }],
      valid: ['Đoạn một.\n\nĐoạn hai.', 'Khổ một.\n\n\nKhổ hai.'],
    },
  },
  ({ document, report }) => {
    const { lineStart } = document.tokens;
    const isEmpty = (line: number): boolean => {
      const from = lineStart[line];
      const to = lineStart[line + 1];
      return to - from === 1 ? document.prose[from] === '\n' : to - from === 2 && document.prose[from] === '\r';
    };
    for (let line = 0; line < lineStart.length - 1; line++) {
      if (!isEmpty(line)) continue;
      const first = line;
      while (line < lineStart.length - 1 && isEmpty(line)) line++;
      const lines = line - first;
      if (lines > MOST_LINES) report({ start: lineStart[first + 1], end: lineStart[line], messageId: 'empty', data: { lines }, fix: '' });
    }
  },
);
