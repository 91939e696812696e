/** Words and lines with a space after every letter: h o ạ t  đ ộ n g, H Ộ I N G H Ị. */
import { lexicon } from '../../resources/resources.ts';
import { TokenKind, type TextDocument } from '../../text/document.ts';
import { matchCase } from '../../text/case.ts';
import { hasVietnameseOnlyLetter } from '../../text/letters.ts';
import { parseSyllable, syllableKey } from '../../text/syllable.ts';
import { WordList } from '../../text/word-list.ts';
import type { Proposal } from './proposal.ts';

/** Fewer letters in a row are labels or initials. */
const FEWEST = 4;
const LONGEST = 400;
const LONGEST_SYLLABLE = 7;
/** Cost of each word, against pairs that the lexicon knows. */
const PER_WORD = 4;

const letters = new WordList((form) => form.length === 1);

/** A proposal for every run of single letters that is made of syllables. */
export function letterSpaced(document: TextDocument): Proposal[] {
  const found: Proposal[] = [];
  const all = letters.in(document);
  for (let from = 0, to = 1; from < all.length; from = to, to++) {
    while (to < all.length && all[to] === all[to - 1] + 2 && document.kindOf(all[to] - 1) === TokenKind.Space) to++;
    const run = all.slice(from, to);
    const text = run.map((at) => document.formOf(at)).join('');
    if (run.length < FEWEST || run.length > LONGEST || !hasVietnameseOnlyLetter(text)) continue;
    const words = segmented(text);
    if (words === undefined) continue;
    const written = document.textOf(run[0], run[run.length - 1]);
    const [first, last] = [run[0], run[run.length - 1]];
    found.push({ first, last, kind: 'split', meanings: [{ words }], needed: 0, inCase: (meant) => matchCase(written, meant) });
  }
  return found;
}

/** The likeliest syllables that a text is made of, with spaces; undefined if there are none. */
function segmented(text: string): string | undefined {
  const { lowerCount, capitalCount, pairStrength } = lexicon();
  const best: ({ score: number; from: number; key: string } | undefined)[] = [{ score: 0, from: 0, key: '' }];
  for (let end = 1; end <= text.length; end++) {
    for (let from = Math.max(0, end - LONGEST_SYLLABLE); from < end; from++) {
      const before = best[from];
      const word = text.slice(from, end);
      if (before === undefined || parseSyllable(word) === undefined) continue;
      const key = syllableKey(word);
      const score = before.score + Math.log2(1 + lowerCount(key) + capitalCount(key)) / 4 + pairStrength(before.key, key) - PER_WORD;
      if (score > (best[end]?.score ?? -Infinity)) best[end] = { score, from, key };
    }
  }
  const words: string[] = [];
  for (let end = text.length; end > 0;) {
    const word = best[end];
    if (word === undefined) return undefined;
    words.unshift(text.slice(word.from, end));
    end = word.from;
  }
  return words.join(' ');
}
