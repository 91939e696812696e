/**
 * Keystrokes of Vietnamese input methods left in a form, decoded: Telex (tieengs), VNI (tie61ng), VIQR (tie^'ng).
 * A decoder takes one form and returns what it would have become, legal or not.
 */
import { baseOf, composeLetter, isVowelLetter, letterTone, Mark, Tone, tonelessLetter } from '../letters.ts';

export interface Decoded {
  readonly toneless: string;
  readonly tone: Tone;
  /** Keystrokes found that write a mark, and that write a tone. */
  readonly marks: number;
  readonly toneKeys: number;
}

type Key = { readonly mark: Mark; readonly on: string } | { readonly tone: Tone };

const TELEX: Readonly<Record<string, Key>> = {
  s: { tone: Tone.sac },
  f: { tone: Tone.huyen },
  r: { tone: Tone.hoi },
  x: { tone: Tone.nga },
  j: { tone: Tone.nang },
  w: { mark: Mark.horn, on: 'uoa' },
};
const VNI: Readonly<Record<string, Key>> = {
  1: { tone: Tone.sac },
  2: { tone: Tone.huyen },
  3: { tone: Tone.hoi },
  4: { tone: Tone.nga },
  5: { tone: Tone.nang },
  6: { mark: Mark.circumflex, on: 'aeo' },
  7: { mark: Mark.horn, on: 'uo' },
  8: { mark: Mark.breve, on: 'a' },
  9: { mark: Mark.stroke, on: 'd' },
};
const VIQR: Readonly<Record<string, Key>> = {
  "'": { tone: Tone.sac },
  '`': { tone: Tone.huyen },
  '?': { tone: Tone.hoi },
  '~': { tone: Tone.nga },
  '.': { tone: Tone.nang },
  '^': { mark: Mark.circumflex, on: 'aeo' },
  '+': { mark: Mark.horn, on: 'uo' },
  '*': { mark: Mark.horn, on: 'uo' },
  '(': { mark: Mark.breve, on: 'a' },
  '-': { mark: Mark.stroke, on: 'd' },
};

/** Marks the last plain letter of `on` in the text, both letters of a plain uo; undefined when there is none. */
function marked(text: string, { mark, on }: { mark: Mark; on: string }): string | undefined {
  for (let i = text.length - 1; i >= 0; i--) {
    const letter = text.charAt(i);
    if (!on.includes(letter)) continue;
    if (mark === Mark.horn && text.slice(i - 1, i + 1) === 'uo') return text.slice(0, i - 1) + 'ươ' + text.slice(i + 1);
    const code = composeLetter(letter.charCodeAt(0), mark === Mark.horn && letter === 'a' ? Mark.breve : mark);
    return text.slice(0, i) + String.fromCharCode(code) + text.slice(i + 1);
  }
  return undefined;
}

function hasVowel(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isVowelLetter(text.charCodeAt(i))) return true;
  return false;
}

/** Telex writes â ê ô đ by doubling the letter. */
function doubled(text: string, letter: string): string | undefined {
  if (!text.endsWith(letter) || !'aeod'.includes(letter) || (letter === 'd' && text !== 'd')) return undefined;
  const code = composeLetter(baseOf(letter.charCodeAt(0)), letter === 'd' ? Mark.stroke : Mark.circumflex);
  return text.slice(0, -1) + String.fromCharCode(code);
}

function decode(form: string, keys: Readonly<Record<string, Key>>): Decoded | undefined {
  let toneless = '';
  let tone: Tone = Tone.level;
  let marks = 0;
  let toneKeys = 0;
  for (const char of form) {
    const code = char.charCodeAt(0);
    const key = keys[char];
    if (key !== undefined && 'tone' in key && hasVowel(toneless)) {
      if (toneKeys > 0 || (tone !== Tone.level && tone !== key.tone)) return undefined;
      tone = key.tone;
      toneKeys++;
      continue;
    }
    const withMark = key !== undefined && 'mark' in key ? marked(toneless, key) : undefined;
    const afterKey = withMark ?? (keys === TELEX ? doubled(toneless, char) : undefined);
    if (afterKey !== undefined) {
      toneless = afterKey;
      marks++;
      continue;
    }
    const written = letterTone(code);
    if (written !== Tone.level && tone !== Tone.level) return undefined;
    if (written !== Tone.level) tone = written;
    toneless += String.fromCharCode(tonelessLetter(code));
  }
  return marks + toneKeys === 0 ? undefined : { toneless, tone, marks, toneKeys };
}

/** Telex: a tone key must not stand before a vowel (taxi, axít are no Telex). */
export function decodeTelex(form: string): Decoded | undefined {
  const decoded = decode(form, TELEX);
  if (decoded === undefined || decoded.toneKeys === 0) return decoded;
  let afterVowel = false;
  for (let i = 0, key = false; i < form.length; i++) {
    const vowel = isVowelLetter(form.charCodeAt(i));
    if (vowel && key) return undefined;
    key ||= afterVowel && 'sfrxj'.includes(form.charAt(i));
    afterVowel ||= vowel;
  }
  return decoded;
}

/** VNI: digits inside the form, or a mark and a tone at its end; a lone last digit is a number (m2, kiến1). */
export function decodeVni(form: string): Decoded | undefined {
  const last = form.length - 1;
  const isDigit = (at: number): boolean => form.charCodeAt(at) >= 0x31 && form.charCodeAt(at) <= 0x39;
  const inside = [...form].some((_, i) => isDigit(i) && i < last && !isDigit(i + 1));
  if (!inside && !(isDigit(last) && isDigit(last - 1) && form.length >= 5)) return undefined;
  const decoded = decode(form, VNI);
  return decoded !== undefined && (inside || (decoded.marks > 0 && decoded.toneKeys > 0)) ? decoded : undefined;
}

/** VIQR: needs a mark key; a tone key alone may be punctuation. */
export function decodeViqr(form: string): Decoded | undefined {
  const decoded = decode(form, VIQR);
  return decoded !== undefined && decoded.marks > 0 ? decoded : undefined;
}
