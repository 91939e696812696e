/**
 * Keystrokes of Vietnamese input methods that stayed in a word. They are played again, in any order in which they may have
 * been typed, and give the syllables that the keys meant: Telex (tieengs, tiengse), VNI (tie61ng, tieng61), a syllable that
 * was written again over letters that stayed (phaiải, giúpgiúp, DĐức), a stray digit (t5ạo), f j w z for letters of
 * Vietnamese (fát).
 */
import { baseOf, composeLetter, isVowelLetter, letterTone, Mark, markOf, stripDiacritics, Tone, tonelessLetter } from '../letters.ts';
import { allowsTone, isStopped, SHAPES } from '../syllable-shapes.ts';
import { spellWithTone } from '../tone-placement.ts';
import { clueOf, isLegal, spellings } from './clue.ts';
import { hornedVariants } from './horn.ts';

/** What a form is, read as keystrokes; the shape is legal, the tone may still be one that it cannot carry. */
export interface Reading {
  readonly shape: string;
  readonly tone: Tone;
  /** Keys that write a mark, and that write a tone. */
  readonly marks: number;
  readonly toneKeys: number;
}

type Key = { readonly mark: Mark; readonly on: string } | { readonly tone: Tone };
type Method = Readonly<Record<string, Key>>;

const TELEX: Method = {
  s: { tone: Tone.sac },
  f: { tone: Tone.huyen },
  r: { tone: Tone.hoi },
  x: { tone: Tone.nga },
  j: { tone: Tone.nang },
  w: { mark: Mark.horn, on: 'uoa' },
  a: { mark: Mark.circumflex, on: 'a' },
  e: { mark: Mark.circumflex, on: 'e' },
  o: { mark: Mark.circumflex, on: 'o' },
  d: { mark: Mark.stroke, on: 'd' },
};
/** The key of each tone in Telex. */
export const TONE_KEYS: ReadonlyMap<Tone, string> = new Map(
  Object.entries(TELEX).flatMap(([key, what]) => ('tone' in what ? [[what.tone, key] as const] : [])),
);
const VNI: Method = {
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

/** Longer forms hold more than a syllable typed twice. */
const LONGEST = 16;
const DIGIT = /\d/;

/** Where the word stands while it is typed. */
interface State {
  readonly letters: string;
  readonly tone: Tone;
  readonly marks: number;
  readonly toneKeys: number;
}

/** Every reading of a form (lower case, NFC) as keystrokes of one of the methods, none if it has no key. */
export function readings(form: string): Reading[] {
  if (form.length < 2 || form.length > LONGEST || DIGIT.test(form[0])) return [];
  let states: State[] = [{ letters: '', tone: Tone.level, marks: 0, toneKeys: 0 }];
  const method = DIGIT.test(form) ? VNI : TELEX;
  for (let i = 0; i < form.length && states.length > 0; i++)
    states = states.flatMap((state) => typed(state, form, i, method)).filter(({ letters }) => beginsShape(letters));
  const found: Reading[] = [];
  for (const { letters, tone, marks, toneKeys } of states) {
    if (marks + toneKeys === 0) continue;
    for (const shape of shapesOf(letters)) if (!found.some((one) => one.shape === shape)) found.push({ shape, tone, marks, toneKeys });
  }
  return found;
}

/** What the key at index `at` of the form makes of a word: more than one state where it may be a key or a letter. */
function typed(state: State, form: string, at: number, method: Method): State[] {
  const { letters, tone, marks, toneKeys } = state;
  const code = form.charCodeAt(at);
  const key = method[form[at]] as Key | undefined;
  const written = letterTone(code);
  const letter: State[] =
    DIGIT.test(form[at]) || (written !== Tone.level && tone !== Tone.level && written !== tone)
      ? []
      : [{ ...state, letters: letters + String.fromCharCode(tonelessLetter(code)), tone: written || tone }];
  if (key === undefined) return letter;
  if ('tone' in key) {
    if (!hasVowel(method === TELEX ? letters : form)) return letter;
    // A tone that is written already was set, and its key stayed as well; at the end of a word a digit is a number.
    const isSet = tone !== Tone.level && toneKeys === 0;
    if ((tone !== Tone.level && tone !== key.tone) || (isSet && method === VNI && at === form.length - 1)) return [];
    return [{ ...state, tone: key.tone, toneKeys: toneKeys + 1 }];
  }
  // The key once more takes its mark back: ooo is oo.
  if (method === TELEX && marks > 0 && form[at] === form[at - 1] && form[at] === form[at - 2])
    return [{ ...state, letters: letters.slice(0, -1) + form[at] + form[at] }];
  const mayStay = form[at] === 'w' || (method === VNI && at < form.length - 1);
  const after = marked(letters, key, mayStay).map((text): State => ({ ...state, letters: text, marks: marks + 1 }));
  if (form[at] !== 'w' || after.length > 0) return [...after, ...(form[at] === 'w' ? [] : letter)];
  return [{ ...state, letters: letters + 'ư', marks: marks + 1 }];
}

/**
 * The word with a mark put on the last plain letter that may have it, on both letters of a plain uo.
 * @param mayStay the mark may be there already, and its key have stayed as well
 */
function marked(text: string, { mark, on }: { mark: Mark; on: string }, mayStay: boolean): string[] {
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    const base = String.fromCharCode(baseOf(code));
    if (!on.includes(base)) continue;
    const wanted = mark === Mark.horn && base === 'a' ? Mark.breve : mark;
    if (markOf(code) === wanted && mayStay) return [text];
    if (markOf(code) !== Mark.none) continue;
    if (wanted === Mark.stroke && i > 0) return [];
    // The horn of ưu is on its first letter.
    if (mark === Mark.horn && text.slice(i - 1, i + 1) === 'uu') return [text.slice(0, i - 1) + 'ư' + text.slice(i)];
    if (mark === Mark.horn && text.slice(i - 1, i + 1) === 'uo') return [text.slice(0, i - 1) + 'ươ' + text.slice(i + 1)];
    return [text.slice(0, i) + String.fromCharCode(composeLetter(code, wanted)) + text.slice(i + 1)];
  }
  return [];
}

function hasVowel(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isVowelLetter(text.charCodeAt(i))) return true;
  return false;
}

const TWICE = /([bcghklmnpqrtvx])\1/;
/** Beginnings of legal shapes without their marks: a key may still set or take away a mark, never a letter. Made when first asked. */
let beginnings: ReadonlySet<string> | undefined;

/** False once no key to come can make a legal shape of the letters. */
function beginsShape(letters: string): boolean {
  const plain = stripDiacritics(letters);
  beginnings ??= plainBeginnings();
  return beginnings.has(plain) || beginnings.has(plain.replace(TWICE, '$1'));
}

function plainBeginnings(): Set<string> {
  const found = new Set<string>();
  for (const shape of SHAPES.keys()) {
    const plain = stripDiacritics(shape);
    for (let i = plain.length; i > 0 && !found.has(plain.slice(0, i)); i--) found.add(plain.slice(0, i));
  }
  return found;
}

/** Legal shapes of what was typed: as it stands, with ươ or uơ for half of it, with a consonant typed once. */
function shapesOf(letters: string): string[] {
  if (SHAPES.has(letters)) return [letters];
  const horned = letters.includes('ươ') ? [letters.replace('ươ', 'uơ')].filter((shape) => SHAPES.has(shape)) : hornedVariants(letters);
  if (horned.length > 0) return horned;
  const once = letters.replace(TWICE, '$1');
  return once !== letters && SHAPES.has(once) ? [once] : [];
}

/** At most so many stretches are taken out of one form. */
const MOST_ROUNDS = 3;

/**
 * The syllables that are left where letters stayed under what was written over them: phaiải → phải, Saăắc → sắc,
 * giúpgiúp → giúp. Of two stretches with the same letters the one with more marks is kept.
 */
export function rewritten(form: string): string[] {
  if (form.length < 3 || form.length > LONGEST || /(.)\1\1/.test(form)) return [];
  const found: string[] = [];
  let open = [form];
  for (let round = 0; round < MOST_ROUNDS && found.length === 0 && open.length > 0; round++) {
    open = [...new Set(open.flatMap(withOneLess))];
    for (const text of open) {
      const clue = clueOf(text);
      if (isLegal(clue)) found.push(...spellings([clue.toneless], clue.tones));
    }
  }
  return [...new Set(found)];
}

/** The form with one of two neighbouring stretches taken out that are the same but for their marks. */
function withOneLess(form: string): string[] {
  const base = stripDiacritics(form);
  const found: string[] = [];
  for (let size = form.length >> 1; size > 0; size--) {
    for (let at = 0; at + 2 * size <= form.length; at++) {
      if (base[at] !== base[at + size] || base.slice(at, at + size) !== base.slice(at + size, at + 2 * size)) continue;
      const first = form.slice(at, at + size);
      const second = form.slice(at + size, at + 2 * size);
      // A consonant typed twice is another slip, and nothing was written over it.
      if (size === 1 && first === second && /[a-z]/.test(first) && !isVowelLetter(first.charCodeAt(0))) continue;
      const kept = weight(first) > weight(second) ? first : second;
      found.push(form.slice(0, at) + kept + form.slice(at + 2 * size));
    }
  }
  return found;
}

/** How many marks and tones a text has. */
function weight(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    sum += (markOf(code) === Mark.none ? 0 : 1) + (letterTone(code) === Tone.level ? 0 : 1);
  }
  return sum;
}

/** What messages write for letters of Vietnamese, where a word begins. */
const SHORTHANDS: readonly (readonly [written: string, meant: string])[] = [
  ['f', 'ph'],
  ['j', 'gi'],
  ['w', 'qu'],
  ['z', 'd'],
  ['z', 'gi'],
  ['z', 'v'],
];

/** The syllable of a form that begins with f, j, w or z for letters of Vietnamese: fát → phát, wá → quá. */
function longhand(form: string): string[] {
  return SHORTHANDS.flatMap(([written, meant]) => {
    if (!form.startsWith(written)) return [];
    const clue = clueOf((meant === 'gi' && stripDiacritics(form)[1] === 'i' ? 'g' : meant) + form.slice(1));
    return isLegal(clue) ? spellings([clue.toneless], clue.tones) : [];
  });
}

/** The syllable around digits that fell into it: t5ạo → tạo. Only where its own marks show that it is one. */
function withoutDigits(form: string): string[] {
  if (!/^\p{L}+\d{1,2}\p{L}+$/u.test(form)) return [];
  const clue = clueOf(form.replace(/\d+/, ''));
  return !clue.plain && isLegal(clue) ? spellings([clue.toneless], clue.tones) : [];
}

/** The syllable of a form with figures that look like its letters: tr0ng → trong, 1àm → làm. */
function withLetters(form: string): string[] {
  if (!/^1?\p{L}+(?:[01]\p{L}*)?$/u.test(form)) return [];
  const text = form.replace(/^1/, 'l').replace('0', 'o').replace('1', 'i');
  const clue = clueOf(text);
  return text !== form && isLegal(clue) ? spellings([clue.toneless], clue.tones) : [];
}

/** Legal spellings of a reading; none for a stop coda without a tone. */
export function spelled({ shape, tone }: Reading): string[] {
  const legal = SHAPES.get(shape);
  if (legal === undefined || (isStopped(legal) && tone === Tone.level)) return [];
  const spelling = allowsTone(legal, tone) ? spellWithTone(shape, tone) : undefined;
  return spelling === undefined ? [] : [spelling];
}

/** True for plain letters that come twice, as a whole. */
function isWordTwice(form: string): boolean {
  const half = form.slice(0, form.length / 2);
  return half.length > 1 && form === half + half && /^[a-z]+$/.test(half);
}

/** Every syllable that a form may be what became of, best explained first. */
export function decodeKeystrokes(form: string): string[] {
  // Words of other languages are full of letters that come twice (coffee); none is a word twice.
  const isTwice = !/^[a-z0-9]*$/.test(form) || isWordTwice(form);
  const found = [
    ...readings(form).flatMap(spelled),
    ...(isTwice ? rewritten(form) : []),
    ...withoutDigits(form),
    ...withLetters(form),
    ...longhand(form),
  ];
  return [...new Set(found)].filter((spelling) => spelling !== form);
}
