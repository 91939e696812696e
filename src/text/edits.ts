/** Edits of a text: which stretch becomes what. */
import { wordDiff } from './word-diff.ts';

/** [start, end) in UTF-16 units becomes `text`. Lists of edits are in order and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after edits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The edits, of whole words, that turn one text into the other. */
export function editsBetween(before: string, after: string): Edit[] {
  return wordDiff(before, after).map(({ at, removed, added }) => ({ start: at, end: at + removed.length, text: added }));
}
