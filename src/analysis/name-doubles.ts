/** Names and abbreviations that stand twice in a row: typed twice, or a heading or caption that has run into its sentence. */
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { tokenBefore } from './figures.ts';

/** Tokens of a name that stands twice. */
export interface NameDouble {
  readonly first: number;
  /** First token of the second half, and its last. */
  readonly second: number;
  readonly last: number;
  /** No word stands before it: a subheading that has lost its line break, rather than a name typed twice. */
  readonly isHeading: boolean;
}

/** Words of the longest names. */
const MOST_WORDS = 6;
/** Marks of a token that is no part of such a name. */
const UNFIT = Flag.Protected | Flag.OtherScript | Flag.Quoted;

/** Every name double of a document, in order. */
export const findNameDoubles = perDocument((document): readonly NameDouble[] => {
  const { flags, count } = document.tokens;
  const found: NameDouble[] = [];
  for (let first = 0; first + 2 < count; first++) {
    if ((flags[first] & Flag.Capitalised) === 0) continue;
    const words = wordsTwice(document, first);
    if (words === 0) continue;
    const second = first + 2 * words;
    const last = second + 2 * words - 2;
    found.push({ first, second, last, isHeading: !document.isWord(tokenBefore(document, first)) });
    first = last;
  }
  return found;
});

/** Words of the name that stands twice from token `first` on; 0 if none does. */
function wordsTwice(document: TextDocument, first: number): number {
  const { word } = document.tokens;
  if (word[first] === word[first + 2]) return isAbbreviationTwice(document, first) ? 1 : 0;
  // A cry in capitals.
  if (document.hasFlag(first, Flag.AllCaps) && document.hasFlag(first + 2, Flag.AllCaps)) return 0;
  for (let words = 2; words <= MOST_WORDS; words++)
    if (word[first] === word[first + 2 * words] && isNameTwice(document, first, words)) return words;
  return 0;
}

/** "của HLV HLV đội khách": among words in small letters, which no row of abbreviations or cheer is. */
function isAbbreviationTwice(document: TextDocument, first: number): boolean {
  const before = tokenBefore(document, first);
  return (
    document.hasFlag(first, Flag.AllCaps) &&
    isNameTwice(document, first, 1) &&
    document.isWord(before) &&
    (!document.hasFlag(before, Flag.Capitalised) || document.hasFlag(before, Flag.SentenceStart)) &&
    !document.hasFlag(first + 4, Flag.AllCaps)
  );
}

/** Capitalised words with plain spaces between them, the same twice, and a sentence that goes on behind them. */
function isNameTwice(document: TextDocument, first: number, words: number): boolean {
  const { word } = document.tokens;
  const second = first + 2 * words;
  const last = second + 2 * words - 2;
  for (let at = first; at <= last; at += 2) {
    if (!document.isWord(at) || !document.hasFlag(at, Flag.Capitalised) || document.hasFlag(at, UNFIT)) return false;
    if (at < last && document.textOf(at + 1) !== ' ') return false;
    if (at < second && (document.textOf(at) !== document.textOf(at + 2 * words) || (words > 1 && word[at] === word[at + 2]))) return false;
  }
  return goesOn(document, last);
}

/** A comma or a word follows, which is in small letters unless an abbreviation is doubled before a name. */
function goesOn(document: TextDocument, last: number): boolean {
  if (document.textOf(last + 1) === ',') return true;
  const next = last + 2;
  if (document.textOf(last + 1) !== ' ' || document.kindOf(next) !== TokenKind.Word) return false;
  return !document.hasFlag(next, Flag.Capitalised) || document.hasFlag(last, Flag.AllCaps);
}
