/** What the language model suspects in a document, as it is reported: one place, one finding, one rule. */
import { usualSpelling } from '../analysis/old-spelling.ts';
import { chatForms } from '../lexicon/chat-forms.ts';
import { Strength } from '../lexicon/strength.ts';
import { oldSpellings } from '../lexicon/variant-syllables.ts';
import { lexicon, model } from '../resources/resources.ts';
import { rank, RARELY_NAMED_SHARE, type Slip } from '../speller/index.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import type { DiagnosisKind } from '../text/syllable.ts';
import { findBarePassages } from './bare-passages.ts';
import { findConfused } from './confused.ts';
import { findContextual } from './contextual.ts';
import { offerCorrections, type Offered } from './corrections.ts';
import { findExtraSyllables } from './extra-syllables.ts';
import { judgeOf } from './judge.ts';
import { findMisspelt } from './misspelt.ts';
import { deviatingTokens } from '../names/deviations.ts';
import { suspicionsByToken, type Meant } from './suspicions.ts';

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
    const form = document.formOf(token);
    if (isOldSpelling(document, token, corrections[0]) || isChat(document, token, corrections[0])) return [];
    if (probability < levels.error && (chatForms.has(form) || isUnlikelyName(document, token, corrections[0].key))) return [];
    const isOld = oldSpellings.has(`${form} ${corrections[0].key}`);
    const grade = probability >= levels.error && !isOld ? 'error' : 'warning';
    const diagnosis = document.forms.diagnosisOf(document.tokens.word[token])?.kind;
    return { token, grade, diagnosis, slip: corrections[0].slip, corrections: offerCorrections(document, suspicion) };
  });
});

/** Of the belief in what an old spelling or a chat form stands for, against that in the word that the judge prefers. */
const STANDING_SHARE = 0.005;
const LOST = new Set<Slip>(['dropped-letter', 'omitted']);

/** bái lậy: the rule old-spelling tells of it, wherever what it stands for may fit. */
function isOldSpelling(document: TextDocument, token: number, { key }: Meant): boolean {
  const usual = usualSpelling(document, token);
  return usual !== undefined && (usual === key || mayFit(document, token, key, [usual]));
}

/** One of some words may stand there for all that the judge prefers another. */
function mayFit(document: TextDocument, token: number, key: string, others: readonly string[]): boolean {
  const ranked = rank(model(), document, token, [key, ...others.filter((word) => word !== key)]);
  return ranked.some((one) => others.includes(one.key) && one.probability >= STANDING_SHARE);
}

/**
 * "ko" for không: the rule chat-form tells of it, wherever what chat means by it may fit. "lm" for làm may as well be a
 * letter that was lost.
 */
function isChat(document: TextDocument, token: number, { key, slip }: Meant): boolean {
  const form = document.formOf(token);
  const meant = chatForms.get(form) ?? [];
  if (meant.length === 0 || (meant.includes(key) && LOST.has(slip) && key.length === form.length + 1)) return false;
  // ngta: no one word is meant that could be weighed.
  return meant.every((word) => word.includes(' ')) ? !makesWord(document, token, key) : mayFit(document, token, key, meant);
}

/** sn khấu: with one of its neighbours the correction is a word. */
function makesWord(document: TextDocument, token: number, key: string): boolean {
  const [before, after] = [document.keyOf(document.previous(token)), document.keyOf(document.next(token))];
  return Math.max(lexicon().pairStrength(before, key), lexicon().pairStrength(key, after)) >= Strength.word;
}

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
  // In what somebody says the judge goes first.
  for (const { words } of findContextual(document)) for (const token of words) if (!document.hasFlag(token, Flag.Quoted)) tokens.add(token);
  for (const token of deviatingTokens(document)) tokens.add(token);
  for (const { first, last } of [...findBarePassages(document), ...findExtraSyllables(document)])
    for (let token = first; token <= last; token++) tokens.add(token);
  return tokens;
}
