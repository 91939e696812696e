/**
 * Single letters of Vietnamese: base letter, diacritic (mark) and tone, taken apart and put together.
 * A letter is packed into 13 bits: base letter code (7 bits, case kept), mark (3 bits), tone (3 bits).
 */

/** Tones in the order used everywhere: ngang, sắc, huyền, hỏi, ngã, nặng. */
export const Tone = { level: 0, sac: 1, huyen: 2, hoi: 3, nga: 4, nang: 5 } as const;
export type Tone = (typeof Tone)[keyof typeof Tone];
export const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];

/** Diacritics that make another letter: breve ă, circumflex â ê ô, horn ơ ư, stroke đ. */
export const Mark = { none: 0, breve: 1, circumflex: 2, horn: 3, stroke: 4 } as const;
export type Mark = (typeof Mark)[keyof typeof Mark];

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const MARKED: readonly (readonly [letter: string, base: string, mark: Mark])[] = [
  ['ă', 'a', Mark.breve],
  ['â', 'a', Mark.circumflex],
  ['ê', 'e', Mark.circumflex],
  ['ô', 'o', Mark.circumflex],
  ['ơ', 'o', Mark.horn],
  ['ư', 'u', Mark.horn],
  ['đ', 'd', Mark.stroke],
];
const VOWELS = 'aăâeêioôơuưy';
const TONE_MARKS = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

const TABLE_SIZE = 0x1f00;
const MARK_SHIFT = 7;
const TONE_SHIFT = 10;
const BASE_MASK = 0x7f;
const TONELESS_MASK = (1 << TONE_SHIFT) - 1;

const packedOf = new Uint16Array(TABLE_SIZE);
const codeOf = new Uint16Array(1 << 13);
const vowelAt = new Uint8Array(TABLE_SIZE);

function register(letter: string, base: string, mark: Mark): void {
  for (const tone of VOWELS.includes(letter.toLowerCase()) ? TONES : [Tone.level]) {
    const code = (letter + TONE_MARKS[tone]).normalize('NFC').charCodeAt(0);
    const packed = base.charCodeAt(0) | (mark << MARK_SHIFT) | (tone << TONE_SHIFT);
    packedOf[code] = packed;
    codeOf[packed] = code;
    if (VOWELS.includes(letter.toLowerCase())) vowelAt[code] = 1;
  }
}

for (const letter of PLAIN) {
  register(letter, letter, Mark.none);
  register(letter.toUpperCase(), letter.toUpperCase(), Mark.none);
}
for (const [letter, base, mark] of MARKED) {
  register(letter, base, mark);
  register(letter.toUpperCase(), base.toUpperCase(), mark);
}

/** Packed letter, 0 for anything that is neither a-z nor a letter of Vietnamese (code: one UTF-16 unit). */
function packed(code: number): number {
  return code < TABLE_SIZE ? packedOf[code] : 0;
}

/** Code of the base letter (a-z or A-Z; d for đ), 0 for any other character. */
export function baseOf(code: number): number {
  return packed(code) & BASE_MASK;
}

/** Mark of the letter; `Mark.none` for any other character. */
export function markOf(code: number): Mark {
  return ((packed(code) >> MARK_SHIFT) & 7) as Mark;
}

/** Tone written on the letter; level for any other character. */
export function letterTone(code: number): Tone {
  return (packed(code) >> TONE_SHIFT) as Tone;
}

/** Code of the letter without its tone (ế → ê); other characters stay. */
export function tonelessLetter(code: number): number {
  return codeOf[packed(code) & TONELESS_MASK] || code;
}

/** Code of the letter with another tone; 0 when it cannot carry one (consonants, other characters). */
export function withLetterTone(code: number, tone: Tone): number {
  const toneless = packed(code) & TONELESS_MASK;
  return isVowelLetter(code) ? codeOf[toneless | (tone << TONE_SHIFT)] : 0;
}

/** Code of the letter made of a base letter code, a mark and a tone; 0 when there is none (e + breve). */
export function composeLetter(base: number, mark: Mark, tone: Tone = Tone.level): number {
  return base <= BASE_MASK ? codeOf[base | (mark << MARK_SHIFT) | (tone << TONE_SHIFT)] : 0;
}

/** A letter of the Vietnamese alphabet in either case, toned or not: a-z without f j w z, and ă â ê ô ơ ư đ. */
export function isVietnameseLetter(code: number): boolean {
  const base = baseOf(code) | 0x20;
  return packed(code) !== 0 && base !== 0x66 && base !== 0x6a && base !== 0x77 && base !== 0x7a;
}

/** A vowel letter in either case, with any mark and tone: a ă â e ê i o ô ơ u ư y. */
export function isVowelLetter(code: number): boolean {
  return code < TABLE_SIZE && vowelAt[code] === 1;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** NFC of the text; the text itself, without work, when it holds no combining mark (U+0300–U+036F). */
export function composed(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (isCombining(text.charCodeAt(i))) return text.normalize('NFC');
  }
  return text;
}

/** Canonical word form: NFC, lower case. */
export function formOf(text: string): string {
  return composed(text).toLowerCase();
}

/** Tone of the first letter that carries one; level when none does. NFC or NFD. */
export function toneOf(form: string): Tone {
  const text = composed(form);
  for (let i = 0; i < text.length; i++) {
    const tone = letterTone(text.charCodeAt(i));
    if (tone !== Tone.level) return tone;
  }
  return Tone.level;
}

function mapLetters(form: string, map: (code: number) => number): string {
  const text = composed(form);
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const mapped = map(code);
    if (mapped === code) continue;
    result += text.slice(from, i) + String.fromCharCode(mapped);
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** The form with every tone taken off, marks and case kept: Việt → Viêt. NFC or NFD in, NFC out. */
export function stripTones(form: string): string {
  return mapLetters(form, tonelessLetter);
}

/** The form with tones and marks taken off, case kept: Đảng → Dang. NFC or NFD in, NFC out. */
export function stripDiacritics(form: string): string {
  return mapLetters(form, (code) => baseOf(code) || code);
}

/**
 * True when a letter could only be meant as Vietnamese: đ, or a vowel with a tone or mark.
 * Letters shared with other languages (é, ô, ã) count too: this is a test of letters, not of words.
 */
export function hasVietnameseOnlyLetter(form: string): boolean {
  const text = composed(form);
  for (let i = 0; i < text.length; i++) {
    if (packed(text.charCodeAt(i)) > BASE_MASK) return true;
  }
  return false;
}

function isUnique(code: number): boolean {
  return code >= 0x1ea0 || code === 0x1a1 || code === 0x1b0;
}

/** True with a letter that no other language has: ơ, ư, or a vowel of Latin Extended Additional (ạ, ế, ở). NFC, lower case. */
export function hasUniqueLetter(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (isUnique(form.charCodeAt(i))) return true;
  return false;
}

/** True with such a letter, or with one that hardly any other language has: đ, ĩ, ũ. NFC, lower case. */
export function hasUnmistakableLetter(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isUnique(code) || code === 0x111 || code === 0x129 || code === 0x169) return true;
  }
  return false;
}
