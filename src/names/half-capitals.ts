/** A name of several words of which the document gives one a capital here and none there: Luật Hỗ trợ, Luật hỗ trợ. */
import { Strength } from '../lexicon/strength.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { isOfficial, type RareWriting, type Use, type Writing } from './writings.ts';

/** Words of a name that are compared. */
const LEAST_WORDS = 2;
const MOST_WORDS = 6;
/** From so many on a name may end before a word that often follows its last one. */
const LONG_WORDS = 4;
/** So many are the same name wherever they stand; fewer, before the same word. */
const LEAST_ALONE = 3;
/** Words that part two names: Mỹ khỏi hiệp định. */
const BETWEEN_NAMES = new Set('của ở tại từ khỏi là có cho về với vào ra đến trong trên do bị được đã sẽ các những này'.split(' '));
/** One writing against two of another. */
const LEAST_USES = 3;
/** A writing used more often is meant so. */
const MOST_RARE = 2;
/** The usual one is used so many times as often; or so many times, if the rare one has more capitals. */
const RATIO = 2;
const RATIO_OF_FEWER = 3;

interface Written extends Writing {
  readonly uses: Use[];
}

/** The writings of each name, by the pattern of their capitals: hoà and hòa are the same. */
type Families = Map<string, Map<number, Written>>;

/** Every rare writing, with the usual one, longest names first. */
export const halfCapitals = perDocument((document): readonly RareWriting[] => {
  const families: Families = new Map();
  for (const starts of startsByPair(document).values()) {
    if (starts.length < LEAST_USES) continue;
    for (const first of starts) addNamesFrom(document, first, families);
  }
  return [...families.values()]
    .filter(({ size }) => size > 1)
    .flatMap(rareOf)
    .sort((a, b) => b.rare.text.length - a.rare.text.length);
});

/** Where a name may begin, by its first two words: with a capital that neither a sentence nor a name before it gives. */
function startsByPair(document: TextDocument): ReadonlyMap<number, readonly number[]> {
  const { flags, count, word } = document.tokens;
  const starts = new Map<number, number[]>();
  for (let at = 0; at + 2 < count; at++) {
    if ((flags[at] & (Flag.Capitalised | Flag.SentenceStart | Flag.AllCaps | Flag.Protected)) !== Flag.Capitalised) continue;
    if (!isPart(document, at) || !follows(document, at) || isCapital(document, document.previous(at))) continue;
    const pair = word[at] * document.tokens.vocabulary.forms.length + word[at + 2];
    const known = starts.get(pair);
    if (known === undefined) starts.set(pair, [at]);
    else known.push(at);
  }
  return starts;
}

/** Names of two words and more, each with the word after it as part of its key. */
function addNamesFrom(document: TextDocument, first: number, families: Families): void {
  let key = document.keyOf(first);
  let pattern = 1;
  for (let words = LEAST_WORDS, last = first + 2; words <= MOST_WORDS && isPart(document, last); words++, last += 2) {
    if (BETWEEN_NAMES.has(document.formOf(last))) return;
    key += ` ${document.keyOf(last)}`;
    pattern = 2 * pattern + (document.hasFlag(last, Flag.Capitalised) ? 1 : 0);
    const after = follows(document, last) ? document.keyOf(last + 2) : '';
    const firm = words < LONG_WORDS ? Strength.phrase : Strength.bound;
    if (document.formOf(last) === 'và' || lexicon().pairStrength(document.keyOf(last), after) >= firm) continue;
    const family = words < LEAST_ALONE ? `${key}|${after}` : key;
    let writings = families.get(family);
    if (writings === undefined) families.set(family, (writings = new Map()));
    const known = writings.get(pattern);
    if (known !== undefined) known.uses.push([first, last]);
    else writings.set(pattern, { text: document.textOf(first, last).normalize('NFC').replace(/\s+/g, ' '), uses: [[first, last]] });
    if (after === '') return;
  }
}

function rareOf(writings: ReadonlyMap<number, Writing>): RareWriting[] {
  const [often, ...others] = [...writings.values()].sort((a, b) => b.uses.length - a.uses.length);
  return others
    .filter((rare) => {
      if (isOfficial(rare.text, often.text)) return false;
      const ratio = capitals(rare.text) > capitals(often.text) ? RATIO_OF_FEWER : RATIO;
      return rare.uses.length <= MOST_RARE && rare.uses.length * ratio <= often.uses.length;
    })
    .map((rare) => ({ rare, often }));
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** A syllable that is neither an abbreviation nor in mixed case. */
function isPart(document: TextDocument, at: number): boolean {
  return document.isSyllable(at) && !document.hasFlag(at, Flag.AllCaps | Flag.MixedCase | Flag.OtherScript);
}

/** Another word stands after it, with one space between. */
function follows(document: TextDocument, at: number): boolean {
  return document.kindOf(at + 1) === TokenKind.Space && document.isWord(at + 2);
}

function isCapital(document: TextDocument, at: number): boolean {
  return at >= 0 && document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(at, Flag.SentenceStart);
}
