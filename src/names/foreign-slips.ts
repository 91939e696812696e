/** When two foreign words one slip apart are one name. */
import { lexicon } from '../resources/resources.ts';
import { Flag, TokenKind, type TextDocument } from '../text/document.ts';
import { syllableKey } from '../text/syllable.ts';
import { hasCompanion, sharedPlace } from './places.ts';
import type { NameUses } from './uses.ts';
import { isSwap, oneSlip, type OneSlip } from './one-slip.ts';

/** Longer names are seldom one letter apart by chance. */
const LONG_LETTERS = 9;
/** Shorter ones are so often that only a shared companion tells. */
const SHORT_LETTERS = 5;
/** The news print a name so often that a reader knows it. */
const FAMOUS_COUNT = 1000;
/** … and so many times as often as a slip of it. */
const DWARFED_RATIO = 200;
/** A person introduced and named so often may go by the surname alone. */
const INTRODUCED_USES = 5;
/** The usual spelling stands so many times as often as the slip. */
const USES_RATIO = 2;
/** A shorter name that nobody knows is near to others. */
const UNKNOWN_LETTERS = 6;
/** In so many articles of the news, it is no slip of theirs. */
const KNOWN_ARTICLES = 3;
/** In so many, slips of it are likelier than names near to it. */
const USUAL_ARTICLES = 30;
/** Beside the same companion a name so many times as frequent is meant, and a shorter one will do. */
const DWARFED_BESIDE = 10;
const LEAST_BESIDE = 4;

/** True if the rare word is the often used one, misspelt. */
export function isForeignSlip(document: TextDocument, rare: NameUses, often: NameUses): boolean {
  if (isUnknownBeside(document, rare, often)) return true;
  if (rare.uses.length * USES_RATIO <= often.uses.length) return isSameForeignName(document, rare, often);
  return [rare, often].every(({ key }) => lexicon().names.articles(key) === 0) && isSecondSpelling(document, rare, often);
}

/** A word that the news hardly ever print, beside one that they know or that the document has more often. */
function isUnknownBeside(document: TextDocument, rare: NameUses, often: NameUses): boolean {
  const { articles } = lexicon().names;
  const [slips, known] = [articles(rare.key), articles(often.key)];
  if (rare.uses.length > often.uses.length) return false;
  if (known < KNOWN_ARTICLES && rare.uses.length * USES_RATIO > often.uses.length) return false;
  const slip = oneSlip(rare.key, often.key);
  if (slip === undefined || slip.at === 0 || isOtherWord(rare, often) || isTranscription(rare.key, slip)) return false;
  const place = sharedPlace(document, rare, often);
  const length = Math.min(rare.key.length, often.key.length);
  const isLast = slip.at >= length - 1;
  if (place === 'name') {
    if (slips * DWARFED_BESIDE > known || length < LEAST_BESIDE) return false;
    return isLast ? !/s$/.test(rare.key + often.key) && !hasAccents(slip) : !isOtherForm(rare.key, often.key, slip);
  }
  if (slips * DWARFED_RATIO > known || length < (known >= USUAL_ARTICLES ? SHORT_LETTERS : UNKNOWN_LETTERS)) return false;
  return place !== 'clash' && !isLast && !isOtherForm(rare.key, often.key, slip);
}

/**
 * Of two spellings that nobody knows the second is the slip where both have the same companion, or where the first has a
 * companion, as a person who is introduced, and the second none.
 */
function isSecondSpelling(document: TextDocument, rare: NameUses, often: NameUses): boolean {
  if (rare.uses.length > often.uses.length || rare.uses[0][0] < often.uses[0][0]) return false;
  const length = Math.min(rare.key.length, often.key.length);
  const slip = oneSlip(rare.key, often.key);
  if (slip === undefined || slip.at === 0 || length < UNKNOWN_LETTERS || isOtherWord(rare, often)) return false;
  if (isOtherForm(rare.key, often.key, slip) || isTranscription(rare.key, slip)) return false;
  const place = sharedPlace(document, rare, often);
  if (place === 'name') return true;
  if (place === 'clash' || slip.at >= length - 1) return false;
  return hasCompanion(document, { ...often, uses: often.uses.slice(0, 1) }) && isAlone(document, rare);
}

/** Mursi, Morsi; Khmeymim, Khmeimim; Jeong, Jong; Badiyah, Badiya; Abdulilah: other alphabets are put into Latin letters in more than one way. */
export function isTranscription(key: string, { at, written, meant }: OneSlip): boolean {
  if (key.startsWith('abd') || (written + meant === 'h' && at + written.length === key.length)) return true;
  return /^(?:iy|yi|ou|uo)$/.test(written + meant) || (/^e?$/.test(written) && /^e?$/.test(meant) && /^e?[ou]/.test(key.slice(at)));
}

function isSameForeignName(document: TextDocument, rare: NameUses, often: NameUses): boolean {
  const slip = oneSlip(rare.key, often.key);
  if (slip === undefined || (slip.at === 0 && !isSwap(slip)) || isOtherWord(rare, often) || isOtherForm(rare.key, often.key, slip))
    return false;
  const place = sharedPlace(document, rare, often);
  if (place === 'clash') return false;
  if (place === 'name') return true;
  const isFamous = lexicon().capitalCount(often.key) >= FAMOUS_COUNT;
  const length = Math.min(rare.key.length, often.key.length);
  if (slip.at >= length - 1 && !isSwap(slip)) return place === 'word' && (isFamous || !bothVowels(slip)) && length > SHORT_LETTERS;
  if (length <= SHORT_LETTERS) return place === 'word' && isFamous;
  return place === 'word' || isFamous || length >= LONG_LETTERS || isSwap(slip) || isNamedAlone(document, rare, often);
}

/** A word or name of its own, or a usual one that the document seems to misspell throughout. */
function isOtherWord(rare: NameUses, often: NameUses): boolean {
  const { capitalCount, lowerCount } = lexicon();
  const key = syllableKey(rare.key);
  const known = capitalCount(key);
  return (
    lowerCount(key) > 0 ||
    (known > 0 && capitalCount(often.key) < known * DWARFED_RATIO) ||
    (rare.uses.length > 1 && capitalCount(often.key) === 0)
  );
}

/** Plurals, adjectives of nations and other forms of one word: Window, Windows; Korea, Korean; Center, Centre; café, cafe. */
export function isOtherForm(rare: string, often: string, { at, written, meant }: OneSlip): boolean {
  const [short, long] = rare.length < often.length ? [rare, often] : [often, rare];
  if (long.startsWith(short) && /[snyidr]$/.test(long)) return true;
  if (at === rare.length - 2 && /^(?:er|re)$/.test(written)) return true;
  if (/^(?:sz|zs|cs|sc)$/.test(written + meant)) return true;
  return hasAccents({ written, meant });
}

/** Hook above and dot below. */
const VIETNAMESE_ACCENT = /[\u0309\u0323]/;

/** Romanỉa, Tokyọ: an accent that no foreign name has, but a Vietnamese keyboard gives. */
export function hasStrayTone({ written, meant }: Pick<OneSlip, 'written' | 'meant'>): boolean {
  return plain(written) === meant && VIETNAMESE_ACCENT.test(written.normalize('NFD'));
}

function hasAccents(slip: Pick<OneSlip, 'written' | 'meant'>): boolean {
  const { written, meant } = slip;
  return /[^a-z]/.test(written + meant) && plain(written) === plain(meant) && !hasStrayTone(slip);
}

/** Without accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Roma, Rome; Marco, Marca: names of their own, in other languages or for the other sex. */
function bothVowels({ written, meant }: OneSlip): boolean {
  return /^[aeiouy]{2}$/.test(written + meant);
}

/** Not one of a list, and no given name beside it: the reader has met the bearer. */
function isNamedAlone(document: TextDocument, rare: NameUses, often: NameUses): boolean {
  return often.uses.length >= INTRODUCED_USES && isAlone(document, rare);
}

function isAlone(document: TextDocument, rare: NameUses): boolean {
  return !hasCompanion(document, rare) && rare.uses.every(([at]) => !isListed(document, at));
}

/** Between commas, in brackets, after a dash: one of several. */
function isListed(document: TextDocument, at: number): boolean {
  const before = at < 2 ? '' : document.textOf(document.kindOf(at - 1) === TokenKind.Space ? at - 2 : at - 1);
  const after = document.textOf(at + 1);
  if (before === ',') return after === ',' || document.formOf(document.next(at)) === 'và';
  if (after === ',' && document.hasFlag(at + 3, Flag.Capitalised)) return true;
  return /^[;(/–-]/.test(before) || /^[;(/–-]/.test(after);
}

/** The same name with other accents, in the plural, of another sex or language, or in another transcription. */
export function isVariant(written: string, meant: string): boolean {
  const slip = oneSlip(written, meant);
  return slip === undefined || isOtherForm(written, meant, slip) || isTranscription(written, slip);
}
