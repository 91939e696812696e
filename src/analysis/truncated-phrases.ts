/** Phrases that lose a word, by what follows them. */
import { fixedPhrases, type FixedPhrase } from '../lexicon/fixed-phrases.ts';
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { FormIndex, type FormMatch } from '../text/form-index.ts';

const phrases = new FormIndex(fixedPhrases, ({ words }) => words);

/** Every truncated phrase of the document, in order. */
export const findTruncatedPhrases = perDocument((document): readonly FormMatch<FixedPhrase>[] => {
  return phrases
    .in(document)
    .flatMap((first) => [...phrases.at(document, first)].find(({ words, entry }) => isCut(document, words.at(-1)!, entry)) ?? []);
});

/** What follows belongs after the missing word. */
function isCut(document: TextDocument, last: number, { before, atMark }: FixedPhrase): boolean {
  const next = document.next(last);
  if (next >= 0)
    return before.includes(document.formOf(next)) && (document.hasFlag(last, Flag.AllCaps) || !document.hasFlag(next, Flag.AllCaps));
  const kind = document.kindOf(last + 1);
  if (!atMark || kind === TokenKind.Space) return false;
  return kind === TokenKind.Break || ',.;:)”"'.includes(String.fromCharCode(document.codeOf(last + 1)));
}
