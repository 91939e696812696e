import { PhraseFinder } from '../src/analysis/phrase-finder.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { WordList } from '../src/text/word-list.ts';

const SUBJECTS = 'việc người bạn chúng tôi ta anh chị ông bà cô em nó họ các những mọi mỗi nhiều một số'.split(' ');
const RESULTS = 'giúp góp tiếp giành đoạt đánh đưa thu tạo nâng chấm khẳng làm mang lọt vươn ghi gia thúc hạn ngăn'.split(' ');

/**
 * What opens a clause, and the words one of which follows; none: it never stands in mid-clause. “Vì vậy” may stand behind
 * its subject (đội vì vậy phải thắng), so another must follow; “qua đó” may be a way, so what came of it must.
 */
const OPENERS: readonly (readonly [words: string, followers?: readonly string[]])[] = [
  ...['tuy nhiên', 'thế nhưng', 'trong khi đó', 'kèm theo đó là'].map((words) => [words] as const),
  ...['vì vậy', 'vì thế', 'do vậy', 'do đó', 'bởi vậy', 'bởi thế', 'nhờ vậy', 'nhờ đó'].map((words) => [words, SUBJECTS] as const),
  ['qua đó', RESULTS],
];
const connectives = new PhraseFinder<ReadonlySet<string> | undefined>(() =>
  OPENERS.map(([words, followers]) => [words, followers && new Set(followers)] as const),
);
/**
 * Words after which it goes on without a comma: và tuy nhiên, như thế | nhưng, rằng trong khi đó, chính vì vậy, lý | do đó,
 * chạy qua đó.
 */
const BEFORE = new Set(
  'và nhưng mà song rằng là như đến bởi vì nếu khi ngay từ cả có còn cũng chính lý lí không phải thông đi bộ chạy bước bơi bay sang về'.split(
    ' ',
  ),
);

/** What somebody is told to do, be or have behind an age that a comma has opened: bà Hoa, 39 tuổi | bị. */
const PREDICATES = new Set('bị lại đã đang được vừa là có từng không vẫn sẽ kể nói'.split(' '));
const ages = new WordList(
  (form) => form === 'tuổi',
  (form) => PREDICATES.has(form),
);
/** A place stands behind them: ở Hà Nội, 18 tuổi | đã đi làm. */
const PLACES = new Set('ở tại từ đến về'.split(' '));

/** As many words stand before it, and after it, in a clause of its own. */
const LEAST_WORDS = 3;

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'suggest',
    description: {
      vi: 'Thiếu dấu phẩy trước “tuy nhiên”, “vì vậy” giữa câu, sau tuổi của người vừa nêu tên.',
      en: 'No comma before “tuy nhiên” or “vì vậy” within a sentence, or behind the age of somebody who was named.',
    },
    rationale: {
      vi: '“Tuy nhiên”, “trong khi đó”, “vì vậy”, “qua đó” mở một vế mới: trước nó phải có dấu phẩy hay dấu chấm. “Vì vậy” chỉ báo khi sau nó có chủ ngữ mới. Bỏ qua khi nó đứng sau một từ nối khác hoặc sau tên riêng làm chủ ngữ. Phần chú thích tuổi mở bằng dấu phẩy (bà Hoa, 39 tuổi) cũng phải đóng bằng dấu phẩy.',
      en: '“Tuy nhiên”, “trong khi đó”, “vì vậy” and “qua đó” open a new clause, parted from the one before by a comma or a stop; “vì vậy” only where a subject of its own follows. Quiet after another word that joins, and after a name, which may be its subject. An age that a comma opens (bà Hoa, 39 tuổi) is closed by one too.',
    },
    messages: { found: { vi: 'Thiếu dấu phẩy trước “{{word}}”.', en: 'There is no comma before “{{word}}”.' } },
    examples: {
      invalid: [
        { text: 'Hội chợ dự kiến mở vào giữa ⟦tháng⟧ tuy nhiên mưa lớn nên phải hoãn.', fix: 'tháng,' },
        { text: 'Giá thuê mặt bằng ngày càng ⟦tăng⟧ trong khi đó lượng khách giảm rõ.', fix: 'tăng,' },
        { text: 'Mưa kéo dài suốt cả ⟦tuần⟧ vì vậy nhiều lớp phải nghỉ.', fix: 'tuần,' },
        { text: 'Chủ nhà thắng trận thứ ⟦ba⟧ qua đó giành vé vào vòng sau.', fix: 'ba,' },
        { text: 'Bà Lê Thị Hoa, 39 ⟦tuổi⟧ bị thương ở tay.', fix: 'tuổi,' },
      ],
      valid: [
        'Hội chợ dự kiến mở vào giữa tháng, tuy nhiên mưa lớn nên phải hoãn.',
        'Tuy nhiên, lượng khách giảm rõ.',
        'Phụ nữ vất vả như thế nhưng ít ai hiểu.',
        'Huấn luyện viên Lê Tuấn trong khi đó vẫn im lặng.',
        'Bà Lê Thị Hoa, 39 tuổi, bị thương. Ở Hà Nội, 18 tuổi đã có xe.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { words, value: followers } of connectives.find(document)) {
      const [first, last] = [words[0], words[words.length - 1]];
      const before = document.previous(first);
      if (before < 0 || document.hasFlag(first, Flag.Capitalised) || !joinsClauses(document, before, last)) continue;
      if (followers !== undefined && !isFollowed(document, last, followers)) continue;
      const word = document.textOf(first, last);
      report({ ...document.span(before), messageId: 'found', data: { word }, suggest: [`${document.textOf(before)},`] });
    }
    for (const at of ages.in(document)) {
      if (!isOpenAge(document, at)) continue;
      const word = document.textOf(document.next(at));
      report({ ...document.span(at), messageId: 'found', data: { word }, suggest: [`${document.textOf(at)},`] });
    }
  },
);

/** Somebody's name, a comma, the years: the comma that opens the aside lacks the one that closes it. */
function isOpenAge(document: TextDocument, at: number): boolean {
  const [name, years] = [at - 5, at - 2];
  if (
    document.kindOf(years) !== TokenKind.Number ||
    document.textOf(name + 1, years - 1) !== ', ' ||
    document.kindOf(at - 1) !== TokenKind.Space
  )
    return false;
  let [first, words] = [name, 0];
  for (let i = name; document.hasFlag(i, Flag.Name); i = document.previous(i)) [first, words] = [i, words + 1];
  return words > 1 && ![first, document.previous(first)].some((i) => PLACES.has(document.formOf(i)));
}

/** One of the words follows; a name is a subject too. */
function isFollowed(document: TextDocument, last: number, followers: ReadonlySet<string>): boolean {
  const after = document.next(last);
  return after >= 0 && (followers.has(document.formOf(after)) || (followers.has(SUBJECTS[0]) && document.hasFlag(after, Flag.Name)));
}

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
