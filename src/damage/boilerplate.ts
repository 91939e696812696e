/** Lines that a web page put around the article. */
import {
  boilerplatePatterns,
  labelOpeners,
  likelyBoilerplate,
  patternOpeners,
  shareButtons,
  stampPatterns,
  sureBoilerplate,
} from '../lexicon/boilerplate.ts';
import { perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { formOf } from '../text/letters.ts';
import { paragraphSpan } from '../text/whole-lines.ts';

/** Longest line looked at, in units. */
const MAX_LENGTH = 260;
/** Longest label with the marks around it, and longest share bar. */
const LONGEST_LABEL = 80;

export interface Boilerplate {
  readonly paragraph: number;
  /** What shows it: the line, or the digits of a time stamp (the weekday before them is no mistake). */
  readonly start: number;
  readonly end: number;
  readonly isStamp: boolean;
  /** No author writes this as a line of the article. */
  readonly sure: boolean;
}

/** Every such line, in order. */
export const findBoilerplate = perDocument((document): readonly Boilerplate[] => {
  const found: Boilerplate[] = [];
  for (let p = 0; p < document.paragraphs.count; p++) {
    const span = paragraphSpan(document, p);
    if (span.end - span.start > MAX_LENGTH || !opensLikeBoilerplate(document, p, span.end - span.start)) continue;
    const text = document.prose.slice(span.start, span.end);
    const known = boilerplateIn(text);
    if (known === undefined) continue;
    const { sure, core } = known;
    const at = core === undefined ? -1 : text.indexOf(core);
    if (core === undefined || at < 0) found.push({ paragraph: p, ...span, isStamp: false, sure });
    else found.push({ paragraph: p, start: span.start + at, end: span.start + at + core.length, isStamp: true, sure });
  }
  return found;
});

/** The first token rules out nearly all prose before any string is made. */
function opensLikeBoilerplate(document: TextDocument, p: number, length: number): boolean {
  const first = document.paragraphs.start[p];
  const kind = document.kindOf(first);
  if (kind !== TokenKind.Word) return kind !== TokenKind.Number || length <= LONGEST_LABEL;
  const form = document.formOf(first);
  return patternOpeners.has(form) || (length <= LONGEST_LABEL && labelOpeners.has(form));
}

/** What the lists know of a line: whether it is certain, and the time stamp in it if that is all that is boilerplate. */
function boilerplateIn(line: string): { sure: boolean; core?: string } | undefined {
  const form = formOf(line).replace(/\s+/g, ' ');
  if (form.length <= LONGEST_LABEL) {
    const label = form.replace(/^[>»►▶•*\s-]{1,6}/, '').replace(/[\s:.…>»!]{1,6}$/, '');
    if (sureBoilerplate.has(label)) return { sure: true };
    if (likelyBoilerplate.has(label) || isShareBar(label)) return { sure: false };
  }
  for (const pattern of stampPatterns) {
    const core = pattern.exec(form)?.groups?.['core'];
    if (core !== undefined) return { sure: false, core };
  }
  return boilerplatePatterns.some((pattern) => pattern.test(form)) ? { sure: false } : undefined;
}

function isShareBar(label: string): boolean {
  const words = label.split(' ');
  return (
    words.length > 1 &&
    words.length <= 12 &&
    words.every((word) => shareButtons.has(word) || /^\d{1,4}$/.test(word)) &&
    words.some((word) => !/^\d/.test(word))
  );
}
