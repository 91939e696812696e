/** How long a quotation is: a short one names a word or a title, a long one is prose like any other. */
import { Flag, TokenKind, type TextDocument } from './document.ts';

/** Words and marks of the quotation that a token stands in, counted up to `most`; 0 outside of one. */
export function quotedWords(document: TextDocument, token: number, most: number): number {
  if (!document.hasFlag(token, Flag.Quoted)) return 0;
  let words = 1;
  for (const step of [-1, 1]) {
    for (let i = token + step; document.hasFlag(i, Flag.Quoted) && words < most; i += step) {
      if (document.kindOf(i) !== TokenKind.Space) words++;
    }
  }
  return words;
}

/** A quotation of so many words and marks is speech. */
const SPEECH_WORDS = 10;

/** A title, a few words of a song, a word that is spoken about: who writes down a longer speech leaves out what was stammered. */
export function isInShortQuotation(document: TextDocument, token: number): boolean {
  const words = quotedWords(document, token, SPEECH_WORDS);
  return words > 0 && words < SPEECH_WORDS;
}
