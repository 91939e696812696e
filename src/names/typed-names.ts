/** Foreign names that a Vietnamese input method took for Vietnamese: Washington typed in Telex is Wáhington, Facebook Facebôk. */
import { lexicon } from '../resources/resources.ts';
import { TONE_KEYS } from '../text/diagnose/keystrokes.ts';
import { baseOf, letterTone, Mark, markOf, Tone } from '../text/letters.ts';
import { withTone } from '../text/tone-placement.ts';
import { dominant } from './rivals.ts';

/** A name in fewer articles is not known well enough to be what was meant. */
const KNOWN_ARTICLES = 30;
/** A shorter word of keys is a name by chance. */
const LEAST_LETTERS = 4;
/** Other languages have this accent too; then the name must be longer, and better known. */
const ACCENTED_LETTERS = 6;
const ACCENTED_ARTICLES = 200;

/** A key that Telex did not write, and the first place in the plain letters where it may have been typed. */
interface Swallowed {
  readonly key: string;
  readonly from: number;
}

/**
 * The well-known name whose letters, typed in Telex, give the word; undefined if there is
 * none, or none much better known than the others.
 * @param form a word that nobody prints, in lower case and NFC
 */
export function typedName(form: string): string | undefined {
  const read = readBack(form);
  if (read === undefined || isMisplaced(form)) return undefined;
  const { names, capitalCount } = lexicon();
  // Names that are written with small letters too are in the words only: Facebook.
  const fame = (name: string): number => Math.max(names.articles(name), capitalCount(name));
  const isAccented = !/[ăơư]/.test(form) && !/[\u0309\u0323]/.test(form.normalize('NFD'));
  const least = isAccented ? ACCENTED_ARTICLES : KNOWN_ARTICLES;
  const found = keysOf(read.letters, read.swallowed).filter((name) => {
    if (name.length < (isAccented ? ACCENTED_LETTERS : LEAST_LETTERS)) return false;
    return capitalCount(name) > 0 && fame(name) >= least;
  });
  return dominant(found.map((other) => ({ other, weight: fame(other) })));
}

/** Haỉ: with its tone in its place it is Vietnamese. */
function isMisplaced(form: string): boolean {
  const tone = Array.from(form, (letter) => letterTone(letter.charCodeAt(0))).find((one) => one !== Tone.level);
  return tone !== undefined && withTone(form, tone) !== undefined;
}

/** The word without its marks, and the keys that they stand for; undefined if there are none, or letters that Telex never writes. */
function readBack(form: string): { letters: string; swallowed: Swallowed[] } | undefined {
  let letters = '';
  const swallowed: Swallowed[] = [];
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    const base = baseOf(code);
    if (base === 0) return undefined;
    const letter = String.fromCharCode(base);
    letters += letter;
    const mark = markOf(code);
    // Two d that are no neighbours stay two in most methods.
    if (mark === Mark.stroke) return undefined;
    if (mark !== Mark.none) swallowed.push({ key: mark === Mark.horn || mark === Mark.breve ? 'w' : letter, from: letters.length });
    const toneKey = TONE_KEYS.get(letterTone(code));
    // A tone moves on to where it is written, whichever vowel it was typed behind.
    if (toneKey !== undefined) swallowed.push({ key: toneKey, from: letters.search(/[aeiouy]/) + 1 });
  }
  return swallowed.length === 1 || swallowed.length === 2 ? { letters, swallowed } : undefined;
}

/** Every word that has the swallowed keys somewhere behind their letters. */
function keysOf(letters: string, swallowed: readonly Swallowed[]): string[] {
  let words = [letters];
  // From the end, so that what is put in moves no earlier place.
  for (const { key, from } of [...swallowed].reverse())
    words = words.flatMap((word) =>
      Array.from({ length: word.length - from + 1 }, (_, i) => word.slice(0, from + i) + key + word.slice(from + i)),
    );
  return [...new Set(words)];
}
