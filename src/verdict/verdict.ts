/** What the language model suspects in a document, shared out among the rules: one place, one finding, one owner. */
import type { Correction, Slip, Suspicion } from '../speller/index.ts';
import { matchCase } from '../text/case.ts';
import { perDocument, type TextDocument } from '../text/document.ts';
import { inStyle } from '../text/tone-placement.ts';
import { findBarePassages } from './bare-passages.ts';
import { findConfused } from './confused.ts';
import { findContextual } from './contextual.ts';
import { nameDeviations } from './name-spellings.ts';
import { LEAST_PROBABLE, repairsFirst } from './corrections.ts';
import { carelessness, countCertain, gradeOf } from './grading.ts';
import { suspicionsByToken } from './suspicions.ts';
import { isSpared } from './guards.ts';
import { findMisspelt, RULE_OF_KIND } from './misspelt.ts';
import { placementStyleOf } from './tone-style.ts';

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

/** Tokens of all suspicions. */
export const suspectedTokens = perDocument((document): ReadonlySet<number> => {
  return new Set([...findSuspected(document).values()].flatMap((list) => list.map(({ token }) => token)));
});

/** Suspicions by the id of the rule that owns them, in text order. */
export const findSuspected = perDocument((document): SuspectedByRule => {
  const owned = new Map<string, Suspected[]>();
  const { suspicions, more } = weighSuspicions(document);
  for (const suspicion of suspicions) {
    const grade = gradeOf(document, suspicion, more);
    if (grade === undefined) continue;
    const { token, probability, corrections } = suspicion;
    const owner = grade === 'error' ? ownerOf(document, token, corrections[0].slip) : DOUBTFUL;
    const suspected = { token, probability, corrections: spellCorrections(document, suspicion) };
    const list = owned.get(owner);
    if (list === undefined) owned.set(owner, [suspected]);
    else list.push(suspected);
  }
  return owned;
});

/** The model's suspicions that no other rule and no guard settles, and what the text adds to their log odds. */
export function weighSuspicions(document: TextDocument): { suspicions: readonly Suspicion[]; more: number } {
  const taken = tokensOfCertainRules(document);
  const suspicions = [...suspicionsByToken(document).values()].filter(
    (suspicion) => !taken.has(suspicion.token) && !isSpared(document, suspicion),
  );
  // What is certain tells how much to believe of the rest; a word does not vouch for itself.
  const sure = suspicions.filter((suspicion) => gradeOf(document, suspicion, 0) === 'error').length;
  return { suspicions, more: carelessness(document, sure + countCertain(document)) };
}

/** The likely corrections of a suspicion as they are offered, best first. */
export function spellCorrections(document: TextDocument, { token, corrections }: Suspicion): Suspected['corrections'] {
  const written = document.textOf(token);
  const likely = corrections.filter((correction, i) => i === 0 || correction.probability >= LEAST_PROBABLE);
  return inOrder(document, token, likely).map((correction) => spell(document, written, correction));
}

/** Where a letter was lost, corrections that put one back come first. */
function inOrder(document: TextDocument, token: number, corrections: readonly Correction[]): readonly Correction[] {
  const diagnosis = document.forms.diagnosisOf(document.tokens.word[token]);
  if (diagnosis?.kind !== 'dropped-letter') return corrections;
  return repairsFirst(corrections, ({ key }) => diagnosis.repairs.includes(key));
}

/** What is wrong with the spelling itself explains more than the slip does. */
function ownerOf(document: TextDocument, token: number, slip: Slip): string {
  const diagnosis = document.forms.diagnosisOf(document.tokens.word[token]);
  return diagnosis === undefined ? (OWNERS[slip] ?? OTHER) : RULE_OF_KIND[diagnosis.kind];
}

/** Words that a rule reports without the model: its explanation is the more certain one. */
function tokensOfCertainRules(document: TextDocument): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const list of Object.values(findMisspelt(document))) for (const { token } of list ?? []) tokens.add(token);
  for (const { words } of findConfused(document)) for (const token of words) tokens.add(token);
  for (const { words } of findContextual(document)) for (const token of words) tokens.add(token);
  for (const { words } of nameDeviations(document)) for (const token of words) tokens.add(token);
  for (const { first, last } of findBarePassages(document)) for (let token = first; token <= last; token++) tokens.add(token);
  return tokens;
}

function spell(document: TextDocument, written: string, { key, probability }: Correction): { text: string; probability: number } {
  return { text: matchCase(written, inStyle(key, placementStyleOf(document))), probability };
}
