import { PhraseFinder } from '../src/analysis/phrase-finder.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

/** What opens a clause and never ends one. “Vì vậy”, “do đó” may stand behind their subject: đội vì vậy phải thắng. */
const connectives = new PhraseFinder<undefined>(() =>
  ['tuy nhiên', 'thế nhưng', 'trong khi đó'].map((words) => [words, undefined] as const),
);
/** Words after which it goes on without a comma: và tuy nhiên, như thế | nhưng, rằng trong khi đó, ngay trong | khi đó. */
const BEFORE = new Set('và nhưng mà song rằng là như đến bởi vì nếu khi ngay từ cả có còn cũng'.split(' '));
/** As many words stand before it, and after it, in a clause of its own. */
const LEAST_WORDS = 3;

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Thiếu dấu phẩy trước “tuy nhiên” giữa câu.', en: 'No comma before “tuy nhiên” within a sentence.' },
    rationale: {
      vi: '“Tuy nhiên”, “thế nhưng”, “trong khi đó” mở một vế mới: trước nó phải có dấu phẩy hay dấu chấm. Bỏ qua khi nó đứng sau một từ nối khác hoặc sau tên riêng làm chủ ngữ.',
      en: '“Tuy nhiên”, “thế nhưng” and “trong khi đó” open a new clause, parted from the one before by a comma or a stop. Quiet after another word that joins, and after a name, which may be its subject.',
    },
    messages: { found: { vi: 'Thiếu dấu phẩy trước “{{word}}”.', en: 'There is no comma before “{{word}}”.' } },
    examples: {
      invalid: [
        { text: 'Hội chợ dự kiến mở vào giữa ⟦tháng⟧ tuy nhiên mưa lớn nên phải hoãn.', fix: 'tháng,' },
        { text: 'Giá thuê mặt bằng ngày càng ⟦tăng⟧ trong khi đó lượng khách giảm rõ.', fix: 'tăng,' },
      ],
      valid: [
        'Hội chợ dự kiến mở vào giữa tháng, tuy nhiên mưa lớn nên phải hoãn.',
        'Tuy nhiên, lượng khách giảm rõ.',
        'Phụ nữ vất vả như thế nhưng ít ai hiểu.',
        'Huấn luyện viên Lê Tuấn trong khi đó vẫn im lặng.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { words } of connectives.find(document)) {
      const [first, last] = [words[0], words[words.length - 1]];
      const before = document.previous(first);
      if (before < 0 || document.hasFlag(first, Flag.Capitalised) || !joinsClauses(document, before, last)) continue;
      const word = document.textOf(first, last);
      report({ ...document.span(before), messageId: 'found', data: { word }, suggest: [`${document.textOf(before)},`] });
    }
  },
);

/** Two clauses meet there, of some words each. */
function joinsClauses(document: TextDocument, before: number, last: number): boolean {
  if (BEFORE.has(document.formOf(before)) || document.hasFlag(before, Flag.Capitalised | Flag.Protected)) return false;
  return wordsFrom(document, before, -1) >= LEAST_WORDS && wordsFrom(document, document.next(last), 1) >= LEAST_WORDS;
}

/** Words in a row from one on, in one direction, up to `LEAST_WORDS`. */
function wordsFrom(document: TextDocument, token: number, step: 1 | -1): number {
  let many = 0;
  for (let at = token; many < LEAST_WORDS && (document.isWord(at) || document.kindOf(at) === TokenKind.Number); many++)
    at = step > 0 ? document.next(at) : document.previous(at);
  return many;
}
