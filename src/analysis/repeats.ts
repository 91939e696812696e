/** Words repeated with a determiner between them: the trace of a phrase that was begun twice. */
import { Flag, perDocument } from '../text/document.ts';
import { WordList } from '../text/word-list.ts';

/** Words that open a complement; two of the same around a determiner are one too many. */
const OPENERS = new Set(['cho', 'của', 'với', 'về', 'tại', 'từ', 'trong', 'theo', 'để', 'vào', 'trên', 'bằng', 'đối']);
const determiners = new WordList(['các', 'những', 'mọi', 'từng']);

/** Tokens of each "cho các cho", three at a time, in order. */
export const findInterruptedRepeats = perDocument((document): readonly (readonly [number, number, number])[] => {
  const { tokens } = document;
  const found: [number, number, number][] = [];
  for (const i of determiners.in(document)) {
    const before = document.previous(i);
    const after = document.next(i);
    if (before < 0 || after < 0 || tokens.word[before] !== tokens.word[after] || !OPENERS.has(document.formOf(after))) continue;
    if (!document.hasFlag(i, Flag.Capitalised | Flag.Quoted) && !document.hasFlag(after, Flag.Capitalised)) found.push([before, i, after]);
  }
  return found;
});
