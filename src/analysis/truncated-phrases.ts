/** Names of bodies that lost a word: hội đồng nhân cấp tỉnh for hội đồng nhân dân cấp tỉnh. */
import { fixedPhrases, type FixedPhrase } from '../lexicon/fixed-phrases.ts';
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { FormIndex } from '../text/form-index.ts';

export interface TruncatedPhrase {
  /** Tokens of the words that are there, in order. */
  readonly words: readonly number[];
  readonly phrase: FixedPhrase;
}

const phrases = new FormIndex(fixedPhrases, ({ words }) => words);

/** Every truncated name of the document, in order. */
export const findTruncatedPhrases = perDocument((document): readonly TruncatedPhrase[] => {
  const found: TruncatedPhrase[] = [];
  for (const i of phrases.in(document)) {
    for (const phrase of phrases.get(document.formOf(i))) {
      const words = match(document, i, phrase);
      if (words === undefined || !isCut(document, words.at(-1)!, phrase)) continue;
      found.push({ words, phrase });
      break;
    }
  }
  return found;
});

function match(document: TextDocument, first: number, { words }: FixedPhrase): number[] | undefined {
  const matched = [first];
  for (const word of words.slice(1)) {
    const next = document.next(matched.at(-1)!);
    if (next < 0 || document.formOf(next) !== word) return undefined;
    matched.push(next);
  }
  return matched;
}

/** What follows belongs after the missing word. */
function isCut(document: TextDocument, last: number, { before, atMark }: FixedPhrase): boolean {
  const next = document.next(last);
  if (next >= 0) return before.includes(document.formOf(next)) && !document.hasFlag(next, Flag.AllCaps);
  const kind = document.kindOf(last + 1);
  if (!atMark || kind === TokenKind.Space) return false;
  return kind === TokenKind.Break || ',.;:)”"'.includes(String.fromCharCode(document.codeOf(last + 1)));
}
