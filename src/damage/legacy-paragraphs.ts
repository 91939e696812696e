/** Which legacy encoding a paragraph is written in: the one that makes syllables of its words. */
import { lexicon } from '../resources/resources.ts';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../text/legacy/index.ts';
import { formOf, hasVietnameseOnlyLetter } from '../text/letters.ts';
import { isExceptionSyllable, parseSyllable, syllableKey } from '../text/syllable.ts';

/** At least this share of the words must become syllables. */
const CONVERTED = 0.95;
/** In a paragraph of so many words one may fail: a rare name. */
const LONG_WORDS = 8;
/** So many words with a mark must bear witness. */
const WITNESSES = 2;

/**
 * The encoding of a paragraph; undefined if it is none of `encodings`.
 * @param witnesses words with marks that must come out
 */
export function legacyEncodingOf(
  text: string,
  encodings: readonly LegacyEncoding[] = LEGACY_ENCODINGS,
  witnesses = WITNESSES,
): LegacyEncoding | undefined {
  const prose = text
    .split(' ')
    .filter((chunk) => !ADDRESS.test(chunk))
    .join(' ');
  const asItIs = measure(prose);
  if (isSound(asItIs)) return undefined;
  let best: LegacyEncoding | undefined;
  let most = asItIs.marked;
  for (const encoding of encodings) {
    const converted = measure(encoding.decode(prose));
    if (!isSound(converted) || converted.marked < witnesses || converted.marked <= most) continue;
    best = encoding;
    most = converted.marked;
  }
  return best;
}

function isSound({ words, syllables }: Measured): boolean {
  return words - syllables <= Math.max(words * (1 - CONVERTED), words >= LONG_WORDS ? 1 : 0);
}

/** Web and mail addresses and hashtags say nothing about the encoding. */
const ADDRESS = /:\/\/|[@#]|[a-z]\.[a-z]/;

/** Letters, and whatever should have become one. */
const WORD = /(?:[\p{L}\p{M}]|[^\P{S}+<=>|~$^`°×]|[\u0080-\u009f\u00ad¡§¶·¿])+/gu;

interface Measured {
  words: number;
  syllables: number;
  /** Syllables of two letters and more that carry a mark. */
  marked: number;
}

function measure(text: string): Measured {
  let words = 0;
  let syllables = 0;
  let marked = 0;
  for (const [word] of text.matchAll(WORD)) {
    const form = formOf(word);
    const known = isKnown(form);
    // A foreign name, an abbreviation: no encoding changes it.
    if (!known && /^(?:[A-Z][A-Za-z]*|[a-z])$/.test(word)) continue;
    words++;
    if (!known) continue;
    syllables++;
    if (form.length > 1 && hasVietnameseOnlyLetter(form)) marked++;
  }
  return { words, syllables, marked };
}

function isKnown(form: string): boolean {
  const { lowerCount, capitalCount, isKnownForeign } = lexicon();
  const key = syllableKey(form);
  return isExceptionSyllable(form) || isKnownForeign(key) || (parseSyllable(form) !== undefined && lowerCount(key) + capitalCount(key) > 0);
}
