/** Places where a phrase has lost a syllable: weighed by what the words around it do in the news. */
import { findTruncatedPhrases } from '../analysis/truncated-phrases.ts';
import { rareWords } from '../lexicon/rare-words.ts';
import { Strength } from '../lexicon/strength.ts';
import { lexicon, model } from '../resources/resources.ts';
import { modelIdsOf, type Model } from '../speller/index.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { inStyle } from '../text/tone-placement.ts';
import { placementStyleOf } from './corrections.ts';
import { GAP_FEATURES, Gaps } from './gaps.ts';
import { suspicionsByToken } from './suspicions.ts';
import { Trees } from './trees.ts';

/** A word beside which a syllable is missing. */
export interface MissingSyllable {
  /** Token of the word that the syllable belongs to. */
  readonly token: number;
  readonly missing: string;
  /** The word with its syllable, in the case and tone placement of the document. */
  readonly right: string;
}

/** From here a word is rather wrong itself than beside a missing one. */
const MISSPELT_PROBABILITY = 0.5;

interface Finder {
  readonly gaps: Gaps;
  readonly trees: Trees;
}

const finders = new WeakMap<Model, Finder>();

function finderOf(counts: Model): Finder {
  let finder = finders.get(counts);
  if (finder === undefined)
    finders.set(counts, (finder = { gaps: new Gaps(counts, lexicon()), trees: new Trees(counts.gaps, GAP_FEATURES.length) }));
  return finder;
}

/** A place where a syllable may be missing. */
export interface SuspectedGap {
  /** Tokens beside it. */
  readonly before: number;
  readonly after: number;
  /** Key of the syllable. */
  readonly missing: string;
  readonly probability: number;
}

/** Every missing syllable of a document, in text order, except those of `findTruncatedPhrases`. Linear in its length. */
export const findMissingSyllables = perDocument((document): readonly MissingSyllable[] => {
  const { trees } = finderOf(model());
  const truncated = new Set(findTruncatedPhrases(document).map(({ words }) => words[words.length - 1]));
  return suspectedGaps(document, trees.levels.warning)
    .filter(({ before }) => !truncated.has(before))
    .map((gap) => place(document, gap));
});

/** The gaps of a document with at least this probability, in text order. */
export function suspectedGaps(document: TextDocument, least: number): SuspectedGap[] {
  const counts = model();
  const { gaps, trees } = finderOf(counts);
  if (trees.count === 0) return [];
  const modelIds = modelIdsOf(counts, document.tokens);
  const found: SuspectedGap[] = [];
  for (const { at, missing, features } of gaps.in(document.tokens, modelIds)) {
    const [before, after] = [modelIds.tokens[at - 1], modelIds.tokens[at]];
    if (!isGapInText(document, before, after)) continue;
    const probability = trees.probability(features);
    if (probability < least || isMisspelt(document, before) || isMisspelt(document, after)) continue;
    found.push({ before, after, missing: counts.keys[missing], probability });
  }
  return found;
}

/** True if something may be missing between two tokens: words of the text itself, in one phrase, that make no rare word. */
export function isGapInText(document: TextDocument, before: number, after: number): boolean {
  if (document.previous(after) !== before || !isText(document, before) || !isText(document, after)) return false;
  // Phúc | tỏ rõ: a name may be followed by anything.
  if (document.hasFlag(before, Flag.Name) && !document.hasFlag(after, Flag.Name)) return false;
  // nguy cơ | dọa sinh non, phô | sức mạnh: a word that the counts do not know.
  return !isRareWord(document, before) && !isRareWord(document, after);
}

/** A Vietnamese word that nothing protects, and no abbreviation. */
function isText(document: TextDocument, token: number): boolean {
  return document.isSyllable(token) && !document.hasFlag(token, Flag.Protected | Flag.AllCaps);
}

/** The speller would rather change the word. */
function isMisspelt(document: TextDocument, token: number): boolean {
  return (suspicionsByToken(document).get(token)?.probability ?? 0) >= MISSPELT_PROBABILITY;
}

/** The word makes a rare word with the next. */
function isRareWord(document: TextDocument, token: number): boolean {
  return rareWords.has(`${document.keyOf(token)} ${document.keyOf(document.next(token))}`);
}

/** Tells the syllable beside the word to which it belongs more firmly. */
function place(document: TextDocument, { before, after, missing: key }: SuspectedGap): MissingSyllable {
  const { pairStrength } = lexicon();
  const missing = inStyle(key, placementStyleOf(document));
  const follows = pairStrength(document.keyOf(before), key) >= Math.max(Strength.hint, pairStrength(key, document.keyOf(after)));
  const token = follows ? before : after;
  const written = document.textOf(token);
  return { token, missing, right: follows ? `${written} ${missing}` : `${missing} ${written}` };
}
