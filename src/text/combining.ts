/** Combining marks in words: which letters are merely written in pieces, and which marks fit no letter. */
import { charClass, CharClass } from './char-class.ts';
import { formOf, isVietnameseLetter, isVowelLetter, tonelessLetter } from './letters.ts';
import { parseSyllable, syllableKey } from './syllable.ts';

/** Grave, acute, circumflex, tilde, breve, hook above, horn, dot below, and the deprecated twins of the first two. */
const VIETNAMESE_MARKS = new Set([0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31b, 0x323, 0x340, 0x341]);
const TONE_MARKS = new Set([0x300, 0x301, 0x303, 0x309, 0x323, 0x340, 0x341]);

/** A stretch of a word between invisible characters and fillers. Offsets are units from the start of the given text. */
export interface MarkedStretch {
  start: number;
  end: number;
  /** The stretch in NFC, if all its marks join their letters; undefined if a mark is left over. */
  composed: string | undefined;
  /** Likely spellings when a mark is left over, best first. */
  repairs: readonly string[];
  /** A letter was lost below its marks: the syllables with another vowel there, in no order. */
  vowels: readonly string[];
}

/** True for the code of a combining mark that Vietnamese letters have. */
export function isVietnameseMark(code: number): boolean {
  return VIETNAMESE_MARKS.has(code);
}

/** The stretches of a word's text that hold a combining mark to be composed or removed. Others are left out. */
export function markedStretches(word: string): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  for (let at = 0; at < word.length;) {
    let end = at;
    let marks = 0;
    for (; end < word.length && charClass[word.charCodeAt(end)] <= CharClass.Digit; end++) {
      if (charClass[word.charCodeAt(end)] === CharClass.Mark) marks++;
    }
    if (marks > 0 && charClass[word.charCodeAt(at)] !== CharClass.Mark) {
      const stretch = repairOf(word.slice(at, end));
      if (stretch !== undefined) found.push({ start: at, end, ...stretch });
    }
    at = end + 1;
  }
  return found;
}

function repairOf(text: string): Omit<MarkedStretch, 'start' | 'end'> | undefined {
  let bare = '';
  let composes = false;
  let left = '';
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    while (end < text.length && charClass[text.charCodeAt(end)] === CharClass.Mark) end++;
    const cluster = text.slice(at, end);
    at = end;
    const nfc = cluster.normalize('NFC');
    if (nfc.length < cluster.length) composes = true;
    const over = charClass[cluster.charCodeAt(0)] === CharClass.OtherLetter ? '' : misplacedMark(cluster, nfc, text);
    if (over === '') bare += nfc;
    else {
      left ||= over;
      bare += isVowelLetter(nfc.charCodeAt(0)) ? nfc[0] : cluster[0];
    }
  }
  if (left !== '') return { composed: undefined, ...repairsOf(text, bare, left) };
  return composes ? { composed: bare, repairs: [], vowels: [] } : undefined;
}

/** @param bare the text without its leftover marks; @param left the first of them */
function repairsOf(text: string, bare: string, left: string): Pick<MarkedStretch, 'repairs' | 'vowels'> {
  const repairs = [...new Set([...attach(bare, left), bare, ...retone(bare, left)])];
  const isSyllable = repairs.some((repair) => parseSyllable(formOf(repair)) !== undefined);
  return { repairs, vowels: isSyllable || bare.length > LONGEST ? [] : withVowels(text) };
}

const VOWELS = ['a', 'e', 'i', 'o', 'u', 'y'];

/** The syllables that a text makes with a vowel below the marks that its letter cannot carry (sf̃: sã, sẽ …). */
function withVowels(text: string): string[] {
  const pieces = text.normalize('NFD');
  const found: string[] = [];
  for (const { 0: cluster, index } of pieces.matchAll(/\p{L}\p{M}+/gu)) {
    const composed = cluster.normalize('NFC');
    if (composed.length === 1 && isVietnameseLetter(composed.charCodeAt(0))) continue;
    for (const vowel of VOWELS) {
      const spelling = (pieces.slice(0, index) + vowel + pieces.slice(index + 1)).normalize('NFC');
      if (parseSyllable(formOf(spelling)) !== undefined) found.push(spelling);
    }
  }
  return found;
}

/** A mark of the cluster that does not belong there, or ''. */
function misplacedMark(cluster: string, nfc: string, text: string): string {
  for (let i = 1; i < nfc.length; i++) if (VIETNAMESE_MARKS.has(nfc.charCodeAt(i))) return nfc[i];
  // A tone that slid on to a consonant may compose (n + acute is a Polish letter): only a syllable tells.
  if (
    cluster.length === 2 &&
    TONE_MARKS.has(cluster.charCodeAt(1)) &&
    !isVietnameseLetter(nfc.charCodeAt(0)) &&
    isVietnameseLetter(cluster.charCodeAt(0))
  ) {
    const bare = text.replace(cluster, cluster[0]).normalize('NFC');
    if (attach(bare, cluster[1]).length > 0) return cluster[1];
  }
  return '';
}

/** The syllables that a word makes with a mark put on one of its letters. */
export function attach(word: string, mark: string): string[] {
  return syllablesWith(word, mark, (code) => String.fromCharCode(code));
}

/** The syllables that a word makes with its tone replaced by the mark. */
function retone(word: string, mark: string): string[] {
  return TONE_MARKS.has(mark.charCodeAt(0)) ? syllablesWith(word, mark, (code) => String.fromCharCode(tonelessLetter(code))) : [];
}

/** Letters of a syllable, with a few too many. A longer word is none, whatever is put on its letters. */
const LONGEST = 12;

function syllablesWith(word: string, mark: string, letterOf: (code: number) => string): string[] {
  const found = new Map<string, string>();
  if (word.length > LONGEST) return [];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const letter = isVowelLetter(code) ? (letterOf(code) + mark).normalize('NFC') : '';
    if (letter.length !== 1 || !isVietnameseLetter(letter.charCodeAt(0))) continue;
    const candidate = word.slice(0, i) + letter + word.slice(i + 1);
    const key = syllableKey(candidate);
    if (parseSyllable(formOf(candidate)) !== undefined && !found.has(key)) found.set(key, candidate);
  }
  return [...found.values()];
}
