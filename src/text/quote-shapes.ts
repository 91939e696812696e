/** Curly quotation marks whose shapes tell their sides: in a paragraph where “ and ” take turns, spaces may be misplaced. */
import { marksByCode, perDocument } from './document.ts';

const OPEN = 0x201c;
const CLOSE = 0x201d;

/** The marks “ and ” of all paragraphs in which they take turns. */
export const shapelyMarks = perDocument((document): ReadonlySet<number> => {
  const marks = marksByCode(document);
  const curly = [...(marks.get(OPEN) ?? []), ...(marks.get(CLOSE) ?? [])].sort((a, b) => a - b);
  const trusted = new Set<number>();
  let p = 0;
  for (let i = 0; i < curly.length;) {
    while (document.paragraphs.end[p] <= curly[i]) p++;
    const from = i;
    let takeTurns = true;
    for (; i < curly.length && curly[i] < document.paragraphs.end[p]; i++)
      if (i > from && document.codeOf(curly[i]) === document.codeOf(curly[i - 1])) takeTurns = false;
    if (takeTurns) for (let j = from; j < i; j++) trusted.add(curly[j]);
  }
  return trusted;
});
