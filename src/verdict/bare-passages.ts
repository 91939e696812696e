/** Passages of a document that are written without diacritics. */
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { model } from '../resources/resources.ts';
import { restore } from '../speller/index.ts';
import { isBareSyllable } from '../text/bare.ts';
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

/** Every passage of eight or more plain syllables, in order. */
export const findBarePassages = perDocument((document): readonly BarePassage[] => {
  const { kind, flags, word, count } = document.tokens;
  const isPlain = plain(document);
  const found: BarePassage[] = [];
  let words: number[] = [];
  const close = (): void => {
    const passage = words.length >= SHORTEST_SYLLABLES && isVietnamese(document, words) ? restorePassage(document, words) : undefined;
    if (passage !== undefined) found.push(passage);
    words = [];
  };
  for (let i = 0; i < count; i++) {
    if (kind[i] === TokenKind.Word && (flags[i] & Flag.Protected) === 0) {
      if (isPlain(word[i]) === 1 && (flags[i] & Flag.OtherScript) === 0) words.push(i);
      else close();
    } else if (kind[i] !== TokenKind.Space && (flags[i] & Flag.Protected) === 0 && !isPause(document, i)) close();
  }
  close();
  return found;
});

/** A comma or the like may stand inside a passage, a sentence's end may not. */
function isPause(document: TextDocument, index: number): boolean {
  return ',;:-–()"'.includes(String.fromCharCode(document.codeOf(index)));
}

const plain = wordClasses((form) => (/^[a-z]+$/.test(form) ? 1 : 0));

/** All of the words are Vietnamese without marks, and most are no names. */
function isVietnamese(document: TextDocument, words: readonly number[]): boolean {
  let names = 0;
  for (const token of words) {
    if (!isBareSyllable(document.formOf(token))) return false;
    if (document.hasFlag(token, Flag.Name)) names++;
  }
  return names * 2 < words.length;
}

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
