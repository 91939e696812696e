/** The words on both sides of a word, as the counts know them. */
import type { TextDocument } from '../text/document.ts';
import { nextWord, previousWord } from '../text/names.ts';
import { syllableKey } from '../text/syllable.ts';

/** Canonical lower-case forms of the words before and after a token; '' where there is none in the same phrase. */
export function neighbourKeys(document: TextDocument, token: number): readonly [before: string, after: string] {
  const keyAt = (index: number): string => (index < 0 ? '' : syllableKey(document.formOf(index)));
  return [keyAt(previousWord(document.tokens, token)), keyAt(nextWord(document.tokens, token))];
}
