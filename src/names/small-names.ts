/** Whole names of people that the document writes with capitals and once without any: Đỗ Anh Dũng … đỗ anh dũng. */
import { Strength } from '../lexicon/strength.ts';
import { surnames } from '../lexicon/surnames.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { isJoined } from '../text/ties.ts';
import type { Use } from './writings.ts';
import { MOST_SYLLABLES, nameUses, type NameUses } from './uses.ts';

/** A name, and the places where it has no capital. */
export interface SmallName {
  readonly name: NameUses;
  readonly small: readonly Use[];
}

/** The name has its capitals at least so many times as often as not. */
const RATIO = 1;
/** So many syllables meet as a name or not at all. */
const WHOLE_NAME = 3;

/** Every name with places where it lacks all its capitals, in the order of the places. Linear in the length of the document. */
export const smallNames = perDocument((document): readonly SmallName[] => {
  const { word, count } = document.tokens;
  const names = new Map<string, NameUses>();
  const firsts = new Set<number>();
  for (const name of nameUses(document).filter(isWhole)) {
    const [use] = name.uses;
    names.set(use.map((at) => word[at]).join(' '), name);
    firsts.add(word[use[0]]);
  }
  const found = new Map<NameUses, Use[]>();
  for (let at = 0; at < count && firsts.size > 0; at++) {
    if (!firsts.has(word[at]) || !isSmall(document, at, at) || !beginsName(document, at)) continue;
    for (let words = MOST_SYLLABLES; words >= WHOLE_NAME; words--) {
      const run = Array.from({ length: words }, (_, i) => at + 2 * i);
      const name = names.get(run.map((token) => word[token]).join(' '));
      if (name === undefined || !run.every((token) => isSmall(document, token, at))) continue;
      const places = found.get(name);
      if (places === undefined) found.set(name, [[at, run[words - 1]]]);
      else places.push([at, run[words - 1]]);
      break;
    }
  }
  return [...found].map(([name, small]) => ({ name, small })).filter(({ name, small }) => name.uses.length >= RATIO * small.length);
});

/** Shorter names may be common words (hòa bình, hoa sen), and so may one that begins with a word (Chu Kỳ Lớn). */
function isWhole({ words, key }: NameUses): boolean {
  const [surname, second] = key.split(' ');
  return words.length >= WHOLE_NAME && surnames().has(surname) && lexicon().pairStrength(surname, second) < Strength.phrase;
}

/** Not the end of a word: Tiếu lâm | tứ trụ. */
function beginsName(document: TextDocument, at: number): boolean {
  const { pairStrength } = lexicon();
  return !isJoined(document, at) && pairStrength(document.keyOf(document.previous(at)), document.keyOf(at)) < Strength.phrase;
}

/** In small letters, and the first or with one space before it. */
function isSmall(document: TextDocument, token: number, first: number): boolean {
  const free = Flag.Capitalised | Flag.AllCaps | Flag.MixedCase | Flag.Protected | Flag.SentenceStart;
  return !document.hasFlag(token, free) && (token === first || document.next(token - 2) === token);
}
