/**
 * One pass over a text into a packed token table: typed arrays, no object per token.
 * Offsets are UTF-16 units from the start of the text.
 */
import { charClass, CharClass } from './char-class.ts';
import { Filler, isTransparent } from './filler.ts';
import { currentVocabulary, fold, hashStep, HASH_SEED, lowerCode, type Vocabulary } from './vocabulary.ts';

export const TokenKind = {
  /** Letters and combining marks. */
  Word: 1,
  /** Digits 0-9. */
  Number: 2,
  /** Letters and digits in one run: H5N1, 9h30, d9a3ng. */
  Alnum: 3,
  /** Horizontal white space. */
  Space: 4,
  /** One line break: CRLF, LF, CR, U+2028, U+2029, or a block boundary of markup. */
  Break: 5,
  /** One punctuation mark, or a run of the same repeatable mark (. , ! ? … - _ *). */
  Punctuation: 6,
  /** Symbols, emoji, anything else that shows. */
  Symbol: 7,
  /** One invisible character. */
  Invisible: 8,
  /** Something that is not prose but holds a place in the sentence: inline code, an image. */
  Opaque: 9,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Bits of a token's flags. The scanner sets the first group, src/text/document.ts the second. */
export const Flag = {
  Capitalised: 1,
  /** Two or more letters, all upper case. */
  AllCaps: 2,
  /** Upper and lower case mixed beyond a first capital. */
  MixedCase: 4,
  /** Holds combining marks, fillers or invisible characters: its source text differs from its form. */
  Composite: 8,
  /** Holds a letter of another script than Latin. */
  OtherScript: 16,

  /** Inside a URL, number, date, code or the like: spelling and spacing rules skip it. */
  Protected: 32,
  /** Part of a proper name. */
  Name: 64,
  /** Inside a quotation. */
  Quoted: 128,
  /** First word of a sentence. */
  SentenceStart: 256,
} as const;

export interface TokenTable {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint16Array;
  /** Id of a Word or Alnum token's form in `vocabulary`; 0 for other kinds. */
  readonly word: Int32Array;
  readonly vocabulary: Vocabulary;
  /** Offset of the first character of each line; lines end at every Break of the source text. */
  readonly lineStart: Int32Array;
}

const REPEATABLE = new Uint8Array(0x10000);
for (const mark of '.,!?…-_*=~–—;:') REPEATABLE[mark.charCodeAt(0)] = 1;

class Int32List {
  data = new Int32Array(64);
  length = 0;
  push(value: number): void {
    if (this.length === this.data.length) {
      const grown = new Int32Array(this.data.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[this.length++] = value;
  }
  take(): Int32Array {
    return this.data.slice(0, this.length);
  }
}

/**
 * Scans a text.
 * @param text the prose: the source text itself, or a projection of equal length with fillers (see filler.ts)
 */
export function scan(text: string, vocabulary: Vocabulary = currentVocabulary()): TokenTable {
  const length = text.length;
  // Vietnamese averages 2.4 units a token; text that needs more grows the arrays.
  let capacity = Math.max(16, length >> 1);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let flags = new Uint16Array(capacity);
  let word = new Int32Array(capacity);
  const lines = new Int32List();
  lines.push(0);
  let count = 0;
  let at = 0;

  while (at < length) {
    if (count === capacity) {
      capacity = Math.min(capacity * 2, length + 16);
      start = grow(start, new Int32Array(capacity));
      end = grow(end, new Int32Array(capacity));
      kind = grow(kind, new Uint8Array(capacity));
      flags = grow(flags, new Uint16Array(capacity));
      word = grow(word, new Int32Array(capacity));
    }
    const from = at;
    const code = text.charCodeAt(at);
    const cls = charClass[code];
    start[count] = from;

    if (cls === CharClass.Latin || cls === CharClass.OtherLetter || cls === CharClass.Digit || isTransparent(code)) {
      let hash = HASH_SEED;
      let upper = 0;
      let letters = 0;
      let digits = 0;
      let bits = 0;
      for (let c = code; at < length; c = text.charCodeAt(++at)) {
        const k = charClass[c];
        if (k === CharClass.Latin || k === CharClass.OtherLetter) {
          const low = c < 0x2000 ? lowerCode[c] : c;
          if (low !== c) upper++;
          letters++;
          hash = hashStep(hash, low);
          if (k === CharClass.OtherLetter) bits |= Flag.OtherScript;
        } else if (k === CharClass.Digit) {
          digits++;
          hash = hashStep(hash, c);
        } else if (k === CharClass.Mark || isTransparent(c)) {
          bits |= Flag.Composite;
        } else if (isInsideWord(text, at, c)) {
          bits |= Flag.Composite;
        } else break;
      }
      if (letters + digits === 0) {
        // A run of transparent fillers between other tokens: markup that shows nothing.
        kind[count] = TokenKind.Space;
        flags[count] = Flag.Composite;
      } else {
        const first = firstCode(text, from);
        const firstUpper = first < 0x2000 && lowerCode[first] !== first;
        if (firstUpper) bits |= Flag.Capitalised;
        if (upper === letters && letters > 1) bits |= Flag.AllCaps;
        else if (upper > (firstUpper ? 1 : 0)) bits |= Flag.MixedCase;
        kind[count] = letters === 0 ? TokenKind.Number : digits === 0 ? TokenKind.Word : TokenKind.Alnum;
        flags[count] = bits;
        if (letters > 0) {
          word[count] = (bits & Flag.Composite) !== 0 ? internComposite(vocabulary, text, from, at) : vocabulary.intern(text, from, at, hash);
        }
      }
    } else if (cls === CharClass.Space) {
      do at++;
      while (at < length && charClass[text.charCodeAt(at)] === CharClass.Space);
      kind[count] = TokenKind.Space;
    } else if (cls === CharClass.Break || code === Filler.Break) {
      at++;
      if (code === 0x0d && text.charCodeAt(at) === 0x0a) at++;
      kind[count] = TokenKind.Break;
      if (code !== Filler.Break) lines.push(at);
      else while (at < length && text.charCodeAt(at) === Filler.Break) at++;
    } else if (cls === CharClass.Punctuation) {
      at++;
      if (REPEATABLE[code] === 1) while (at < length && text.charCodeAt(at) === code) at++;
      kind[count] = TokenKind.Punctuation;
    } else if (code === Filler.Opaque) {
      do at++;
      while (at < length && text.charCodeAt(at) === Filler.Opaque);
      kind[count] = TokenKind.Opaque;
    } else if (cls === CharClass.Mark) {
      // A mark with no letter before it: kept apart so that no word claims it.
      do at++;
      while (at < length && charClass[text.charCodeAt(at)] === CharClass.Mark);
      kind[count] = TokenKind.Symbol;
    } else if (cls === CharClass.Invisible) {
      at++;
      kind[count] = TokenKind.Invisible;
    } else {
      at++;
      if (code >= 0xd800 && code < 0xdc00 && at < length) {
        const low = text.charCodeAt(at);
        if (low >= 0xdc00 && low < 0xe000) at++;
      }
      kind[count] = TokenKind.Symbol;
    }
    end[count++] = at;
  }
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    flags: flags.subarray(0, count),
    word: word.subarray(0, count),
    vocabulary,
    lineStart: lines.take(),
  };
}

function grow<T extends Int32Array | Uint8Array | Uint16Array>(old: T, next: T): T {
  next.set(old);
  return next;
}

/** An invisible character between two letters belongs to the word: the reader sees one word. */
function isInsideWord(text: string, at: number, code: number): boolean {
  if (charClass[code] !== CharClass.Invisible || code < 0xad || code === Filler.Break || code === Filler.Opaque) return false;
  const next = charClass[text.charCodeAt(at + 1)];
  return next === CharClass.Latin || next === CharClass.OtherLetter || next === CharClass.Mark;
}

function firstCode(text: string, from: number): number {
  let at = from;
  while (isTransparent(text.charCodeAt(at))) at++;
  return text.charCodeAt(at);
}

function internComposite(vocabulary: Vocabulary, text: string, from: number, to: number): number {
  return vocabulary.internForm(visible(text.slice(from, to)));
}

/** A span's text without fillers and invisible characters. */
export function visible(span: string): string {
  let shown = '';
  for (let i = 0; i < span.length; i++) {
    const code = span.charCodeAt(i);
    if (!isTransparent(code) && charClass[code] !== CharClass.Invisible) shown += span[i];
  }
  return shown;
}

/** The canonical form of a token's text: NFC, lower case, without fillers and invisible characters. */
export function formOf(span: string): string {
  return fold(visible(span));
}
