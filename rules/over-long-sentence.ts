import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

/** Words of a sentence that is too long to be read at one go. */
const LONG_WORDS = 80;
const SEMICOLON = 0x3b;
const COMMA = 0x2c;
/** A comma every so many words: an enumeration. */
const LIST_STEP = 7;

export default defineRule(
  {
    category: 'structure',
    level: 'info',
    fix: 'none',
    description: { vi: 'Câu dài từ 80 chữ trở lên.', en: 'A sentence of 80 words or more.' },
    rationale: {
      vi: 'Người đọc lạc trong câu dài. Bỏ qua câu liệt kê (dấu chấm phẩy, nhiều dấu phẩy) và câu trích dẫn.',
      en: 'Readers get lost in it. Quiet on enumerations (semicolons, many commas) and on quotations.',
    },
    messages: { long: { vi: 'Câu dài {{words}} chữ: nên tách.', en: 'A sentence of {{words}} words: better divided.' } },
    examples: {
      invalid: [
        { text: `⟦${'Người dân trong xã đã cùng nhau góp công sức và tiền của để sửa lại con đường cũ vốn lầy lội '.repeat(4).trim()}.⟧` },
      ],
      valid: [
        `${'Người dân trong xã đã góp công sức, tiền của để sửa đường; '.repeat(7)}xong.`,
        `${'Ông A, bà B, anh C, '.repeat(15)}đều đến dự.`,
        'Câu ngắn.',
      ],
    },
  },
  ({ document, report }) => {
    const { start, end, count } = document.sentences;
    for (let s = 0; s < count; s++) {
      if (end[s] - start[s] < LONG_WORDS) continue;
      const words = wordsOf(document, start[s], end[s]);
      if (words < LONG_WORDS) continue;
      let last = end[s] - 1;
      while (document.kindOf(last) === TokenKind.Space) last--;
      report({ ...document.span(start[s], last), messageId: 'long', data: { words } });
    }
  },
);

/** Words of a sentence that is neither a list nor mostly a quotation; else 0. */
function wordsOf(document: TextDocument, from: number, to: number): number {
  let words = 0;
  let quoted = 0;
  let commas = 0;
  for (let i = from; i < to; i++) {
    const kind = document.kindOf(i);
    if (kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Alnum) {
      words++;
      if (document.hasFlag(i, Flag.Quoted)) quoted++;
    } else if (kind === TokenKind.Punctuation) {
      const code = document.codeOf(i);
      if (code === SEMICOLON) return 0;
      if (code === COMMA) commas++;
    }
  }
  return commas * LIST_STEP > words || quoted * 2 > words ? 0 : words;
}
