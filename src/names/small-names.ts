/** Whole names of people that the document writes with capitals and once without any: Đỗ Anh Dũng … đỗ anh dũng. */
import { Strength } from '../lexicon/strength.ts';
import { surnames } from '../lexicon/surnames.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { isJoined } from '../text/ties.ts';
import type { Use } from './writings.ts';
import { nameUses, type NameUses } from './uses.ts';

/** A name, and the places where it has no capital. */
export interface SmallName {
  readonly name: NameUses;
  readonly small: readonly Use[];
}

/** The name has its capitals at least so many times as often as not. */
const RATIO = 1;
/** So many syllables meet as a name or not at all. */
const WHOLE_NAME = 3;

/** Every name with places where it lacks all its capitals, in the order of the names. Linear in the length of the document. */
export const smallNames = perDocument((document): readonly SmallName[] => {
  const byFirst = new Map<number, NameUses[]>();
  for (const name of nameUses(document)) {
    if (!isWhole(name)) continue;
    const first = document.tokens.word[name.uses[0][0]];
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  if (byFirst.size === 0) return [];
  const found = new Map<NameUses, Use[]>();
  for (let at = 0; at < document.tokens.count; at++) {
    const [longest] = (byFirst.get(document.tokens.word[at]) ?? [])
      .filter((name) => isSmall(document, at, name))
      .sort((a, b) => b.words.length - a.words.length);
    if (longest === undefined) continue;
    const last = at + 2 * (longest.words.length - 1);
    found.set(longest, [...(found.get(longest) ?? []), [at, last]]);
    at = last;
  }
  return [...found].map(([name, small]) => ({ name, small })).filter(({ name, small }) => name.uses.length >= RATIO * small.length);
});

/** Shorter names may be common words (hòa bình, hoa sen), and so may one that begins with a word (Chu Kỳ Lớn). */
function isWhole({ words, key }: NameUses): boolean {
  const [surname, second] = key.split(' ');
  return words.length >= WHOLE_NAME && surnames().has(surname) && lexicon().pairStrength(surname, second) < Strength.phrase;
}

/** The words of the name from a token on, each in small letters, with one space between them. */
function isSmall(document: TextDocument, first: number, { uses: [use] }: NameUses): boolean {
  const { word, flags } = document.tokens;
  const isFree = (at: number): boolean =>
    (flags[at] & (Flag.Capitalised | Flag.AllCaps | Flag.MixedCase | Flag.Protected | Flag.SentenceStart)) === 0;
  // Tiếu | lâm tứ trụ
  const before = lexicon().pairStrength(document.keyOf(document.previous(first)), document.keyOf(first));
  if (isJoined(document, first) || before >= Strength.phrase) return false;
  return use.every((token, i) => {
    const at = first + 2 * i;
    return word[at] === word[token] && isFree(at) && (i === 0 || document.next(at - 2) === at);
  });
}
