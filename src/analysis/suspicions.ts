/** What the language model suspects in a document, shared out among the rules: one place, one finding, one owner. */
import { model } from '../resources.ts';
import { analyse, type Correction, type Slip } from '../speller/index.ts';
import { matchCase } from '../text/case.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { isExceptionSyllable } from '../text/syllable.ts';
import { inStyle } from '../text/tone-placement.ts';
import { findBarePassages } from './bare-passages.ts';
import { findConfused } from './confused.ts';
import { findMisspelt } from './spelling.ts';
import { placementStyleOf } from './tone-style.ts';

/** From this probability on a suspicion is an error; set on corpus news (see src/speller/README.md). */
export const ERROR_PROBABILITY = 0.9;
/** From this probability on it is a warning; a name is reported only from the error's on. */
export const WARNING_PROBABILITY = 0.5;

/** The rule that explains a slip best. Slips without a rule of their own are plain misspellings. */
const OWNERS: Readonly<Partial<Record<Slip, string>>> = {
  tone: 'wrong-tone-compound',
  'tone-lost': 'wrong-tone-compound',
  'tone-added': 'wrong-tone-compound',
  'hoi-nga': 'hoi-nga',
  'mark-lost': 'missing-vowel-mark',
  'mark-changed': 'missing-vowel-mark',
  'd-stroke': 'missing-d-stroke',
  bare: 'missing-diacritics-word',
  'dropped-letter': 'dropped-letter',
  'ch-tr': 'ch-tr',
  's-x': 's-x',
  'd-gi-r-v': 'd-gi-r-v',
  'l-n': 'l-n',
  'coda-n-ng': 'coda-n-ng',
  'coda-t-c': 'coda-t-c',
  'coda-nh-ng-n': 'coda-nh-ng-n',
  rime: 'rime-confusion',
  'tone-place': 'tone-mark-misplaced',
  keyboard: 'keyboard-residue',
};
const OTHER = 'misspelling';
const DOUBTFUL = 'likely-misspelling';

export interface Suspected {
  /** Token index of the written word. */
  readonly token: number;
  /** Probability that it is wrong. */
  readonly probability: number;
  /** Most probable first, in the case and tone placement of the document. */
  readonly corrections: readonly { readonly text: string; readonly probability: number }[];
}

export type SuspectedByRule = ReadonlyMap<string, readonly Suspected[]>;

/** Suspicions by the id of the rule that owns them, in text order. To be called through `document.memo`. */
export function findSuspected(document: TextDocument): SuspectedByRule {
  const owned = new Map<string, Suspected[]>();
  const taken = tokensOfCertainRules(document);
  for (const { token, probability, corrections } of analyse(model(), document)) {
    if (!(probability >= (document.hasFlag(token, Flag.Name) ? ERROR_PROBABILITY : WARNING_PROBABILITY)) || taken.has(token) || isExceptionSyllable(document.formOf(token))) continue;
    const owner = probability < ERROR_PROBABILITY ? DOUBTFUL : (OWNERS[corrections[0].slip] ?? OTHER);
    const written = document.textOf(token);
    const suspected = { token, probability, corrections: corrections.map((correction) => spell(document, written, correction)) };
    const list = owned.get(owner);
    if (list === undefined) owned.set(owner, [suspected]);
    else list.push(suspected);
  }
  return owned;
}

/** Words that a rule reports without the model: its explanation is the more certain one. */
function tokensOfCertainRules(document: TextDocument): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const list of Object.values(document.memo(findMisspelt))) for (const { token } of list ?? []) tokens.add(token);
  for (const { words } of document.memo(findConfused)) for (const token of words) tokens.add(token);
  for (const { first, last } of document.memo(findBarePassages)) for (let token = first; token <= last; token++) tokens.add(token);
  return tokens;
}

function spell(document: TextDocument, written: string, { key, probability }: Correction): { text: string; probability: number } {
  return { text: matchCase(written, inStyle(key, document.memo(placementStyleOf))), probability };
}
