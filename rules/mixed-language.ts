import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { WordList } from '../src/text/word-list.ts';

/** Fewer words are a name or a quoted term. */
const SHORTEST_WORDS = 6;
/** Kinds of flags that keep a word from starting a run: names and quotations may be in any language. */
const APART = Flag.Protected | Flag.Quoted | Flag.Name | Flag.Capitalised;

const nonSyllables = new WordList((_form, word, forms) => !forms.isSyllable(word));

export default defineRule(
  {
    category: 'structure',
    level: 'info',
    fix: 'none',
    description: { vi: 'Đoạn tiếng nước ngoài lẫn trong bài.', en: 'A stretch of another language in the text.' },
    rationale: {
      vi: 'Sáu chữ nước ngoài liền nhau ngoài ngoặc kép thường là câu dán nhầm hay chưa dịch. Bỏ qua tên phim, tên công ty, tên khoa học.',
      en: 'Six foreign words in a row outside quotation marks were mostly pasted by mistake or never translated. Quiet on film titles, company names and scientific names.',
    },
    messages: { foreign: { vi: '{{words}} chữ nước ngoài liền nhau.', en: '{{words}} foreign words in a row.' } },
    examples: {
      invalid: [{ text: 'Mưa lớn từ đêm qua. ⟦Click here to read more about this story⟧' }],
      valid: [
        'Phim “The lord of the rings return” ra rạp.',
        'Hãng Bank of America Merrill Lynch dự báo.',
        'Cá Pangasianodon hypophthalmus nuôi bè.',
        'Cú break-point quyết định.',
        'Nhóm nhạc the fête chơi hay.',
        'Anh đóng vai trong Eye of the Devil năm ấy.',
      ],
    },
  },
  ({ document, report }) => {
    let done = -1;
    for (const i of nonSyllables.in(document)) {
      if (i <= done || !document.isWord(i) || document.hasFlag(i, APART) || !document.forms.isForeign(document.tokens.word[i])) continue;
      const run = runAround(document, i);
      done = run.last;
      if (run.words < SHORTEST_WORDS || run.foreign * 2 < run.words || run.capitals * 3 > run.words) continue;
      report({ ...document.span(run.first, run.last), messageId: 'foreign', data: { words: run.words } });
    }
  },
);

interface Run {
  first: number;
  last: number;
  words: number;
  foreign: number;
  capitals: number;
}

/** The words without Vietnamese letters around token `at`, one space between them. */
function runAround(document: TextDocument, at: number): Run {
  let first = at;
  while (document.kindOf(first - 1) === TokenKind.Space && isPlain(document, first - 2)) first -= 2;
  const run: Run = { first, last: first, words: 0, foreign: 0, capitals: 0 };
  for (let i = first; i === first || (document.kindOf(i - 1) === TokenKind.Space && isPlain(document, i)); i += 2) {
    const isForeign = document.forms.isForeign(document.tokens.word[i]);
    // Vietnamese words without marks at either end (trong, cho) are no part of it.
    if (run.words === 0 && !isForeign) continue;
    if (run.words === 0) run.first = i;
    run.words++;
    if (document.hasFlag(i, Flag.Capitalised)) run.capitals++;
    if (!isForeign) continue;
    run.foreign++;
    run.last = i;
  }
  run.words = run.words === 0 ? 0 : (run.last - run.first) / 2 + 1;
  return run;
}

function isPlain(document: TextDocument, index: number): boolean {
  return (
    document.kindOf(index) === TokenKind.Word &&
    !document.hasFlag(index, Flag.Protected | Flag.Quoted) &&
    /^[a-z]+$/.test(document.formOf(index))
  );
}
