/**
 * Quotation marks that tell their sides though spaces are misplaced: “ and ” in a paragraph where they take turns, straight
 * marks where those that lean on one word take turns.
 */
import { marksByCode, perDocument, TokenKind, type TextDocument } from './document.ts';

const OPEN = 0x201c;
const CLOSE = 0x201d;
const STRAIGHT = 0x22;

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

/** Sides of the straight marks of all paragraphs in which each that leans on one word is on the side that its turn says. */
export const straightSides = perDocument((document): ReadonlyMap<number, 'open' | 'close'> => {
  const sides = new Map<number, 'open' | 'close'>();
  const straight = marksByCode(document).get(STRAIGHT) ?? [];
  let p = 0;
  for (let i = 0; i < straight.length;) {
    while (document.paragraphs.end[p] <= straight[i]) p++;
    const from = i;
    let takeTurns = true;
    for (; i < straight.length && straight[i] < document.paragraphs.end[p]; i++) {
      const leaning = leaningOf(document, straight[i]);
      if (leaning === undefined || leaning === turnOf(i - from)) continue;
      if (leaning === 'open' || !isShifted(document, straight[i], straight[i + 1])) takeTurns = false;
    }
    if (takeTurns && (i - from) % 2 === 0) for (let j = from; j < i; j++) sides.set(straight[j], turnOf(j - from));
  }
  return sides;
});

const turnOf = (index: number): 'open' | 'close' => (index % 2 === 0 ? 'open' : 'close');

/** 'chạy tít" Thua" ở đầu': an opening mark that leans on what stands before the quotation, as the `next` mark closes that. */
function isShifted(document: TextDocument, mark: number, next: number | undefined): boolean {
  if (next === undefined || document.kindOf(mark - 1) === TokenKind.Number || document.kindOf(mark + 1) !== TokenKind.Space) return false;
  return document.isWord(mark + 2) && !isGap(document, next - 1);
}

/** The side of a mark with a space beside it and a word, a figure or another mark on the other side. */
function leaningOf(document: TextDocument, mark: number): 'open' | 'close' | undefined {
  const [before, after] = [isGap(document, mark - 1), isGap(document, mark + 1)];
  // Inches: 55".
  if (!before && document.kindOf(mark - 1) === TokenKind.Number) return 'close';
  return before === after ? undefined : before ? 'open' : 'close';
}

function isGap(document: TextDocument, index: number): boolean {
  return document.kindOf(index) === TokenKind.Space || document.kindOf(index) === TokenKind.Break;
}
