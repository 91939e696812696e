/** What the language model suspects in a document, as it is reported: one place, one finding, one rule. */
import { oldSpellings } from '../lexicon/variant-syllables.ts';
import { model } from '../resources/resources.ts';
import { RARELY_NAMED_SHARE, type Slip } from '../speller/index.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import type { DiagnosisKind } from '../text/syllable.ts';
import { findBarePassages } from './bare-passages.ts';
import { findConfused } from './confused.ts';
import { findContextual } from './contextual.ts';
import { offerCorrections, type Offered } from './corrections.ts';
import { findExtraSyllables } from './extra-syllables.ts';
import { judgeOf } from './judge.ts';
import { findMisspelt } from './misspelt.ts';
import { nameDeviations } from '../names/deviations.ts';
import { suspicionsByToken } from './suspicions.ts';

export type Grade = 'error' | 'warning';

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
  const settled = tokensOfCertainRules(document);
  const { levels } = judgeOf(model());
  return [...suspicionsByToken(document).values()].flatMap((suspicion): Suspected | [] => {
    const { token, probability, corrections } = suspicion;
    if (probability < levels.warning || settled.has(token)) return [];
    if (probability < levels.error && isUnlikelyName(document, token, corrections[0].key)) return [];
    const isOld = oldSpellings.has(`${document.formOf(token)} ${corrections[0].key}`);
    const grade = probability >= levels.error && !isOld ? 'error' : 'warning';
    const diagnosis = document.forms.diagnosisOf(document.tokens.word[token])?.kind;
    return { token, grade, diagnosis, slip: corrections[0].slip, corrections: offerCorrections(document, suspicion) };
  });
});

/** chị Mói: a name that nobody knows is likelier than the capital of a common word that was misspelt. */
function isUnlikelyName(document: TextDocument, token: number, meant: string): boolean {
  if (!document.hasFlag(token, Flag.Capitalised) || document.hasFlag(token, Flag.SentenceStart | Flag.AllCaps)) return false;
  return model().isNamedBelow(model().idOf(meant), RARELY_NAMED_SHARE);
}

/** Words that a rule reports without the judge: its explanation is the more certain one. */
function tokensOfCertainRules(document: TextDocument): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const list of Object.values(findMisspelt(document))) for (const { token } of list ?? []) tokens.add(token);
  for (const { words } of findConfused(document)) for (const token of words) tokens.add(token);
  for (const { words } of findContextual(document)) for (const token of words) tokens.add(token);
  for (const { first, last } of nameDeviations(document)) for (let token = first; token <= last; token++) tokens.add(token);
  for (const { first, last } of [...findBarePassages(document), ...findExtraSyllables(document)])
    for (let token = first; token <= last; token++) tokens.add(token);
  return tokens;
}
