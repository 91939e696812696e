/** Names that a line break parts: Ban⏎Thường vụ, ở Hà⏎Nội, ông Lê Văn⏎An. */
import { bodies } from '../lexicon/bodies.ts';
import { placeNames } from '../lexicon/place-names.ts';
import { surnames } from '../lexicon/surnames.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { syllableKey } from '../text/syllable.ts';

/** A known name, cut between two words of which the second has a capital. */
interface Cut {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The name of a document whose second word group has a capital of its own. */
const DOCUMENTS = ['Nghị quyết Trung ương'];

let opened: ReadonlyMap<string, readonly Cut[]> | undefined;

/** Every cut, by the word on each side of it. */
function cuts(): ReadonlyMap<string, readonly Cut[]> {
  if (opened !== undefined) return opened;
  const found = new Map<string, Cut[]>();
  for (const name of [...bodies.map((body) => body.name), ...placeNames(), ...DOCUMENTS]) {
    const words = name.split(' ');
    const keys = words.map((word) => syllableKey(word.toLowerCase()));
    for (let k = 1; k < words.length; k++) {
      if (!isCapital(words[k])) continue;
      const pair = `${keys[k - 1]} ${keys[k]}`;
      const known = found.get(pair) ?? [];
      known.push({ before: keys.slice(0, k), after: keys.slice(k) });
      found.set(pair, known);
    }
  }
  return (opened = found);
}

/** True if the line that ends with word `last` and the one that starts with word `first` share a name. */
export function continuesName(document: TextDocument, last: number, first: number): boolean {
  if (!document.hasFlag(first, Flag.Capitalised) || document.hasFlag(first, APART) || document.hasFlag(last, APART)) return false;
  return isKnownName(document, last, first) || isPerson(document, last, first);
}

const APART = Flag.AllCaps | Flag.MixedCase | Flag.Protected;
/** From this strength on two syllables are a word (guard G1): …anh Hà⏎Nội dung vụ việc. */
const FIRM = 4;

function startsWord(document: TextDocument, first: number): boolean {
  const next = document.next(first);
  if (next < 0 || document.hasFlag(next, Flag.Capitalised)) return false;
  return lexicon().pairStrength(document.keyOf(first), document.keyOf(next)) >= FIRM;
}

function isKnownName(document: TextDocument, last: number, first: number): boolean {
  const around = cuts().get(`${document.keyOf(last)} ${document.keyOf(first)}`) ?? [];
  return around.some(({ before, after }) => {
    if (after.length === 1 && startsWord(document, first)) return false;
    const start = walk(document, last, before.toReversed(), 'previous');
    return start >= 0 && document.hasFlag(start, Flag.Capitalised) && walk(document, first, after, 'next') >= 0;
  });
}

/** The token of the last of `keys`, found word by word from token `at` on, or -1. */
function walk(document: TextDocument, at: number, keys: readonly string[], step: 'next' | 'previous'): number {
  let here = at;
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) here = document[step](here);
    if (here < 0 || document.keyOf(here) !== keys[i]) return -1;
  }
  return here;
}

/** ông⏎Lê An; Lê Văn⏎An. */
function isPerson(document: TextDocument, last: number, first: number): boolean {
  const before = document.previous(last);
  if (before < 0) return false;
  if (!document.hasFlag(last, Flag.Capitalised)) {
    const next = document.next(first);
    const named = next >= 0 && document.hasFlag(next, Flag.Capitalised) && surnames().has(document.keyOf(first));
    return named && TITLES.has(document.formOf(last)) && !NO_TITLE.has(document.formOf(before));
  }
  if (!MIDDLE.has(document.formOf(last)) || startsWord(document, first)) return false;
  return document.hasFlag(before, Flag.Capitalised) && surnames().has(document.keyOf(before));
}

const TITLES = new Set(['ông', 'bà']);
/** đàn ông, ông bà, đàn bà, hai ông. */
const NO_TITLE = new Set(['đàn', 'ông', 'các', 'hai', 'những', 'mấy']);
const MIDDLE = new Set(['văn', 'thị']);

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
