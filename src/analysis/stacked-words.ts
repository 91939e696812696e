/** Two words of grammar side by side that do the same work: các những, nhưng và. */
import { Flag, type TextDocument } from '../text/document.ts';
import { PhraseFinder } from './phrase-finder.ts';

const stacks = new PhraseFinder<true>(() =>
  ['các những', 'những các', 'các nhiều', 'nhưng và', 'và nhưng'].map((words) => [words, true] as const),
);
/** Không những | các cụ … mà còn; nội các | nhiều rắc rối. */
const BEFORE = new Set(['không', 'chẳng', 'chả', 'nội']);

/** The tokens of each two, in text order. */
export function findStackedWords(document: TextDocument): readonly (readonly [first: number, last: number])[] {
  return stacks.find(document).flatMap(({ words: [first, last] }) => {
    if (document.hasFlag(last, Flag.Capitalised) || document.hasFlag(first, Flag.Quoted)) return [];
    const before = document.previous(first);
    return before >= 0 && BEFORE.has(document.formOf(before)) ? [] : [[first, last] as const];
  });
}
