/**
 * Protected spans: what stands in prose but follows other rules than words do (guard G3).
 * Works on chunks, the stretches between white space, and looks only at those that hold a digit or a telling mark.
 */
import { Flag, TokenKind, type TokenTable } from './scan.ts';

export const SpanKind = {
  None: 0,
  Url: 1,
  Email: 2,
  Handle: 3,
  Hashtag: 4,
  Number: 5,
  Date: 6,
  Time: 7,
  Score: 8,
  Code: 9,
  Abbreviation: 10,
  Path: 11,
} as const;
export type SpanKind = (typeof SpanKind)[keyof typeof SpanKind];

const TOP_LEVEL =
  'vn|com|net|org|edu|gov|info|biz|int|mil|io|ai|app|dev|tv|me|asia|eu|uk|us|jp|kr|cn|hk|tw|sg|th|la|kh|fr|de|ru|au|ca|in|id|my|ph|news|online|shop|xyz|site|html|htm|php|aspx';

/** What a chunk holds, in bits: a pattern is tried only where the characters that it needs are. */
const Holds = { At: 1, Hash: 2, Dot: 4, Colon: 8, Digit: 16, Joint: 32 } as const;
const held = (characters: string, bit: number): [string, number][] => Array.from(characters, (character) => [character, bit]);
const HELD = new Map([
  ['@', Holds.At],
  ['#', Holds.Hash],
  ['.', Holds.Dot],
  [':', Holds.Colon],
  ...held('0123456789', Holds.Digit),
  ...held('-–/+&_', Holds.Joint),
]);

/** Both cases of a pattern's letters: with \p{L} the i flag is slow to compile. */
const anyCase = (pattern: string): string => pattern.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/**
 * Each pattern is tried where a token begins. What may match in vain has a bound, so that a long run of tokens is not read
 * again from each of them. The first that matches the longest wins.
 */
const PATTERNS: readonly (readonly [SpanKind, needs: number, RegExp])[] = [
  [SpanKind.Url, Holds.Colon, /(?:https?|ftp|file):\/\/[^\s"“”<>]*/iy],
  [SpanKind.Email, Holds.At, /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/iy],
  [
    SpanKind.Url,
    Holds.Dot,
    new RegExp(`(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,62}\\.){1,8}(?:${anyCase(TOP_LEVEL)})(?![\\p{L}\\p{M}\\d])(?:[:/?#][^\\s"“”<>]*)?`, 'uy'),
  ],
  [SpanKind.Handle, Holds.At, /@[a-z0-9_.]*[a-z0-9_]/iy],
  [SpanKind.Hashtag, Holds.Hash, /#[\p{L}\p{M}\d_]+/uy],
  [SpanKind.Date, Holds.Digit, /(?:ngày)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)/y],
  [SpanKind.Date, Holds.Digit, /\d{1,2}\/\d{1,2}(?![\d/])|\d{1,2}[/-]\d{4}(?!\d)|\d{4}[-–/]\d{2,4}(?!\d)/y],
  [SpanKind.Time, Holds.Digit, /\d{1,2}(?:[hg:]\d{2}(?:[:p']\d{2})?|[hg])(?![\p{L}\d])/uy],
  // Document numbers and model names: 12-NQ/TW, 30/2020/NĐ-CP, Covid-19, PM2.5, HbA1c, 45+2.
  [SpanKind.Code, Holds.Digit | Holds.Joint, /[\p{L}\p{M}\d]+(?:[-–/+.&_][\p{L}\p{M}\d]+){0,30}/uy],
  [SpanKind.Number, Holds.Digit, /[+-]?\d+(?:[.,]\d+)*(?:%|‰|°C?|º)?(?:[-–x×/:]\d+(?:[.,]\d+)*%?)*/y],
  // Dotted abbreviations and initials: T.Ư, TP.HCM, PGS.TS, N.T.H.
  [SpanKind.Abbreviation, Holds.Dot, /\p{L}+(?:\.\p{Lu}[\p{L}\p{M}]*)+|v\.v\.?/uy],
];

const TELLING = new Set(Array.from('@#/:_+&=\\', (mark) => mark.charCodeAt(0)));

/**
 * Marks the tokens of protected spans with Flag.Protected.
 * @returns the span kind of each token, `SpanKind.None` for prose
 */
export function markProtectedSpans(table: TokenTable): Uint8Array {
  const { text, kind, start, end, count } = table;
  const spanOf = new Uint8Array(count);
  let i = 0;
  while (i < count) {
    let telling = false;
    const from = i;
    for (; i < count; i++) {
      const k = kind[i];
      if (k === TokenKind.Space || k === TokenKind.Break || k === TokenKind.Opaque) break;
      if (k === TokenKind.Number || k === TokenKind.Alnum) telling = true;
      else if (k === TokenKind.Punctuation || k === TokenKind.Symbol) {
        const code = text.charCodeAt(start[i]);
        if (TELLING.has(code)) telling = true;
        else if (code === 0x2e && i > from && isWordAt(table, i + 1) && isWordAt(table, i - 1)) telling = true;
      }
    }
    if (telling) markChunk(table, from, i, text.slice(start[from], end[i - 1]), spanOf);
    if (i === from) i++;
  }
  return spanOf;
}

function isWordAt(table: TokenTable, index: number): boolean {
  return index < table.count && table.kind[index] === TokenKind.Word;
}

/** Finds the spans of tokens [from, to), whose text is `chunk`. */
function markChunk(table: TokenTable, from: number, to: number, chunk: string, spanOf: Uint8Array): void {
  const { kind, flags, start, end } = table;
  const base = start[from];
  const patterns = patternsFor(chunk);
  for (let i = from; i < to; i++) {
    const at = start[i] - base;
    const k = kind[i];
    const code = chunk.charCodeAt(at);
    if (k === TokenKind.Punctuation && code !== 0x40 && code !== 0x23 && code !== 0x2d && code !== 0x2b) continue;
    const [span, length] = longestSpan(patterns, chunk, at, k);
    if (span === SpanKind.None) continue;
    const stop = base + at + length;
    while (i < to && start[i] < stop) {
      spanOf[i] = span;
      flags[i] |= Flag.Protected;
      i++;
    }
    i--;
    // A pattern may end inside a run of marks ("v.v..."): the run's first mark belongs to the span.
    if (end[i] > stop && kind[i] === TokenKind.Punctuation) {
      flags[i] &= ~Flag.Protected;
      spanOf[i] = SpanKind.None;
    }
  }
}

/** The patterns that can match in a chunk. */
function patternsFor(chunk: string): typeof PATTERNS {
  let bits = 0;
  for (let i = 0; i < chunk.length; i++) bits |= HELD.get(chunk[i]) ?? 0;
  return PATTERNS.filter(([, needs]) => (bits & needs) !== 0);
}

function longestSpan(patterns: typeof PATTERNS, chunk: string, at: number, kind: number): [SpanKind, number] {
  let best: SpanKind = SpanKind.None;
  let longest = 0;
  for (const [span, , pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(chunk);
    if (match === null) continue;
    let length = match[0].length;
    if (span === SpanKind.Url) length = trimmedLength(match[0]);
    if (span === SpanKind.Code && !isCode(match[0], kind)) continue;
    if (span === SpanKind.Abbreviation && !isAbbreviation(match[0])) continue;
    if (span === SpanKind.Number && !/\d/.test(match[0])) continue;
    if (length > longest) {
      best = span;
      longest = length;
    }
  }
  return [best, longest];
}

/** Punctuation at the end of an address belongs to the sentence. */
function trimmedLength(address: string): number {
  let length = address.length;
  while (length > 0 && '.,;:!?)]}’\'"…'.includes(address[length - 1])) length--;
  return length;
}

const TITLES = new Set(['Tp', 'Tx', 'Ts', 'Bs', 'Ks', 'Ls', 'Ths']);
const LONGEST_HEAD = 5;

/** A dotted run counts as an abbreviation if it begins with a title, or with a few capitals, the second of which may be small. */
function isAbbreviation(run: string): boolean {
  const head = run.slice(0, run.indexOf('.'));
  const others = head.length > 2 ? head.charAt(0) + head.slice(2) : head;
  return run.startsWith('v.v') || TITLES.has(head) || (head.length <= LONGEST_HEAD && others === others.toUpperCase());
}

const DOTTED = /\./;
const DIGIT = /\d/;
const UPPER_PART = /(?:^|[-–/+&_])\p{Lu}[\p{Lu}\d]*(?:$|[-–/+&_])/u;

/**
 * A joined run counts as a code if it holds a digit beside a joint or letter, or parts in capitals on both sides of a
 * joint that is not a dot: kinh tế-xã hội, ki-ốt and "nghỉ.Trong" stay prose.
 */
function isCode(run: string, kind: number): boolean {
  const hasDigit = DIGIT.test(run);
  if (DOTTED.test(run)) {
    // "năm 2016.Trong": the sentence ended at the dot.
    const dot = run.lastIndexOf('.');
    const right = run.slice(dot + 1);
    if (!hasDigit || /^\p{Lu}\p{M}*\p{Ll}/u.test(right)) return false;
  }
  // d9a3ng, nghie65p: digits amid lower-case letters are typing codes, which keyboard-residue decodes.
  if (/^\p{Ll}+\d\p{Ll}/u.test(run)) return false;
  if (hasDigit) return kind === TokenKind.Alnum || /[-–/+&_.]/.test(run);
  return /[-–/+&_]/.test(run) && (run.match(new RegExp(UPPER_PART, 'gu'))?.length ?? 0) >= 1 && /\p{Lu}{2}/u.test(run);
}
