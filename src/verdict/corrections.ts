/** The corrections of one word: ranked by what stands around it, and as they are offered. */
import { lexicon, model } from '../resources/resources.ts';
import { correctionsFor, rank } from '../speller/index.ts';
import { matchCase } from '../text/case.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { Placement } from '../text/forms.ts';
import { syllableKey } from '../text/syllable.ts';
import type { PlacementStyle } from '../text/syllable-shapes.ts';
import { inStyle } from '../text/tone-placement.ts';
import { countWords } from '../text/word-counts.ts';
import { WordList } from '../text/word-list.ts';
import type { Correction } from '../text/correction.ts';
import { suspicionsByToken, type Suspicion } from './suspicions.ts';

/** What a suspicion offers instead of the written word, in the case and tone placement of the document. */
export type Offered = Required<Correction>;

export interface Ranked {
  /** Lower case, tone in the old style's place. */
  readonly text: string;
  /** How firmly it joins the word before it, after it, or (a split) its own halves: 0 … 15 (`Strength`). */
  readonly strength: number;
  /** Times the lexicon saw it, in lower case or capitalised. */
  readonly count: number;
  /** Orders the candidates of one word; higher is better. */
  readonly score: number;
}

/** What a doubling of a word's own count adds to its score; one of a pair's count adds 1, like a step of its strength. */
const COUNT_WEIGHT = 0.5;

/**
 * Ranks candidates for the word at token `index`, best first. The one place where corrections are weighed by context.
 * @param candidates lower-case spellings; one with a space splits the word
 */
export function rankCorrections(document: TextDocument, index: number, candidates: readonly string[]): Ranked[] {
  const before = document.keyOf(document.previous(index));
  const after = document.keyOf(document.next(index));
  const { pairStrength, pairCount, lowerCount, capitalCount } = lexicon();
  const { vocabulary } = document.tokens;
  const inArticle = countWords(document);
  const isName = document.hasFlag(index, Flag.Name) && !document.hasFlag(index, Flag.SentenceStart | Flag.AllCaps);
  const ranked = candidates.map((text): Ranked => {
    const syllables = text.split(' ').map(syllableKey);
    const all = [before, ...syllables, after];
    let firmest = 0;
    let evidence = 0;
    for (let i = 0; i + 1 < all.length; i++) {
      // A pair is as good as it is firm, and as it is frequent: a rare one must not beat the words of every day.
      const strength = pairStrength(all[i], all[i + 1]);
      firmest = Math.max(firmest, strength);
      if (strength > 0) evidence += strength + Math.log2(1 + pairCount(all[i], all[i + 1]));
    }
    const lower = Math.min(...syllables.map(lowerCount));
    const capital = Math.min(...syllables.map(capitalCount));
    const count = Math.max(lower, capital);
    // A capital inside a sentence asks for a word that is written with one there: Đng is Đảng rather than đứng.
    const casing = isName ? Math.log2((1 + capital) / (1 + capital + lower)) : 0;
    const topic = Math.log2(1 + (inArticle[vocabulary.internForm(text)] ?? 0));
    return { text, strength: firmest, count, score: evidence + COUNT_WEIGHT * Math.log2(1 + count) + casing + topic };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

/** Corrections that undo the very slip that was diagnosed come before the others; within each the order stays. */
export function repairsFirst<T>(corrections: readonly T[], isRepair: (correction: T) => boolean): readonly T[] {
  return [...corrections.filter(isRepair), ...corrections.filter((correction) => !isRepair(correction))];
}

/**
 * Puts corrections of the word at token `index` in the order of the language model, with those it adds itself.
 * @param corrections lower case, best first; a split of the word stays first and a name keeps its order, because the
 *   model weighs single syllables in lower case
 */
export function orderByContext(document: TextDocument, index: number, corrections: readonly string[]): readonly Correction[] {
  const asGiven = corrections.map((text) => ({ text }));
  if (corrections[0]?.includes(' ') || document.hasFlag(index, Flag.Name)) return asGiven;
  const suspicion = suspicionsByToken(document).get(index);
  if (suspicion !== undefined) {
    return likelyOf(suspicion).map(({ key, probability }) => ({ text: key, probability }));
  }
  if (corrections.length === 0) return asGiven;
  const keys = correctionsFor(model(), document, index).map(({ key }) => key);
  return [...new Set([...keys, ...corrections])].map((text) => ({ text }));
}

/**
 * Spellings of the word at token `index` that are words, in the order in which they fit there.
 * @param spellings in any case and order
 */
export function orderSpellings(document: TextDocument, index: number, spellings: readonly string[]): string[] {
  const byKey = new Map(spellings.map((text) => [syllableKey(text.toLowerCase()), text]));
  const known = rankCorrections(document, index, [...byKey.keys()]).filter(({ count }) => count > 0);
  const keys = known.map(({ text }) => text);
  const ordered = document.useModel ? rank(model(), document, index, keys).map(({ key }) => key) : keys;
  return ordered.map((key) => byKey.get(key)!);
}

/** The likely corrections of a suspicion as they are offered, best first. */
export function offerCorrections(document: TextDocument, suspicion: Suspicion): readonly Offered[] {
  const { token } = suspicion;
  const written = document.textOf(token);
  const diagnosis = document.forms.diagnosisOf(document.tokens.word[token]);
  const likely = likelyOf(suspicion);
  // Where a letter was lost, corrections that put one back come first.
  const ordered = diagnosis?.kind === 'dropped-letter' ? repairsFirst(likely, ({ key }) => diagnosis.repairs.includes(key)) : likely;
  const style = placementStyleOf(document);
  return ordered.map(({ key, probability }) => ({ text: matchCase(written, inStyle(key, style)), probability }));
}

/** Less probable corrections only lengthen the list. */
const LEAST_PROBABILITY = 0.01;

function likelyOf({ corrections }: Suspicion): Suspicion['corrections'] {
  return corrections.filter((correction, i) => i === 0 || correction.probability >= LEAST_PROBABILITY);
}

const tellingPlacement = new WordList((_form, word, forms) => forms.placementOf(word) !== Placement.Same);

/**
 * Which of the two legal places the document gives the tone in open oa, oe, uy, by most of its words: hòa, thủy (old) or
 * hoà, thuỷ (new); old where none tells.
 */
export const placementStyleOf = perDocument((document): PlacementStyle => {
  let balance = 0;
  for (const at of tellingPlacement.in(document))
    balance += document.forms.placementOf(document.tokens.word[at]) === Placement.New ? 1 : -1;
  return balance > 0 ? 'new' : 'old';
});
