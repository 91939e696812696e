import { defineRule } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';
import { isEllipsis, isTextAt, spacedMarks } from '../src/text/mark-spacing.ts';

export default defineRule(
  {
    category: 'typography',
    level: 'error',
    fix: 'auto',
    description: {
      vi: 'Dấu lửng cách xa chữ trước hoặc dính chữ sau.',
      en: 'An ellipsis set apart from the word before it, or glued to the word after it.',
    },
    rationale: {
      vi: 'Dấu lửng đứng liền chữ trước và cách chữ sau. Bỏ qua dấu lửng mở đầu câu trích, “[…]”, dãy “1, 2, …, n” và lời nói lắp.',
      en: 'An ellipsis stands next to the word before it, with a space after. Quiet on one that opens a quotation, on “[…]”, on series such as “1, 2, …, n”, and on stammering.',
    },
    authority: 'Press convention; no law governs spacing around punctuation.',
    messages: {
      before: { vi: 'Thừa dấu cách trước dấu lửng.', en: 'Unexpected space before the ellipsis.' },
      after: { vi: 'Thiếu dấu cách sau dấu lửng.', en: 'Missing space after the ellipsis.' },
    },
    examples: {
      invalid: [
        { text: 'Chờ mãi rồi lại lỡ⟦…⟧Sáng nay họ về quê⟦...⟧Còn anh ở lại.', fix: ['… ', '... '] },
        { text: 'Trường lớp, trạm xá⟦ ⟧… đều mới. Họ vui mừng⟦ ⟧…', fix: ['', ''] },
        { text: 'Họp xong⟦ …⟧Đoàn đi tiếp.', fix: '… ' },
      ],
      valid: [
        'Trường lớp, trạm xá… đều mới.',
        'Ông nói: “…và rồi mọi việc cũng xong…”.',
        'Các số 1, 2, …, n và đoạn […] bị lược.',
        '“Đ…đi đâu?”, nó hỏi.',
        'Họ tên: ........................ Tuổi ..........',
        'Xem tại https://bao.example.vn/a...b',
      ],
    },
  },
  ({ document, report }) => {
    const spaced = spacedMarks(document);
    for (const code of [0x2026, 0x2e]) {
      for (const mark of marksByCode(document).get(code) ?? []) {
        if (!isEllipsis(document, mark)) continue;
        const isApart = spaced.has(mark - 1);
        const isGlued = isGluedAfter(document, mark, isApart);
        const text = document.textOf(mark);
        if (isGlued) report({ ...document.span(isApart ? mark - 1 : mark, mark), messageId: 'after', fix: `${text} ` });
        else if (isApart) report({ ...document.span(mark - 1), messageId: 'before', fix: '' });
      }
    }
  },
);

function isGluedAfter(document: TextDocument, mark: number, isApart: boolean): boolean {
  const next = mark + 1;
  if (!document.isWord(next) || document.hasFlag(next, Flag.Protected) || document.hasFlag(mark, Flag.Protected)) return false;
  if (isApart) return document.hasFlag(next, Flag.Capitalised);
  const before = mark - 1;
  if (document.kindOf(before) === TokenKind.Space || !isTextAt(document, before) || document.codeOf(before) === 0x22) return false;
  return !document.isWord(before) || !isStammer(document, before, next);
}

/** "Đ…đi", "tôi…tôi": the word breaks off and starts again. */
function isStammer(document: TextDocument, before: number, next: number): boolean {
  return document.formOf(next).startsWith(document.formOf(before));
}
