/** Credits of pictures that run on into the text, and the names of authors and sources that hang at its end. */
import { creditJoint, creditLabel, creditOpeners, creditPart, knownSource, sentenceOpeners } from '../lexicon/credits.ts';
import { Flag, perDocument, TokenKind, type Span, type TextDocument } from '../text/document.ts';
import { lastAtMost } from '../text/search.ts';
import { paragraphSpan } from '../text/whole-lines.ts';
import { WordList } from '../text/word-list.ts';
import { findBoilerplate } from './boilerplate.ts';
import { bylineStart } from './byline.ts';

export interface Credit extends Span {
  /** No mark parts it from the sentence after it. */
  readonly isOpen: boolean;
  /** What belongs on a line of its own; missing where the end of the credit is not known. */
  readonly line?: Span;
}

/** Longest credit and longest byline, in units. */
const MAX_CREDIT = 70;
const MAX_BYLINE = 120;
/** Words after a credit that show that the text goes on; a line of its own has none. */
const WORDS_AFTER = 6;
/** The same where a credit begins the paragraph: a caption may follow its credit. */
const WORDS_BELOW = 24;
/** Words before a byline that show running text. */
const WORDS_BEFORE = 12;
/** Longest sentence before a credit that is taken for its caption, in units. */
const MAX_CAPTION = 320;
/** Longest line that may be a caption of several sentences, in units. */
const MAX_CAPTION_LINE = 500;
const CAPTION_END = /^(?:Ảnh|ẢNH|Nguồn ảnh|Video|VIDEO|Clip|CLIP|\((?:Ảnh|Nguồn))(?!\p{L})/u;

const labels = new WordList(creditOpeners);

/** Credits with text after them in their paragraph, in order. */
export const findCredits = perDocument((document): readonly Credit[] => {
  const found: Credit[] = [];
  let end = -1;
  for (const label of labels.in(document)) {
    const { tokens } = document;
    if (tokens.start[label] < end) continue;
    const credit = creditAt(document, label, end);
    if (credit === undefined) continue;
    found.push(credit);
    end = credit.end;
  }
  return asStories(document, found);
});

/** So many captions in a row, each at most so many units long, tell a story in pictures: all of their text is captions. */
const STORY = 4;
const MAX_OF_STORY = 420;

/** The credits; in a story each caption begins where the one before it has ended, and not with its last sentence. */
function asStories({ prose }: TextDocument, credits: readonly Credit[]): readonly Credit[] {
  const gapBefore = (i: number): string => (i === 0 ? '\n' : prose.slice(credits[i - 1].end, credits[i].start));
  const goesOn = (i: number): boolean =>
    credits[i].line !== undefined && gapBefore(i).length <= MAX_OF_STORY && !gapBefore(i).includes('\n');
  const told = [...credits];
  for (let first = 0; first < credits.length;) {
    let next = first + 1;
    while (next < credits.length && goesOn(next)) next++;
    for (let i = first + 1; next - first >= STORY && i < next; i++) {
      const gap = gapBefore(i);
      told[i] = { ...credits[i], line: { start: credits[i].start - gap.replace(/^[.…]?\s*/, '').length, end: credits[i].line!.end } };
    }
    first = next;
  }
  return told;
}

/** The byline after the last sentence of running text that ends at an offset. */
export function bylineBefore(document: TextDocument, offset: number): Span | undefined {
  const p = lastParagraph(document);
  if (p < 0) return undefined;
  const { start, end: last } = paragraphSpan(document, p);
  const end = start + document.prose.slice(start, Math.min(offset, last)).trimEnd().length;
  const from = Math.max(start, end - MAX_BYLINE);
  const tail = document.prose.slice(from, end);
  const byline = bylineStart(tail.normalize('NFC'));
  if (byline < 0) return undefined;
  const at = from + lengthOf(tail, byline);
  if (words(document.prose.slice(Math.max(start, at - MAX_CAPTION), at)) < WORDS_BEFORE) return undefined;
  // A line that is all caption ends so by right.
  if (at - start < MAX_CAPTION_LINE && CAPTION_END.test(tail.normalize('NFC').slice(byline))) return undefined;
  return { start: at, end };
}

/** The last paragraph that is no button or label of the page. */
function lastParagraph(document: TextDocument): number {
  const lines = findBoilerplate(document);
  let p = document.paragraphs.count - 1;
  for (let i = lines.length - 1; i >= 0 && lines[i].paragraph === p; i--) p--;
  return p;
}

/** How many units of a text its first units in NFC are. */
function lengthOf(text: string, composed: number): number {
  let length = composed;
  while (length < text.length && text.slice(0, length).normalize('NFC').length < composed) length++;
  while (/^\p{M}/u.test(text.slice(length))) length++;
  return length;
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/** @param former end of the credit before it */
function creditAt(document: TextDocument, label: number, former: number): Credit | undefined {
  const { prose, tokens } = document;
  const at = tokens.start[label];
  const bracket = document.kindOf(label - 1) === TokenKind.Punctuation && /[([]$/.test(document.proseOf(label - 1)) ? label - 1 : -1;
  const paragraph = lastAtMost(document.paragraphs.start, label, document.paragraphs.count);
  const limit = paragraphSpan(document, paragraph).end;
  const text = prose.slice(at, Math.min(limit, at + MAX_CREDIT + 1));
  const extent = extentOf(text.normalize('NFC'), bracket >= 0);
  if (extent === undefined || !opensCredit(document, label, bracket)) return undefined;
  const start = bracket < 0 ? at : tokens.start[bracket];
  const end = at + lengthOf(text, extent.length);
  const after = prose.slice(end, Math.min(limit, end + MAX_CAPTION));
  const goesOn = bracket < 0 ? /^\s/ : /^[.…]?\s+["“(]?[\p{Lu}\d]/u;
  const fewest = document.paragraphs.start[paragraph] === (bracket < 0 ? label : bracket) ? WORDS_BELOW : WORDS_AFTER;
  if (!goesOn.test(after) || words(after) < fewest) return undefined;
  const isOpen = bracket < 0 && !/[.!…]/.test(prose[end - 1]);
  if (!extent.isCertain) return { start, end, isOpen };
  const stop = /^[.…]/.test(after) ? end + 1 : end;
  const caption = captionStart(document, bracket < 0 ? label : bracket, paragraph);
  const from = caption < former ? former + (/^\s*/.exec(prose.slice(former, start))?.[0].length ?? 0) : caption;
  return { start, end, isOpen, line: { start: from, end: stop } };
}

/** In capitals, in brackets or after a dash; “ảnh” elsewhere is a word of the sentence. */
function opensCredit(document: TextDocument, label: number, bracket: number): boolean {
  if (bracket >= 0) return true;
  if (document.hasFlag(label, Flag.Capitalised)) return true;
  return document.kindOf(label - 1) === TokenKind.Space && /^[-–—]$/.test(document.proseOf(label - 2));
}

interface Extent {
  readonly length: number;
  /** It surely ends there. */
  readonly isCertain: boolean;
}

/** How far a credit goes that begins a string, stop and bracket included, and whether it surely ends there. */
function extentOf(text: string, isBracketed: boolean): Extent | undefined {
  const label = creditLabel.exec(text);
  if (label === null) return undefined;
  const { picture, other, colon } = label.groups!;
  const from = label[0].length + (colon === undefined && text[label[0].length] === ' ' ? 1 : 0);
  const rest = text.slice(from);
  if (isBracketed) {
    const close = /^[^()[\]]*[)\]]/.exec(rest)?.[0].length;
    if (close === undefined || (colon === undefined && picture === undefined && !knownSource.test(rest))) return undefined;
    if (other !== undefined && !namesSource(rest.slice(0, close))) return undefined;
    return { length: from + close, isCertain: true };
  }
  if (other !== undefined && !(knownSource.test(rest) && (colon !== undefined || /^(?:\p{Lu}|internet)/u.test(rest)))) return undefined;
  if (colon === undefined && picture === undefined && !knownSource.test(rest)) return undefined;
  if (colon === undefined && picture !== undefined) {
    // “Ảnh minh họa. Nguồn: Internet” is one credit.
    if (/^\.\s/.test(text.slice(label[0].length)) && !creditLabel.test(text.slice(label[0].length + 1).replace(/^[\s([]+/, '')))
      return { length: label[0].length + 1, isCertain: true };
    return /^\p{Lu}/u.test(rest) && !creditLabel.test(rest) ? { length: label[0].length, isCertain: true } : undefined;
  }
  const parts = partsOf(rest);
  return parts === undefined ? undefined : { ...parts, length: from + parts.length };
}

/** A known source alone, or after a name: “Lê An/TTXVN”. */
function namesSource(text: string): boolean {
  return text.split(/[/\-–]/).some((part) => knownSource.test(part.trim()));
}

/** Most words and units of a credit in lower case, up to its stop. */
const MAX_WORDS = 7;

/** The names that begin a string, and whether they surely end there: where no mark parts them, a sentence has run into them. */
function partsOf(text: string): Extent | undefined {
  const ends: number[] = [];
  /** End of the first well-known source that no joint goes on from. */
  let source = -1;
  let at = 0;
  for (;;) {
    const match = creditPart.exec(text.slice(at));
    if (match === null) break;
    const [part] = match;
    if (ends.length > 0 && sentenceOpeners.has(part) && /^\s/.test(text.slice(at + part.length)))
      return { length: ends.at(-1)!, isCertain: true };
    at += part.length;
    ends.push(at);
    if (source < 0 && match.groups!['source'] !== undefined) source = at;
    const joint = creditJoint.exec(text.slice(at))?.[0];
    if (joint === undefined) break;
    if (source === at && joint.trim() !== '') source = -1;
    at += joint.length;
  }
  const last = ends.at(-1) ?? 0;
  const after = text.slice(last);
  if (last > 0 && /^(?:[.!…](?!\S)|\s*$)/.test(after)) return { length: last + (/^[.!…]/.test(after) ? 1 : 0), isCertain: true };
  if (last > 0 && /^\s*["“(]/.test(after)) return { length: last, isCertain: true };
  if (source > 0) return { length: source, isCertain: true };
  const closed = /^[^.!?…"“”():;]+\.(?!\S)/.exec(text)?.[0];
  if (closed !== undefined && words(closed) <= MAX_WORDS) return { length: closed.length, isCertain: true };
  if (ends.length < 2) return undefined;
  // Initials are a name alone, one word may be the first of “Bộ Công an”.
  const isName = ends.length > 2 || /^(?:[\p{Lu}.]+$|\p{Lu}\.)/u.test(text.slice(0, ends[0]));
  return isName ? { length: ends.at(-2)!, isCertain: true } : { length: last, isCertain: false };
}

/** Where the caption begins that a credit ends: with its sentence, or with the one before if the credit is a sentence itself. */
function captionStart(document: TextDocument, first: number, paragraph: number): number {
  const { paragraphs, sentences, tokens } = document;
  const s = lastAtMost(sentences.start, first, sentences.count);
  const opens = sentences.start[s] === first && first > paragraphs.start[paragraph];
  const start = tokens.start[sentences.start[opens ? s - 1 : s]];
  return tokens.start[first] - start > MAX_CAPTION ? tokens.start[first] : start;
}
