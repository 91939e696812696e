import { defineRule } from '../src/language/rule.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';
import { lineSpan, looksLikeVerse, paragraphSpan } from '../src/text/whole-lines.ts';

export default defineRule(
  {
    category: 'structure',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Dòng chỉ có dấu chấm, dấu gạch hay dấu sao.', en: 'A line of nothing but dots, dashes, underscores or stars.' },
    rationale: {
      vi: 'Vết của khuôn trang web dùng để giãn dòng. Bỏ qua dấu ngắt đoạn (***, ---), đường kẻ ngắn và dòng lửng trong thơ.',
      en: 'Left by a page template as a spacer. Quiet on scene breaks (***, ---), short rules and the dotted line of verse.',
    },
    authority: 'Press convention.',
    messages: { row: { vi: 'Dòng chỉ có “{{row}}”.', en: 'A line that holds only “{{row}}”.' } },
    examples: {
      invalid: [
        { text: 'Tin đầu tiên trong ngày.\n⟦.⟧\n⟦.⟧\nTin thứ hai trong ngày.' },
        { text: 'Hết phần một của bài.\n⟦______⟧\nPhần hai.' },
        { text: 'Danh sách đính kèm.\n\n⟦- - - - - - - - - - - -⟧\n\nMục lục.' },
      ],
      valid: [
        'Cảnh một.\n***\nCảnh hai.',
        'Mục một.\n---\nMục hai.',
        'Thuyền trôi lững lờ\n…\nBến xưa ai chờ',
        'Chờ đã...\nRồi họ đi.',
        '- Anh đi đâu?',
      ],
    },
  },
  ({ document, report }) => {
    for (let p = 0; p < document.paragraphs.count; p++) {
      const certainty = certaintyOf(document, p);
      if (certainty === undefined) continue;
      const { start, end } = paragraphSpan(document, p);
      const deletion = { ...lineSpan(document, p), text: '' };
      const row = document.text.slice(start, Math.min(end, start + 12));
      report({
        start,
        end,
        messageId: 'row',
        data: { row },
        ...(certainty === 'sure' ? { fix: deletion } : { suggest: [deletion] }),
      });
    }
  },
);

const ROW_MARKS = new Set(Array.from('.…_-–—*=~·•', (mark) => mark.charCodeAt(0)));
/** Units: a row of dashes or stars so long is no scene break. */
const LONG_ROW = 10;

/** How surely a paragraph is a row that fills space and nothing else; undefined if it is none. */
function certaintyOf(document: TextDocument, p: number): 'sure' | 'likely' | undefined {
  const { paragraphs, tokens } = document;
  const marks = new Set<number>();
  let length = 0;
  for (let i = paragraphs.start[p]; i < paragraphs.end[p]; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Space) continue;
    const code = document.codeOf(i);
    if ((kind !== TokenKind.Punctuation && kind !== TokenKind.Symbol) || !ROW_MARKS.has(code)) return undefined;
    marks.add(code);
    length += document.lengthOf(i);
  }
  const [only] = marks;
  if (marks.size === 1 && only === 0x5f) return 'sure';
  if (marks.size === 1 && only === 0x2e && length <= 2) return 'sure';
  if (marks.size === 1 && (only === 0x2e || only === 0x2026))
    return looksLikeVerse(document, p) && !isNextToRow(document, p) ? undefined : 'likely';
  return length >= LONG_ROW ? 'likely' : undefined;
}

/** A lone dot above or below: the row is one of several spacers. */
function isNextToRow(document: TextDocument, p: number): boolean {
  return [p - 1, p + 1].some((other) => {
    if (other < 0 || other >= document.paragraphs.count) return false;
    const { start, end } = paragraphSpan(document, other);
    return document.text.slice(start, end) === '.';
  });
}
