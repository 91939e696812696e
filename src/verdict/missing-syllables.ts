/** Places where a phrase has lost a syllable: weighed by what the words around it do in the news. */
import { findTruncatedPhrases } from '../analysis/truncated-phrases.ts';
import { rareWords } from '../lexicon/rare-words.ts';
import { Strength } from '../lexicon/strength.ts';
import { lexicon, model } from '../resources/resources.ts';
import { MARGIN, modelIdsOf, type Model } from '../speller/index.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { inStyle } from '../text/tone-placement.ts';
import { placementStyleOf } from './corrections.ts';
import { Gaps } from './gaps.ts';
import { suspicionsByToken } from './suspicions.ts';

/** A word beside which a syllable is missing. */
export interface MissingSyllable {
  /** Token of the word that the syllable belongs to. */
  readonly token: number;
  readonly missing: string;
  /** The word with its syllable, in the case and tone placement of the document. */
  readonly right: string;
}

/** Log odds that a syllable is missing are `BIAS` and a weight for each of `GAP_FEATURES` (`npm run fit-syllables`). */
const BIAS = -9.81;
const WEIGHTS = [0.387, 0.095, -0.048, 0.139, -0.246, -0.198, 0.208, 0.194, 0.46, -2.967, 0.124, 1.439, 1.323];
/**
 * One syllable in 200 was left out where the weights were fitted, against one in several thousand that people forget, so
 * these log odds flatter. Read: 15 of 17 true in 2,600 raw articles, 19 of 22 in 7,500 edited ones, where little is missing.
 */
const LEAST_LOG_ODDS = 2.5;

/** From here a word is rather wrong itself than beside a missing one. */
const MISSPELT_PROBABILITY = 0.5;

const finders = new WeakMap<Model, Gaps>();

/** Every missing syllable of a document, in text order, except those of `findTruncatedPhrases`. Linear in its length. */
export const findMissingSyllables = perDocument((document): readonly MissingSyllable[] => {
  const counts = model();
  let gaps = finders.get(counts);
  if (gaps === undefined) finders.set(counts, (gaps = new Gaps(counts, lexicon())));
  const modelIds = modelIdsOf(counts, document.tokens);
  const { tokens, count } = modelIds;
  const truncated = new Set(findTruncatedPhrases(document).map(({ words }) => words[words.length - 1]));
  const found: MissingSyllable[] = [];
  for (let at = MARGIN; at < count; at++) {
    const gap = gaps.at(document.tokens, modelIds, at);
    if (gap === undefined || gap.features.reduce((sum, value, i) => sum + value * WEIGHTS[i], BIAS) < LEAST_LOG_ODDS) continue;
    const [before, after] = [tokens[at - 1], tokens[at]];
    if (truncated.has(before) || document.previous(after) !== before || !isText(document, before) || !isText(document, after)) continue;
    // Phúc | tỏ rõ: a name may be followed by anything.
    if (document.hasFlag(before, Flag.Name) && !document.hasFlag(after, Flag.Name)) continue;
    // nguy cơ | dọa sinh non, phô | sức mạnh: a word that the counts do not know.
    if (isRareWord(document, before) || isRareWord(document, after)) continue;
    found.push(place(document, before, after, counts.keys[gap.missing]));
  }
  return found;
});

/** A Vietnamese word as it should be: nothing protected, no abbreviation, nothing that the speller would rather change. */
function isText(document: TextDocument, token: number): boolean {
  if (!document.isSyllable(token)) return false;
  const suspicion = suspicionsByToken(document).get(token);
  return !document.hasFlag(token, Flag.Protected | Flag.AllCaps) && (suspicion?.probability ?? 0) < MISSPELT_PROBABILITY;
}

/** The word makes a rare word with the next. */
function isRareWord(document: TextDocument, token: number): boolean {
  return rareWords.has(`${document.keyOf(token)} ${document.keyOf(document.next(token))}`);
}

/** Tells the syllable beside the word to which it belongs more firmly. */
function place(document: TextDocument, before: number, after: number, key: string): MissingSyllable {
  const { pairStrength } = lexicon();
  const missing = inStyle(key, placementStyleOf(document));
  const follows = pairStrength(document.keyOf(before), key) >= Math.max(Strength.hint, pairStrength(key, document.keyOf(after)));
  const token = follows ? before : after;
  const written = document.textOf(token);
  return { token, missing, right: follows ? `${written} ${missing}` : `${missing} ${written}` };
}
