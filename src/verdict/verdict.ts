/** What the language model suspects in a document, as it is reported: one place, one finding, one rule. */
import type { Slip, Suspicion } from '../speller/index.ts';
import { perDocument, type TextDocument } from '../text/document.ts';
import type { DiagnosisKind } from '../text/syllable.ts';
import { findBarePassages } from './bare-passages.ts';
import { findConfused } from './confused.ts';
import { findContextual } from './contextual.ts';
import { offerCorrections, type Offered } from './corrections.ts';
import { countCertain, gradeOf, priorOf, type Grade } from './grading.ts';
import { isGuarded } from './guards.ts';
import { findMisspelt } from './misspelt.ts';
import { nameDeviations } from './name-spellings.ts';
import { suspicionsByToken } from './suspicions.ts';

/** A suspicion that is reported, with what decides by which rule. */
export interface Suspected {
  /** Token index of the written word. */
  readonly token: number;
  readonly grade: Grade;
  /** What is wrong with the spelling itself, if anything is: it explains more than the slip does. */
  readonly diagnosis: DiagnosisKind | undefined;
  readonly slip: Slip;
  /** Most probable first, in the case and tone placement of the document. */
  readonly corrections: readonly Offered[];
}

/** Tokens of all suspicions. */
export const suspectedTokens = perDocument((document): ReadonlySet<number> => {
  return new Set(findSuspected(document).map(({ token }) => token));
});

/** Every suspicion that is reported, in text order. */
export const findSuspected = perDocument((document): readonly Suspected[] => {
  const { suspicions, prior } = weighSuspicions(document);
  return suspicions.flatMap((suspicion) => {
    const grade = gradeOf(document, suspicion, prior);
    if (grade === undefined) return [];
    const { token, corrections } = suspicion;
    const diagnosis = document.forms.diagnosisOf(document.tokens.word[token])?.kind;
    return [{ token, grade, diagnosis, slip: corrections[0].slip, corrections: offerCorrections(document, suspicion) }];
  });
});

/** The model's suspicions that no other rule and no guard settles, and what the text adds to their log odds. */
export function weighSuspicions(document: TextDocument): { suspicions: readonly Suspicion[]; prior: number } {
  const settled = tokensOfCertainRules(document);
  const suspicions = [...suspicionsByToken(document).values()].filter(
    (suspicion) => !settled.has(suspicion.token) && !isGuarded(document, suspicion),
  );
  // What is certain tells how much to believe of the rest; a word does not vouch for itself.
  const sure = suspicions.filter((suspicion) => gradeOf(document, suspicion, 0) === 'error').length;
  return { suspicions, prior: priorOf(document, sure + countCertain(document)) };
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
