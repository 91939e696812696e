/** A syllable written wrong and then right without the first being struck out: quan trong trọng. */
import { Strength } from '../lexicon/strength.ts';
import { lexicon, model } from '../resources/resources.ts';
import { type Model, Stretch } from '../speller/index.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { stripDiacritics } from '../text/letters.ts';
import { isInShortQuotation } from '../text/quoted-words.ts';
import { isToneDoubling } from '../text/tone-doubling.ts';

/** Two words of which one is too many. */
export interface ExtraSyllable {
  readonly first: number;
  readonly last: number;
  /** The one that is to stay. */
  readonly kept: number;
}

/** The words are so much likelier without the extra one (natural log); any word less gains some four. */
const LEAST_GAIN = 7;
/** Both were seen together at most in this share of the times that chance expects. */
const MOST_OF_CHANCE = 0.1;

/** Every such place of a document, in text order. Nothing where the language model is not to be asked. */
export const findExtraSyllables = perDocument((document): readonly ExtraSyllable[] => {
  if (!document.useModel) return [];
  const { word, count } = document.tokens;
  const found: ExtraSyllable[] = [];
  for (let first = 0; first + 2 < count; first++) {
    if (word[first] === 0 || word[first + 2] === 0 || word[first] === word[first + 2] || !differInMarks(document, first)) continue;
    const extra = extraAt(document, first);
    if (extra !== undefined) found.push(extra);
  }
  return found;
});

/** The word and the next one have the same letters, but for their marks. */
function differInMarks(document: TextDocument, first: number): boolean {
  const [one, two] = [document.formOf(first), document.formOf(first + 2)];
  // The first letter tells nearly all others apart.
  if (one.length !== two.length || one.charCodeAt(0) !== two.charCodeAt(0)) return false;
  return document.next(first) === first + 2 && stripDiacritics(one) === stripDiacritics(two);
}

function extraAt(document: TextDocument, first: number): ExtraSyllable | undefined {
  const last = first + 2;
  if (!isProse(document, first) || !isProse(document, last) || document.hasFlag(last, Flag.Capitalised)) return undefined;
  const [before, one, two, after] = [document.previous(first), first, last, document.next(last)].map((at) => document.keyOf(at));
  const { pairStrength } = lexicon();
  if (pairStrength(one, two) > 0 || isUsual(model(), one, two)) return undefined;
  // Colours are doubled: màu trăng trắng.
  if (before === 'màu' && isToneDoubling(one, two)) return undefined;
  const isFirstWrong = pairStrength(before, two) >= Strength.firm && pairStrength(before, one) === 0;
  const isLastWrong = pairStrength(one, after) >= Strength.firm && pairStrength(two, after) === 0;
  if (isFirstWrong === isLastWrong) return undefined;
  const stretch = new Stretch(model(), document.tokens, first, last);
  const kept = isFirstWrong ? last : first;
  if (stretch.logOf([document.keyOf(kept)]) - stretch.logOf([one, two]) < LEAST_GAIN) return undefined;
  return { first, last, kept };
}

/** Two words that meet by right: chiều tới tối. */
function isUsual(counts: Model, one: string, two: string): boolean {
  const [first, second] = [counts.idOf(one), counts.idOf(two)];
  return counts.pair(first, second) > MOST_OF_CHANCE * counts.chance(first, second);
}

function isProse(document: TextDocument, token: number): boolean {
  if (isInShortQuotation(document, token)) return false;
  return document.isSyllable(token) && !document.hasFlag(token, Flag.Name | Flag.Protected | Flag.AllCaps);
}
