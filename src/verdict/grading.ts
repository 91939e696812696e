/** How sure a suspicion must be to be an error or a doubt, and how much the text itself adds to it. */
import { oldSpellings } from '../lexicon/variant-syllables.ts';
import { model } from '../resources/resources.ts';
import { gateOf, type Suspicion } from '../speller/index.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { findConfused } from './confused.ts';
import { logOdds, secondOpinion } from './calibration.ts';
import { findMisspelt } from './misspelt.ts';

/** In a quotation, where words may be dialect, a suspicion must be more likely than not. */
const QUOTED_LEVEL = 0.5;

/** Log odds from which a slip that is a syllable itself is an error, and a doubt: 99 and 88 of 100 such were true in news. */
const ERROR_ODDS = 3;
const DOUBT_ODDS = 1.8;
/** What is no syllable is as often a loan as a slip, where the text is clean otherwise. */
const LOAN_DOUBT_ODDS = 1.2;
/** A syllable that is one without a letter too is right so often (đi, đội) that an error takes more. */
const MORE_FOR_LETTER = 1;
/** What is no syllable and has no mark at all may be foreign: nhảy tap. */
const MORE_FOR_BARE = 2;

/** So many certain slips tell of a text that nobody proofread; one happens to everybody and tells little. */
const SEVERAL = 2;
const AFTER_ONE = 0.5;
/** Words to one slip in the news that the odds were fitted to. */
const USUAL = 4400;
/** Weight of that rate against what a text itself shows, in slips. */
const PRIOR = 0.25;
/** However many there are, a word must have something against itself. */
const MOST_CARELESS = 1.5;
/** Where slips are so much likelier, more doubts are worth a look. */
const CARELESS = 1;
const CARELESS_DOUBT_ODDS = 1.1;

/** How sure it is that a word is wrong; `more` is added to its log odds. */
export function gradeOf(document: TextDocument, suspicion: Suspicion, more: number): 'error' | 'doubt' | undefined {
  const { token, probability, corrections } = suspicion;
  const { errorLevel } = gateOf(model());
  // Speech may be dialect; a name is reported only if it is as sure as an error.
  if (document.hasFlag(token, Flag.Name) && probability < errorLevel) return undefined;
  if (document.hasFlag(token, Flag.Quoted) && probability < QUOTED_LEVEL) return undefined;
  const syllable = document.isSyllable(token);
  const odds = syllable ? more + secondOpinion(suspicion) : more + logOdds(probability);
  const [{ slip, key }] = corrections;
  const error = syllable
    ? ERROR_ODDS + (slip === 'dropped-letter' ? MORE_FOR_LETTER : 0)
    : logOdds(errorLevel) + (slip === 'bare' ? MORE_FOR_BARE : 0);
  if (odds >= error) return oldSpellings.has(`${document.formOf(token)} ${key}`) ? 'doubt' : 'error';
  if (document.hasFlag(token, Flag.Name)) return undefined;
  const doubt = more >= CARELESS ? CARELESS_DOUBT_ODDS : syllable ? DOUBT_ODDS : LOAN_DOUBT_ODDS;
  return odds >= doubt ? 'doubt' : undefined;
}

/** How much likelier than usual one more slip is in a text with so many certain ones (natural log). */
export function carelessness({ tokens }: TextDocument, slips: number): number {
  if (slips < SEVERAL) return slips * AFTER_ONE;
  const words = tokens.count / 2;
  return Math.min(MOST_CARELESS, Math.max(0, Math.log(((slips + PRIOR) * USUAL) / (words + PRIOR * USUAL))));
}

/** Slips that rules find without the model, but for misplaced tones, which are a habit of the whole text. */
export function countCertain(document: TextDocument): number {
  const misspelt = findMisspelt(document);
  const all = Object.values(misspelt).reduce((sum, list) => sum + list.length, findConfused(document).length);
  return all - (misspelt['tone-misplaced']?.length ?? 0);
}
