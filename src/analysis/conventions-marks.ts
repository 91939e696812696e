/** The document's conventions of marks: … or ..., “ ” or " ". */
import { Flag, marksByCode, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { deviations, type Deviation } from './conventions.ts';

const ELLIPSIS = 0x2026;
const FULL_STOP = 0x2e;
const STRAIGHT = 0x22;
const CURLY_OPEN = 0x201c;
const CURLY_CLOSE = 0x201d;

/** Places of the rarer form of the ellipsis. */
export const ellipsisDeviations = perDocument((document): readonly Deviation[] => {
  const marks = marksByCode(document);
  const isProse = (at: number): boolean => !document.hasFlag(at, Flag.Protected | Flag.Composite);
  const one = (marks.get(ELLIPSIS) ?? []).filter((at) => document.lengthOf(at) === 1 && isProse(at));
  const three = (marks.get(FULL_STOP) ?? []).filter((at) => document.lengthOf(at) === 3 && isProse(at));
  return deviations(one, three, ['…', '...']);
});

/** A quotation between two marks of one kind. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
}

/** Quotations of the rarer kind, by their opening mark. */
export interface QuoteDeviations {
  readonly deviations: readonly Deviation[];
  /** Closing mark of each opening one. */
  readonly closeOf: ReadonlyMap<number, number>;
}

/** Only paragraphs count whose marks pair up and hold no quotation in another. */
export const quoteDeviations = perDocument((document): QuoteDeviations => {
  const straight: Quotation[] = [];
  const curly: Quotation[] = [];
  const marks = marksByCode(document);
  const all = [STRAIGHT, CURLY_OPEN, CURLY_CLOSE].flatMap((code) => marks.get(code) ?? []).sort((a, b) => a - b);
  const { paragraphs } = document;
  let p = 0;
  for (let i = 0; i < all.length;) {
    while (p < paragraphs.count && paragraphs.end[p] <= all[i]) p++;
    const from = i;
    while (i < all.length && all[i] < paragraphs.end[p]) i++;
    const pairs = pairUp(document, all.slice(from, i));
    if (pairs === undefined) continue;
    for (const pair of pairs) (document.codeOf(pair.open) === STRAIGHT ? straight : curly).push(pair);
  }
  const closeOf = new Map([...straight, ...curly].map(({ open, close }) => [open, close]));
  const opens = (list: readonly Quotation[]): number[] => list.map(({ open }) => open);
  return { deviations: deviations(opens(straight), opens(curly), ['" "', '“ ”']), closeOf };
});

function pairUp(document: TextDocument, marks: readonly number[]): Quotation[] | undefined {
  const pairs: Quotation[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const [open, close] = [marks[i], marks[i + 1]];
    if (close === undefined) return undefined;
    const kinds = [document.codeOf(open), document.codeOf(close)];
    const isPair = (kinds[0] === STRAIGHT && kinds[1] === STRAIGHT) || (kinds[0] === CURLY_OPEN && kinds[1] === CURLY_CLOSE);
    if (!isPair || isMeasure(document, open)) return undefined;
    pairs.push({ open, close });
  }
  return pairs;
}

/** 5" and 3'34" open nothing: inches and seconds. */
function isMeasure(document: TextDocument, at: number): boolean {
  const before = document.kindOf(at - 1);
  return document.hasFlag(at, Flag.Protected) || before === TokenKind.Number || before === TokenKind.Alnum;
}
