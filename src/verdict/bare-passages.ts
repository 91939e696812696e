/** Passages of a document that are written without diacritics. */
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { surnames } from '../lexicon/surnames.ts';
import { model, once } from '../resources/resources.ts';
import { restore } from '../speller/index.ts';
import { isBareSyllable } from '../text/bare.ts';
import { stripDiacritics } from '../text/letters.ts';
import { wordClasses } from '../analysis/word-classes.ts';

/** Tokens [first, last] of a passage, and the passage with its diacritics. */
export interface BarePassage {
  readonly first: number;
  readonly last: number;
  readonly restored: string;
}

/** So many unmarked syllables in a row do not happen in Vietnamese prose. */
const SHORTEST_SYLLABLES = 8;
/** At least this share of the words must need marks to make sense: those of "ba anh em ta cho con mang theo" do not. */
const CHANGED_SHARE = 0.5;

/** Every passage of eight or more plain syllables within a sentence, in order. Figures and abbreviations may stand among them. */
export const findBarePassages = perDocument((document): readonly BarePassage[] => {
  const { sentences } = document;
  const isPlain = plain(document);
  const found: BarePassage[] = [];
  let words: number[] = [];
  const close = (): void => {
    if (words.length === 0) return;
    const passage = words.length >= SHORTEST_SYLLABLES && isVietnamese(document, words) ? restorePassage(document, words) : undefined;
    if (passage !== undefined) found.push(passage);
    words = [];
  };
  for (let s = 0; s < sentences.count; s++) {
    for (let i = sentences.start[s]; i < sentences.end[s]; i++) {
      if (isAside(document, i)) continue;
      if (document.isWord(i) && isPlain(document.tokens.word[i]) === 1 && !document.hasFlag(i, Flag.OtherScript)) words.push(i);
      else close();
    }
    close();
  }
  return found;
});

/** True for what may stand in a passage and tells nothing of its marks: white space, pauses, figures, abbreviations, addresses. */
function isAside(document: TextDocument, index: number): boolean {
  switch (document.kindOf(index)) {
    case TokenKind.Space:
    case TokenKind.Number:
    case TokenKind.Alnum:
      return true;
    case TokenKind.Word:
      return document.hasFlag(index, Flag.Protected) || isAbbreviation(document, index);
    case TokenKind.Punctuation:
    case TokenKind.Symbol:
      return document.hasFlag(index, Flag.Protected) || PAUSES.has(document.codeOf(index)) || isInner(document, index);
    default:
      return document.hasFlag(index, Flag.Protected);
  }
}

const PAUSES = new Set(Array.from(',;:-–()/%"“”‘’', (mark) => mark.charCodeAt(0)));

/** UBND, TP: capitals that no syllable loses its marks to. */
function isAbbreviation(document: TextDocument, index: number): boolean {
  return document.hasFlag(index, Flag.AllCaps) && document.lengthOf(index) > 1 && !isBareSyllable(document.formOf(index));
}

/** True for a mark without white space after it: 500.000, TP.HCM. */
function isInner(document: TextDocument, index: number): boolean {
  const after = document.kindOf(index + 1);
  return after === TokenKind.Number || after === TokenKind.Alnum || after === TokenKind.Word;
}

const plain = wordClasses((form) => (/^[a-z]+$/.test(form) ? 1 : 0));

/** All of the words are Vietnamese without marks, and most are no names. */
function isVietnamese(document: TextDocument, words: readonly number[]): boolean {
  let names = 0;
  for (const [i, token] of words.entries()) {
    if (!isBareSyllable(document.formOf(token))) return false;
    if (!document.hasFlag(token, Flag.AllCaps)) names += document.hasFlag(token, Flag.Name) ? 1 : 0;
    else if (MIDDLE_NAMES.has(document.formOf(token)) && i > 0 && bareSurnames().has(document.formOf(words[i - 1]))) names += FULL_NAME;
  }
  return names * 2 < words.length;
}

/** In capitals nothing but these tells a name: NGUYEN VAN AN. */
const MIDDLE_NAMES = new Set(['van', 'thi']);
const FULL_NAME = 3;
const bareSurnames = once(() => new Set(Array.from(surnames(), stripDiacritics)));

/** The passage, if the words need marks to make sense. */
function restorePassage(document: TextDocument, words: readonly number[]): BarePassage | undefined {
  const { start, end } = document.tokens;
  const first = words[0];
  const last = words[words.length - 1];
  const restored = restore(model(), document.textOf(first, last));
  // Restoring keeps every character's place, so the words are compared where they stood.
  const changed = words.filter(
    (token) => restored.slice(start[token] - start[first], end[token] - start[first]) !== document.textOf(token),
  );
  return changed.length >= words.length * CHANGED_SHARE ? { first, last, restored } : undefined;
}
