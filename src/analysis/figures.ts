/** The figures of a document: numbers, dates, times, scores and ranges written in digits without white space. */
import { perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { SpanKind } from '../text/spans.ts';
import { shapeLists } from '../text/shapes.ts';

export interface Figure {
  /** First and last token; the last may carry letters: 2.300ha, 9h30. */
  first: number;
  last: number;
  /** The text of these tokens. */
  text: string;
  /** Joined to letters by a hyphen, slash or the like: part of a code or a name, as in 12-NQ/TW, Covid-19, 4.0-GPA. */
  attached: boolean;
}

const joints = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const INNER = joints('.,/-–:');
const BEFORE = joints('-–/._+&@#');
const AFTER = joints('-–_+&@');
const ADDRESSES: ReadonlySet<number> = new Set([SpanKind.Url, SpanKind.Email, SpanKind.Handle, SpanKind.Hashtag, SpanKind.Path]);

/** Finds the figures of a document in order. */
export const figuresOf = perDocument((document): readonly Figure[] => {
  const figures: Figure[] = [];
  let last = -1;
  for (const first of shapeLists(document).figures) {
    if (first <= last || !isFigure(document, first) || ADDRESSES.has(document.spans[first])) continue;
    last = first;
    while (isJoint(document, last + 1, INNER) && isFigure(document, last + 2)) last += 2;
    const attached =
      (isJoint(document, first - 1, BEFORE) && isText(document.kindOf(first - 2))) ||
      (isJoint(document, last + 1, AFTER) && isText(document.kindOf(last + 2)));
    figures.push({ first, last, text: document.proseOf(first, last), attached });
  }
  return figures;
});

/** A token that begins with a digit. */
export function isFigure(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  if (kind === TokenKind.Number) return true;
  const code = kind === TokenKind.Alnum ? document.codeOf(index) : 0;
  return code >= 0x30 && code <= 0x39;
}

function isJoint(document: TextDocument, index: number, marks: ReadonlySet<number>): boolean {
  return (
    index >= 0 && document.kindOf(index) === TokenKind.Punctuation && document.lengthOf(index) === 1 && marks.has(document.codeOf(index))
  );
}

function isText(kind: TokenKind): boolean {
  return kind === TokenKind.Word || kind === TokenKind.Alnum || kind === TokenKind.Number;
}

/** Marks inside figures and dates. */
export const FIGURE_MARKS: ReadonlySet<number> = new Set(Array.from('/.,-', (mark) => mark.charCodeAt(0)));

/** Token `index` beside a figure makes that a part of something longer: a code, a range, an address. */
export function extendsFigure(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return kind === TokenKind.Punctuation ? /^[-–/_+&]$/.test(document.textOf(index)) : isText(kind);
}

/** Token `index` is one plain space. */
export function isPlainSpace(document: TextDocument, index: number): boolean {
  return document.kindOf(index) === TokenKind.Space && document.lengthOf(index) === 1 && document.codeOf(index) === 0x20;
}

/** The token after `index`, one plain space skipped. */
export function tokenAfter(document: TextDocument, index: number): number {
  return isPlainSpace(document, index + 1) ? index + 2 : index + 1;
}

/** The token before `index`, one plain space skipped. */
export function tokenBefore(document: TextDocument, index: number): number {
  return isPlainSpace(document, index - 1) ? index - 2 : index - 1;
}
