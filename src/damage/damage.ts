/**
 * Stretches of a document that an encoding accident, leftover markup, the frame of a web page, or keys and spaces have spoiled. What the other rules see there is
 * the accident, so they keep quiet (guard G7: encoding first; see `report`).
 */
import { perDocument, type Span, type TextDocument } from '../text/document.ts';
import type { LegacyEncoding } from '../text/legacy/index.ts';
import { repairMojibake } from '../text/mojibake.ts';
import { findBoilerplate } from './boilerplate.ts';
import { findResidue } from './html-residue.ts';
import { legacyEncodingOf } from './legacy-paragraphs.ts';
import { findLostCharacters } from './lost-characters.ts';
import { findMends, type Mend } from './mends/mend.ts';
import { firstWhere } from '../text/search.ts';

/** A stretch of one line and the text that was meant. */
export interface Misread extends Span {
  readonly text: string;
  /** Nothing was lost: the text may be put back unseen. */
  readonly lossless: boolean;
}

export interface LegacyParagraph extends Span {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

export interface MisreadLines {
  readonly mojibake: readonly Misread[];
  readonly legacy: readonly LegacyParagraph[];
}

/** Lines that were read in another encoding than they were written in. */
export const findMisreadLines = perDocument((document): MisreadLines => {
  const found = { mojibake: [] as Misread[], legacy: [] as LegacyParagraph[] };
  const { prose } = document;
  for (let at = nextOdd(prose, 0); at >= 0;) {
    const line = lineAround(prose, at);
    examine(prose, line, found);
    at = nextOdd(prose, line.end);
  }
  if (found.legacy.length > 0) addShortLines(prose, found.legacy);
  return found;
});

/** A headline is too short to tell its encoding; the article around it does. */
function addShortLines(prose: string, legacy: LegacyParagraph[]): void {
  const { encoding } = legacy[0];
  const starts = new Set(legacy.map(({ start }) => start));
  for (let at = 0; at < prose.length;) {
    const line = lineAround(prose, at);
    at = Math.max(line.end, at) + 1;
    if (line.end <= line.start || starts.has(line.start)) continue;
    const text = prose.slice(line.start, line.end);
    if (countOdd(text).vietnamese > 0 || legacyEncodingOf(text, [encoding], 1) === undefined) continue;
    legacy.push({ ...line, encoding, text: encoding.decode(text) });
  }
}

/** True if the span touches a spoiled stretch. */
export function isDamaged(document: TextDocument, start: number, end: number): boolean {
  return touches(findDamage(document), start, end);
}

/** True if the span touches letters that an accident has spoiled, or leftover markup: these are mended first. */
export function isGarbled(document: TextDocument, start: number, end: number): boolean {
  return touches(findGarbled(document), start, end);
}

/** True if one of the spans, which are in order, touches the stretch. */
function touches(spans: readonly Span[], start: number, end: number): boolean {
  const next = firstWhere(spans.length, (i) => spans[i].end > start);
  return next < spans.length && spans[next].start < end;
}

const findGarbled = perDocument((document): readonly Span[] => {
  const { mojibake, legacy } = findMisreadLines(document);
  return merged([...mojibake, ...legacy, ...findLostCharacters(document), ...findResidue(document)]);
});

/** Every stretch that was spoilt by no hand, in order. */
const findAccidents = perDocument((document): readonly Span[] => merged([...findGarbled(document), ...findBoilerplate(document)]));

const findDamage = perDocument((document): readonly Span[] => merged([...findAccidents(document), ...mendsOf(document)]));

/** What keys and spaces have broken where nothing else is spoilt: there their traces are only those of the accident. */
export const mendsOf = perDocument((document): readonly Mend[] => {
  const accidents = findAccidents(document);
  return findMends(document).filter(({ start, end }) => !touches(accidents, start, end));
});

/** Spans in order; those that touch are one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

const Odd = { Plain: 0, Odd: 1, Vietnamese: 2 } as const;
/** No letter that an old encoding is read as has a higher code. */
const CODE_LIMIT = 0x2200;
const odd = new Uint8Array(CODE_LIMIT);
odd.fill(Odd.Odd, 0x80, 0x100);
for (const unit of '€ƒ†‡ˆ‰Š‹ŒŽ˜™š›œžŸĂ') odd[unit.charCodeAt(0)] = Odd.Odd;
// Letters and signs that Vietnamese news is full of. Ã and Â stay: in UTF-8 that was misread they stand everywhere.
for (const unit of '\u00a0«»°²³·×ÀÁÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý') odd[unit.charCodeAt(0)] = Odd.Plain;
for (const unit of 'ăĐđĨĩŨũƠơƯư') odd[unit.charCodeAt(0)] = Odd.Vietnamese;
odd.fill(Odd.Vietnamese, 0x1ea0, 0x1efa);

/** Offset of the next unit from `from` on that hardly stands in sound text; -1 if there is none. */
function nextOdd(prose: string, from: number): number {
  for (let at = from; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (code >= 0x80 && code < CODE_LIMIT && odd[code] === Odd.Odd) return at;
  }
  return -1;
}

/** The line of the text that holds offset `at`, without white space around it; U+0085 is a spoiled letter here. */
function lineAround(prose: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && !isLineEnd(prose.charCodeAt(start - 1))) start--;
  while (end < prose.length && !isLineEnd(prose.charCodeAt(end))) end++;
  while (start < end && isSpace(prose.charCodeAt(start))) start++;
  while (start < end && isSpace(prose.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0xfdd3;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Odd units that a line must hold to be looked at by itself. */
const LEAST_ODD = 2;

function examine(prose: string, line: Span, found: { mojibake: Misread[]; legacy: LegacyParagraph[] }): void {
  const text = prose.slice(line.start, line.end);
  const repaired = repairMojibake(text);
  if (repaired !== undefined) {
    found.mojibake.push(narrow(line, text, repaired.text, repaired.lossless));
    return;
  }
  const share = countOdd(text);
  if (share.vietnamese > 0) return;
  const encoding = share.odd < LEAST_ODD ? undefined : legacyEncodingOf(text);
  if (encoding !== undefined) found.legacy.push({ ...line, encoding, text: encoding.decode(text) });
}

function countOdd(text: string): { odd: number; vietnamese: number } {
  const share = { odd: 0, vietnamese: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || code >= CODE_LIMIT || odd[code] === Odd.Plain) continue;
    if (odd[code] === Odd.Odd) share.odd++;
    else share.vietnamese++;
  }
  return share;
}

/** Only from the first spoiled word to the last one. */
function narrow(line: Span, before: string, after: string, lossless: boolean): Misread {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  while (head > 0 && before[head - 1] !== ' ') head--;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  while (tail > 0 && before[before.length - tail] !== ' ') tail--;
  return { start: line.start + head, end: line.end - tail, text: after.slice(head, after.length - tail), lossless };
}
