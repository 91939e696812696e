import { defineRule, report } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';

/** Marks that lean on the word before them. */
const CLOSING = new Set(Array.from(',.;:!?…)]}”%', (mark) => mark.charCodeAt(0)));
/** Marks that lean on the word after them. */
const OPENING = new Set(Array.from('([{“', (mark) => mark.charCodeAt(0)));

export default defineRule(
  {
    category: 'typography',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Thừa dấu cách trước dấu câu.', en: 'A space before a punctuation mark.' },
    rationale: {
      vi: 'Dấu câu đứng liền chữ trước nó. Bỏ qua biểu tượng cảm xúc, tỷ số và tỷ lệ (1 : 2), dấu hai chấm giữa hai số, và đoạn đã tách từ toàn bộ.',
      en: 'A mark stands next to the word before it. Quiet on emoticons, ratios (1 : 2), a colon between numbers, and marks that open something.',
    },
    authority: 'Press convention; no law governs spacing around punctuation.',
    messages: {
      before: { vi: 'Thừa dấu cách trước “{{mark}}”.', en: 'Unexpected space before “{{mark}}”.' },
      after: { vi: 'Thừa dấu cách sau “{{mark}}”.', en: 'Unexpected space after “{{mark}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Vốn đầu tư⟦ ⟧, theo báo cáo, tăng 15⟦ ⟧%.', fix: ['', ''] },
        { text: 'Ông Nam (⟦ ⟧ảnh) phát biểu.', fix: '' },
      ],
      valid: ['Vốn đầu tư, theo báo cáo, tăng 15%.', 'Vui quá :) và ;-)', 'Trộn theo tỷ lệ 1 : 2.', 'Anh nói … rồi thôi.'],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      const { start, end } = document.tokens;
      for (const [code, indices] of marksByCode(document)) {
        if (CLOSING.has(code)) {
          for (const i of indices) {
            if (!isSpacedMark(document, i)) continue;
            report(context, { start: start[i - 1], end: end[i - 1], messageId: 'before', data: { mark: document.textOf(i) }, fix: '' });
          }
        } else if (OPENING.has(code)) {
          for (const i of indices) {
            if (document.kindOf(i + 1) !== TokenKind.Space || !isTextAt(document, i + 2)) continue;
            report(context, { start: start[i + 1], end: end[i + 1], messageId: 'after', data: { mark: document.textOf(i) }, fix: '' });
          }
        }
      }
    },
  }),
);

function isSpacedMark(document: TextDocument, mark: number): boolean {
  if (document.kindOf(mark - 1) !== TokenKind.Space || !isTextAt(document, mark - 2)) return false;
  // An emoticon, or a mark that belongs to what follows: ".5", ":)", "…".
  const after = document.kindOf(mark + 1);
  if (after !== TokenKind.Space && after !== TokenKind.Break) return false;
  return !(document.codeOf(mark) === 0x3a && document.kindOf(mark - 2) === TokenKind.Number);
}

/** A word, number or closing mark: something that a mark can lean on. */
function isTextAt(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  if (document.hasFlag(index, Flag.Protected)) return true;
  return kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Alnum || CLOSING.has(document.codeOf(index));
}
