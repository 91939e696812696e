import { deviations, MIXED, type Deviation } from '../src/analysis/conventions.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, marksByCode, type TextDocument } from '../src/text/document.ts';

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
    messages: { mixed: MIXED },
    examples: {
      invalid: [
        { text: 'Cam, quýt, bưởi… đều được giá. Chè, ngô… cũng vậy. Còn lúa⟦...⟧ thì chưa.', fix: '…' },
        { text: 'Anh về... Chị đi... Trời mưa⟦…⟧ rồi tạnh.', fix: '...' },
      ],
      valid: ['Cam, quýt… bán ở chợ, v.v… Còn chè… thì không.', 'Một… hai...', 'Tệp a...b có dấu chấm.'],
    },
  },
  ({ document, report }) => {
    for (const { at, ...data } of ellipsisDeviations(document)) {
      // Glued to the next word, it needs a space first: ellipsis-spacing.
      if (document.isWord(at + 1)) continue;
      report({ ...document.span(at), messageId: 'mixed', data, fix: data.majority });
    }
  },
);

const ELLIPSIS = 0x2026;
const FULL_STOP = 0x2e;
const DOTS = new Set([ELLIPSIS, FULL_STOP]);

/** Places of the rarer form of the ellipsis. */
function ellipsisDeviations(document: TextDocument): readonly Deviation[] {
  const marks = marksByCode(document);
  // A cluster of marks is another slip (repeated-punctuation).
  const isAlone = (at: number): boolean => !DOTS.has(document.codeOf(at - 1)) && !DOTS.has(document.codeOf(at + 1));
  const isProse = (at: number): boolean => !document.hasFlag(at, Flag.Protected | Flag.Composite) && isAlone(at);
  const one = (marks.get(ELLIPSIS) ?? []).filter((at) => document.lengthOf(at) === 1 && isProse(at));
  const three = (marks.get(FULL_STOP) ?? []).filter((at) => document.lengthOf(at) === 3 && isProse(at));
  return deviations(one, three, ['…', '...']);
}
