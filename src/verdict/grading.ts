/** How sure a suspicion must be to be an error or a warning, and how much the text itself adds to it. */
import { oldSpellings } from '../lexicon/variant-syllables.ts';
import { model } from '../resources/resources.ts';
import { gateOf, type Suspicion } from '../speller/index.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { calibratedLogOdds, logOdds } from './calibration.ts';
import { findConfused } from './confused.ts';
import { findMisspelt } from './misspelt.ts';

export type Grade = 'error' | 'warning';

/** In a quotation, where words may be dialect, a suspicion must be more likely than not. */
const QUOTED_PROBABILITY = 0.5;

/** From here a slip that is a syllable itself is an error, a warning: 99 and 88 of 100 such were true in news. */
const ERROR_LOG_ODDS = 3;
const WARNING_LOG_ODDS = 1.8;
/** What is no syllable is as often a loan as a slip, where the text is clean otherwise. */
const LOAN_WARNING_LOG_ODDS = 1.2;
/** A syllable that is one without a letter too is right so often (đi, đội) that an error takes more. */
const LETTER_LOG_ODDS = 1;
/** What is no syllable and has no mark at all may be foreign: nhảy tap. */
const BARE_LOG_ODDS = 2;

/** So many certain slips tell of a text that nobody proofread; one happens to everybody and tells little. */
const SEVERAL_SLIPS = 2;
const ONE_SLIP_LOG_ODDS = 0.5;
/** Words to one slip in the news that the odds were fitted to. */
const USUAL_WORDS = 4400;
/** Weight of that rate against what a text itself shows, in slips. */
const USUAL_SLIPS = 0.25;
/** However many there are, a word must have something against itself. */
const MOST_PRIOR_LOG_ODDS = 1.5;
/** Where slips are so much likelier, more suspicions are worth a look. */
const CARELESS_LOG_ODDS = 1;
const CARELESS_WARNING_LOG_ODDS = 1.1;

/**
 * How sure it is that a word is wrong; undefined if it is not worth a finding.
 * @param prior what the text adds to the log odds (`priorOf`)
 */
export function gradeOf(document: TextDocument, suspicion: Suspicion, prior: number): Grade | undefined {
  const { token, probability, corrections } = suspicion;
  const { errorLevel } = gateOf(model());
  // Speech may be dialect; a name is reported only if it is as sure as an error.
  if (document.hasFlag(token, Flag.Name) && probability < errorLevel) return undefined;
  if (document.hasFlag(token, Flag.Quoted) && probability < QUOTED_PROBABILITY) return undefined;
  const syllable = document.isSyllable(token);
  const odds = prior + (syllable ? calibratedLogOdds(suspicion) : logOdds(probability));
  const [{ slip, key }] = corrections;
  const error = syllable
    ? ERROR_LOG_ODDS + (slip === 'dropped-letter' ? LETTER_LOG_ODDS : 0)
    : logOdds(errorLevel) + (slip === 'bare' ? BARE_LOG_ODDS : 0);
  if (odds >= error) return oldSpellings.has(`${document.formOf(token)} ${key}`) ? 'warning' : 'error';
  if (document.hasFlag(token, Flag.Name)) return undefined;
  const warning = prior >= CARELESS_LOG_ODDS ? CARELESS_WARNING_LOG_ODDS : syllable ? WARNING_LOG_ODDS : LOAN_WARNING_LOG_ODDS;
  return odds >= warning ? 'warning' : undefined;
}

/** What a text with so many certain slips adds to the log odds of one more. */
export function priorOf({ tokens }: TextDocument, slips: number): number {
  if (slips < SEVERAL_SLIPS) return slips * ONE_SLIP_LOG_ODDS;
  const words = tokens.count / 2;
  const more = Math.log(((slips + USUAL_SLIPS) * USUAL_WORDS) / (words + USUAL_SLIPS * USUAL_WORDS));
  return Math.min(MOST_PRIOR_LOG_ODDS, Math.max(0, more));
}

/** Slips that rules find without the model, but for misplaced tones, which are a habit of the whole text. */
export function countCertain(document: TextDocument): number {
  const misspelt = findMisspelt(document);
  const all = Object.values(misspelt).reduce((sum, list) => sum + list.length, findConfused(document).length);
  return all - (misspelt['tone-misplaced']?.length ?? 0);
}
