/** Paragraphs that were cut at every line, as print and mail cut them: where a line ends because the next word had no room. */
import { Flag, perDocument, TokenKind, type Span, type TextDocument } from '../text/document.ts';
import { composed, formOf } from '../text/letters.ts';
import { parseSyllable } from '../text/syllable.ts';
import { paragraphSpan } from '../text/whole-lines.ts';

/** Lines in a row that are one text cut to a width. */
export interface Wrapped extends Span {
  /** First and last line, as paragraphs of the document. */
  readonly first: number;
  readonly last: number;
  /** What belongs there: the lines joined, paragraph by paragraph. */
  readonly text: string;
  /** Line ends that go. */
  readonly joins: number;
}

/** Fewer line ends inside sentences may each have their own reason. */
const FEWEST = 3;
/** Widths of lines, in units: verse is narrower, prose that is not cut wider. */
const NARROWEST = 35;
const WIDEST = 160;
/** Of the width that a line and the next word take: letters differ in width. */
const FULL = 0.85;

/** Every run of wrapped lines, in order. */
export const findWrapped = perDocument((document): readonly Wrapped[] => {
  const found: Wrapped[] = [];
  const { count } = document.paragraphs;
  for (let first = 0; first < count; first++) {
    let last = first;
    while (last + 1 < count && isNextLine(document, last)) last++;
    const wrapped = last - first < FEWEST ? undefined : wrappedRun(document, first, last);
    if (wrapped !== undefined) found.push(wrapped);
    first = last;
  }
  return found;
});

/** The paragraph after `p` stands on the next line. */
function isNextLine({ tokens, paragraphs }: TextDocument, p: number): boolean {
  let breaks = 0;
  for (let i = paragraphs.end[p]; i < paragraphs.start[p + 1]; i++) if (tokens.kind[i] === TokenKind.Break) breaks++;
  return breaks === 1;
}

function wrappedRun(document: TextDocument, first: number, last: number): Wrapped | undefined {
  const lines = Array.from({ length: last - first + 1 }, (_, i) => paragraphSpan(document, first + i));
  const widths: number[] = [];
  let width = 0;
  for (const { start, end } of lines) {
    const own = composed(document.text.slice(start, end)).length;
    // Most runs of prose end here, at the first line.
    if (own > WIDEST) return undefined;
    widths.push(own);
    width = Math.max(width, own);
  }
  if (width < NARROWEST) return undefined;
  let inside = 0;
  let joins = 0;
  const pieces: string[] = [];
  lines.forEach(({ start, end }, i) => {
    const line = document.text.slice(start, end);
    if (i + 1 === lines.length) return pieces.push(line);
    const next = lines[i + 1];
    const isFull = widths[i] + 1 + firstWordLength(document, first + i + 1) > FULL * width;
    const goesOn = endsOpen(document, first + i) && opensInLowerCase(document, first + i + 1);
    if (goesOn && !isFull) inside = -Infinity;
    if (goesOn) inside++;
    if (isFull && !opensItem(document, first + i + 1)) {
      joins++;
      pieces.push(joinedTo(line, document.text.slice(next.start, next.end)));
    } else pieces.push(line, document.text.slice(end, next.start));
  });
  if (inside < FEWEST || inside * 2 < joins) return undefined;
  return { first, last, start: lines[0].start, end: lines[lines.length - 1].end, text: pieces.join(''), joins };
}

/** A line as the next one goes on with it: a hyphen that cut a syllable goes, else a space comes. */
function joinedTo(line: string, next: string): string {
  const cut = /([\p{L}\p{M}]{1,20})-$/u.exec(line.slice(-WIDEST));
  const rest = /^[\p{Ll}\p{M}]+/u.exec(next);
  if (cut !== null && rest !== null && parseSyllable(formOf(cut[1] + rest[0])) !== undefined) return line.slice(0, -1);
  return `${line} `;
}

function firstWordLength(document: TextDocument, p: number): number {
  const { start, end } = paragraphSpan(document, p);
  return composed(/^\S*/.exec(document.text.slice(start, Math.min(end, start + WIDEST)))![0]).length;
}

/** No stop ends the line. */
function endsOpen(document: TextDocument, p: number): boolean {
  return !/[.!?…:;"”’)\]]$/.test(document.text.slice(paragraphSpan(document, p).end - 1, paragraphSpan(document, p).end));
}

function opensInLowerCase(document: TextDocument, p: number): boolean {
  const first = document.paragraphs.start[p];
  return document.isWord(first) && !document.hasFlag(first, Flag.Capitalised | Flag.Protected);
}

/** A dash, a bullet or a label opens an item of a list. */
function opensItem(document: TextDocument, p: number): boolean {
  const { start } = paragraphSpan(document, p);
  return /^(?:[-–—•*+>#|]|\w{1,2}[.)])\s/.test(document.text.slice(start, start + 4));
}
