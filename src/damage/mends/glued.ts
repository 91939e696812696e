/** Syllables without the space between them: doanhthu, dụngcông, vàĐào; and a sentence that begins without one: NộiTheo. */
import { Strength } from '../../lexicon/strength.ts';
import { commonAbbreviations } from '../../lexicon/common-abbreviations.ts';
import { placeNames } from '../../lexicon/place-names.ts';
import { worldPlaces } from '../../lexicon/world-places.ts';
import { lexicon } from '../../resources/resources.ts';
import { splits } from '../../text/diagnose/neighbours.ts';
import { Flag, type TextDocument } from '../../text/document.ts';
import { isVowelLetter } from '../../text/letters.ts';
import { once } from '../../text/once.ts';
import { parseSyllable, syllableKey } from '../../text/syllable.ts';
import { isJoined } from '../../text/ties.ts';
import { matchCase } from '../../text/case.ts';
import { clueOf } from '../../text/diagnose/clue.ts';
import { WordList } from '../../text/word-list.ts';
import { isAmongCapitals, isAmongMarked, isEveryday, isForeignPlace, isOwn, isUnread } from './place.ts';
import { STOP, type Meaning, type Proposal } from './proposal.ts';

/** Natural logs by which the parts must be likelier than a word that the model does not know. */
const NEEDED = { bothToned: -12, rimeAgain: -5, marked: 1, plain: 2, plainAmongPlain: 6, name: 6, camel: -3, capital: -14 };
const LONGEST = 14;
/** Two names in one piece may be longer: ChampionsLeague. */
const LONGEST_NAME = 18;
/** `toneAt` of a form with more than one tone. */
const SEVERAL = -2;

const unparted = new WordList((form, word, forms) => form.length >= 4 && form.length <= LONGEST_NAME && isUnread(form, word, forms));

/** Proposals for every word that is two syllables. */
export function gluedWords(document: TextDocument): Proposal[] {
  return unparted.in(document).flatMap((at) => {
    if (!isOwn(document, at) || isJoined(document, at)) return [];
    return (document.hasFlag(at, Flag.MixedCase) ? atCapital(document, at) : gluedAt(document, at)) ?? [];
  });
}

function gluedAt(document: TextDocument, at: number): Proposal | undefined {
  const form = document.formOf(at);
  if (form.length > LONGEST || (document.hasFlag(at, Flag.AllCaps) && !isAmongCapitals(document, at))) return undefined;
  const { plain: isPlain, toneAt } = clueOf(form);
  if (isPlain && (document.hasFlag(at, Flag.Capitalised) || lexicon().isKnownForeign(form) || isForeignPlace(document, at)))
    return undefined;
  const written = document.textOf(at).normalize('NFC');
  // A word typed twice is no two words.
  const meanings = splits(form)
    .filter((words) => !/^(\S+) \1$/.test(words))
    .map((words) => ({ words }));
  const needed = neededOf(document, at, isPlain, toneAt === SEVERAL, meanings);
  return { first: at, last: at, kind: 'glued', meanings, needed, inCase: spaced(written) };
}

function neededOf(document: TextDocument, at: number, isPlain: boolean, isToned: boolean, meanings: readonly Meaning[]): number {
  if (document.hasFlag(at, Flag.Name)) return NEEDED.name;
  if (isPlain) return isAmongMarked(document, at) ? NEEDED.plain : NEEDED.plainAmongPlain;
  if (!isToned) return NEEDED.marked;
  // quyềnền: the rime may have been typed again.
  return meanings.some(({ words }) => isVowelLetter(words.charCodeAt(words.indexOf(' ') + 1))) ? NEEDED.rimeAgain : NEEDED.bothToned;
}

/** The written text with the spaces of the words, its letters as they stand where they make a syllable. */
function spaced(written: string): (words: string) => string {
  return (words) => {
    let at = 0;
    return words
      .split(' ')
      .map((word) => {
        const part = written.slice(at, (at += word.length));
        return parseSyllable(part.toLowerCase()) === undefined ? matchCase(part, word) : part;
      })
      .join(' ');
  };
}

/** A syllable so usual is no part of a brand: ViNa, SaGa. */
const USUAL = 300;
/** Articles that print two words as one name; they print it in one piece so many times as rarely. */
const LEAST_ARTICLES = 10;
const RARE = 10;
/** Articles that print a foreign name which everybody knows. */
const KNOWN_ARTICLES = 30;
/** Words that no sentence ends in. */
const BINDING = new Set('và của các những với ở tại từ do là cho đến ông bà anh chị em cô chú'.split(' '));

/** vàĐào, NộiTheo: the second word begins with a capital; no brand has marks of Vietnamese in its first part. */
function atCapital(document: TextDocument, at: number): Proposal | undefined {
  const written = document.textOf(at).normalize('NFC');
  const parts = /^(\p{L}\p{Ll}*|\p{Lu}{2,})(\p{Lu}\p{Ll}+)$/u.exec(written);
  const abbreviated = besideAbbreviation(at, written);
  if (abbreviated !== undefined || parts === null) return abbreviated;
  const [, first, second] = parts;
  const keys = [first, second].map(syllableKey);
  if (isOneName(keys, document.keyOf(at))) {
    const inCase = (): string => `${first} ${second}`;
    return { first: at, last: at, kind: 'glued', meanings: [{ words: keys.join(' ') }], needed: NEEDED.capital, inCase };
  }
  if (!isUsual(keys[0]) || !(isUsual(keys[1]) || isNamed(keys[1]))) return undefined;
  // theoĐài, hayChelsea: so frequent a word in small letters is no half of a brand, marks or not.
  if (clueOf(keys[0]).plain && !isEveryday(first) && !endsName(document, at, keys[1])) return undefined;
  const { lowerCount, capitalCount } = lexicon();
  const [lower, capital] = [lowerCount(keys[1]), capitalCount(keys[1])];
  const meanings = [];
  if (!isCamel(first) || capital > lower || goesOn(document, at, keys[1]))
    meanings.push({ words: keys.join(' '), prior: Math.log((1 + capital) / (1 + capital + lower)) });
  if (!BINDING.has(keys[0])) meanings.push({ words: keys.join(` ${STOP} `), prior: 0 });
  const inCase = (words: string): string => first + (words.includes(STOP) ? '. ' : ' ') + second;
  // TuổiTrẻ may be a name that is written so; XuânHình is none.
  const isWord = isCamel(first) && lexicon().pairStrength(keys[0], keys[1]) >= Strength.word;
  return { first: at, last: at, kind: 'glued', meanings, needed: isWord ? NEEDED.camel : NEEDED.capital, inCase };
}

/** HĐNDhuyện, theoUBND: an abbreviation that newspapers use, and a word in small letters that is part of no brand. */
function besideAbbreviation(at: number, written: string): Proposal | undefined {
  const [, first, second] =
    /^(\p{Lu}{2,})(\p{Ll}{2,})$/u.exec(written) ?? /^(\p{Ll}{2,}|\p{L}\p{Ll}+(?=\p{Lu}{3}))(\p{Lu}{2,})$/u.exec(written) ?? [];
  if (first === undefined) return undefined;
  const [word, abbreviation] = /\p{Lu}$/u.test(first) ? [second, first] : [first, second];
  const key = syllableKey(word);
  if (!commonAbbreviations().has(abbreviation) || !isUsual(key) || (clueOf(key).plain && !isEveryday(key))) return undefined;
  const inCase = (): string => `${first} ${second}`;
  return {
    first: at,
    last: at,
    kind: 'glued',
    meanings: [{ words: [first, second].map(syllableKey).join(' ') }],
    needed: NEEDED.capital,
    inCase,
  };
}

const places = once(() => new Set([...worldPlaces, ...placeNames()].map((name) => name.toLowerCase())));

/** TrungQuốc, RealMadrid: a place, or two words that the news print as one name, and never in one piece. */
function isOneName(keys: readonly string[], joined: string): boolean {
  const { names, isKnownForeign } = lexicon();
  if (places().has(keys.join(' '))) return true;
  const together = names.together(keys[0], keys[1]);
  return together >= LEAST_ARTICLES && names.articles(joined) * RARE < together && !isKnownForeign(joined);
}

/** Tân MinhHình thức: without marks the first part is a word only at the end of a name, before one that has some. */
function endsName(document: TextDocument, at: number, second: string): boolean {
  const before = document.previous(at);
  return !clueOf(second).plain && before >= 0 && document.isSyllable(before) && document.hasFlag(before, Flag.Capitalised);
}

/** TuổiTrẻ: two words with a capital each are a brand, unless the second is a name (ĐồngNai) or goes on (CụcQuản lý). */
function isCamel(first: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(first);
}

function goesOn(document: TextDocument, at: number, key: string): boolean {
  return lexicon().pairStrength(key, document.keyOf(document.next(at))) >= Strength.word;
}

/** A foreign name that everybody knows. */
function isNamed(key: string): boolean {
  return lexicon().names.articles(key) >= KNOWN_ARTICLES;
}

function isUsual(key: string): boolean {
  const { lowerCount, capitalCount } = lexicon();
  return parseSyllable(key) !== undefined && lowerCount(key) + capitalCount(key) >= USUAL;
}
