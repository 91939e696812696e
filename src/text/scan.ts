/**
 * One pass over a text into a packed token table: typed arrays, no object per token.
 * Offsets are UTF-16 units from the start of the text.
 */
import { charClass, CharClass } from './char-class.ts';
import { Filler, isTransparent } from './filler.ts';
import { lineStartsOf } from './line-starts.ts';
import { TableBuilder, type TokenTable } from './table-builder.ts';
import { currentVocabulary, hashStep, HASH_SEED, LOWER_LIMIT, lowerCode, type Vocabulary } from './vocabulary.ts';

export type { TokenTable } from './table-builder.ts';

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

const REPEATABLE = new Uint8Array(0x10000);
for (const mark of '.,!?…-_*=~–—;:') REPEATABLE[mark.charCodeAt(0)] = 1;

/**
 * Scans a text. Tokens cover it without gaps, but for transparent fillers between tokens, which belong to none.
 * @param text the prose: the source text itself, or a projection of equal length with fillers (see filler.ts)
 * @param source the text whose lines count; a projection may show a line break as a space
 */
export function scan(text: string, vocabulary: Vocabulary = currentVocabulary(), source: string = text): TokenTable {
  const table = new TableBuilder();
  let at = 0;
  // One small function per kind of token: a rare kind met late must not undo the compiled code of the common ones.
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const cls = charClass[code];
    if (cls === CharClass.Latin) at = scanWord(table, vocabulary, text, at);
    else if (cls === CharClass.Space) at = scanSpace(table, text, at);
    else if (cls === CharClass.Punctuation) at = scanPunctuation(table, text, at, code);
    else if (cls === CharClass.Digit || cls === CharClass.OtherLetter) at = scanWord(table, vocabulary, text, at);
    else if (cls === CharClass.Break) at = scanBreak(table, text, at, code);
    else if (isTransparent(code)) at++;
    else at = scanOther(table, text, at, code);
  }
  return table.finish(text, vocabulary, source === text ? undefined : lineStartsOf(source));
}

/** A run of letters, digits, marks and whatever hides inside a word. */
function scanWord(table: TableBuilder, vocabulary: Vocabulary, text: string, from: number): number {
  let hash = HASH_SEED;
  let upper = 0;
  let letters = 0;
  let bits = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const cls = charClass[code];
    if (cls === CharClass.Latin) {
      const low = lowerCode[code];
      upper += low === code ? 0 : 1;
      letters++;
      hash = hashStep(hash, low);
    } else if (cls === CharClass.Space) break;
    else if (cls === CharClass.Digit) hash = hashStep(hash, code);
    else {
      const more = unusualInWord(text, at, code, cls);
      if (more === 0) break;
      bits |= more;
      if (cls === CharClass.OtherLetter) {
        const low = code < LOWER_LIMIT ? lowerCode[code] : code;
        upper += low === code ? 0 : 1;
        letters++;
        hash = hashStep(hash, low);
      }
    }
  }
  if (upper > 0) bits |= caseBits(text, from, upper, letters);
  if ((bits & Flag.Composite) !== 0) return addComposite(table, vocabulary, text, from, at, bits);
  const kind = letters === at - from ? TokenKind.Word : letters === 0 ? TokenKind.Number : TokenKind.Alnum;
  table.add(from, at, kind, bits, letters === 0 ? 0 : vocabulary.intern(text, from, at, hash));
  return at;
}

/** Flags for a code unit other than a plain letter or digit that goes on with a word, or 0 if the word ends. */
function unusualInWord(text: string, at: number, code: number, cls: number): number {
  if (cls === CharClass.OtherLetter) return Flag.OtherScript;
  if (cls === CharClass.Mark || isTransparent(code)) return Flag.Composite;
  // An invisible character between two letters belongs to the word: the reader sees one word.
  if (cls !== CharClass.Invisible || code < 0xad || code === Filler.Break || code === Filler.Opaque) return 0;
  let after = at + 1;
  while (isTransparent(text.charCodeAt(after))) after++;
  const next = charClass[text.charCodeAt(after)];
  return next === CharClass.Latin || next === CharClass.OtherLetter || next === CharClass.Mark ? Flag.Composite : 0;
}

function caseBits(text: string, from: number, upper: number, letters: number): number {
  const code = text.charCodeAt(from);
  const startsUpper = code < LOWER_LIMIT && lowerCode[code] !== code;
  const bits = startsUpper ? Flag.Capitalised : 0;
  if (upper === letters && letters > 1) return bits | Flag.AllCaps;
  return upper > (startsUpper ? 1 : 0) ? bits | Flag.MixedCase : bits;
}

function addComposite(table: TableBuilder, vocabulary: Vocabulary, text: string, from: number, limit: number, bits: number): number {
  let to = limit;
  while (text.charCodeAt(to - 1) === Filler.Transparent) to--;
  const shown = visible(text.slice(from, to));
  const letters = /\p{L}/u.test(shown);
  const digits = /\d/.test(shown);
  const kind = !letters ? TokenKind.Number : digits ? TokenKind.Alnum : TokenKind.Word;
  table.add(from, to, kind, bits, letters ? vocabulary.internForm(shown) : 0);
  return limit;
}

function scanSpace(table: TableBuilder, text: string, from: number): number {
  let at = from + 1;
  let bits = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Filler.Reference) bits = Flag.Composite;
    else if (charClass[code] !== CharClass.Space) break;
  }
  table.add(from, at, TokenKind.Space, bits, 0);
  return at;
}

function scanPunctuation(table: TableBuilder, text: string, from: number, code: number): number {
  let at = from + 1;
  if (REPEATABLE[code] === 1) while (at < text.length && text.charCodeAt(at) === code) at++;
  const end = skipReference(text, at);
  table.add(from, end, TokenKind.Punctuation, end > at ? Flag.Composite : 0, 0);
  return end;
}

/** What is left of a character reference belongs to the character that it stands for. */
function skipReference(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === Filler.Reference) at++;
  return at;
}

function scanBreak(table: TableBuilder, text: string, from: number, code: number): number {
  const at = code === 0x0d && text.charCodeAt(from + 1) === 0x0a ? from + 2 : from + 1;
  table.add(from, at, TokenKind.Break, 0, 0);
  table.addLine(at);
  return at;
}

function scanOther(table: TableBuilder, text: string, from: number, code: number): number {
  let at = from + 1;
  let kind: TokenKind = TokenKind.Symbol;
  const cls = charClass[code];
  if (code === Filler.Break || code === Filler.Opaque) {
    while (at < text.length && text.charCodeAt(at) === code) at++;
    kind = code === Filler.Break ? TokenKind.Break : TokenKind.Opaque;
  } else if (cls === CharClass.Mark) {
    // A mark with no letter before it is kept apart so that no word claims it.
    while (at < text.length && charClass[text.charCodeAt(at)] === CharClass.Mark) at++;
  } else if (cls === CharClass.Invisible) kind = TokenKind.Invisible;
  else if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
  at = skipReference(text, at);
  table.add(from, at, kind, 0, 0);
  return at;
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
