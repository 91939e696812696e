/** What the language model suspects in a document, shared out among the rules: one place, one finding, one owner. */
import { dialectSpellings, oldSpellings } from '../lexicon/variant-syllables.ts';
import { lexicon, model } from '../resources.ts';
import { gateOf, type Correction, type Slip, type Suspicion } from '../speller/index.ts';
import { matchCase } from '../text/case.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { nextWord, previousWord } from '../text/names.ts';
import { isExceptionSyllable, parseSyllable } from '../text/syllable.ts';
import { inStyle } from '../text/tone-placement.ts';
import { findBarePassages } from './bare-passages.ts';
import { findConfused } from './confused.ts';
import { findContextual } from './contextual.ts';
import { nameDeviations } from './conventions-names.ts';
import { LEAST_PROBABLE, repairsFirst } from './corrections.ts';
import { suspicionsByToken } from './model-suspicions.ts';
import { isMentioned, isRareWord } from './rightful-words.ts';
import { logOdds, secondOpinion } from './second-opinion.ts';
import { beginsLikeLoan, isForeignPassage, isJoined, isMarred, isShouted, isStretched, looksBorrowed } from './spelling-guards.ts';
import { findMisspelt, RULE_OF_KIND } from './spelling.ts';
import { placementStyleOf } from './tone-style.ts';

/** In a quotation, where words may be dialect, a suspicion must be more likely than not. */
const QUOTED_LEVEL = 0.5;

/** From this probability on the model knows better than the guards that a word is neither foreign nor a name. */
const CERTAIN_PROBABILITY = 0.98;

/** Log odds from which a slip that is a syllable itself is an error, and a doubt: 97 and 80 of 100 such were true in news. */
const ERROR_ODDS = 2.2;
const DOUBT_ODDS = 0.55;
/** A syllable that is one without a letter too is right so often (đi, đội) that an error takes more. */
const MORE_FOR_LETTER = 1;

/** So many certain slips tell of a text that nobody proofread; one happens to everybody and tells little. */
const SEVERAL = 2;
const AFTER_ONE = 0.5;
/** Words to one slip in the news that the odds were fitted to. */
const USUAL = 4400;
/** Weight of that rate against what a text itself shows, in slips. */
const PRIOR = 0.25;
/** However many there are, a word must have something against itself. */
const MOST_CARELESS = 1.5;
/** Where slips are so much likelier, a doubt is worth a look before the odds are even. */
const CARELESS = 1;
const CARELESS_DOUBT_ODDS = -0.4;

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

/** Tokens of all suspicions. To be called through `document.memo`. */
export function suspectedTokens(document: TextDocument): ReadonlySet<number> {
  return new Set([...document.memo(findSuspected).values()].flatMap((list) => list.map(({ token }) => token)));
}

/** Suspicions by the id of the rule that owns them, in text order. To be called through `document.memo`. */
export function findSuspected(document: TextDocument): SuspectedByRule {
  const owned = new Map<string, Suspected[]>();
  const taken = tokensOfCertainRules(document);
  const suspicions = [...document.memo(suspicionsByToken).values()].filter(
    (suspicion) => !taken.has(suspicion.token) && !isSpared(document, suspicion),
  );
  // What is certain tells how much to believe of the rest; a word does not vouch for itself.
  const sure = suspicions.filter((suspicion) => gradeOf(document, suspicion, 0) === 'error').length;
  const more = carelessness(document, sure + countCertain(document));
  for (const suspicion of suspicions) {
    const grade = gradeOf(document, suspicion, more);
    if (grade === undefined) continue;
    const { token, probability, corrections } = suspicion;
    const owner = grade === 'error' ? ownerOf(document, token, corrections[0].slip) : DOUBTFUL;
    const written = document.textOf(token);
    const likely = corrections.filter((correction, i) => i === 0 || correction.probability >= LEAST_PROBABLE);
    const suspected = {
      token,
      probability,
      corrections: inOrder(document, token, likely).map((correction) => spell(document, written, correction)),
    };
    const list = owned.get(owner);
    if (list === undefined) owned.set(owner, [suspected]);
    else list.push(suspected);
  }
  return owned;
}

/** Where a letter was lost, corrections that put one back come first. */
function inOrder(document: TextDocument, token: number, corrections: readonly Correction[]): readonly Correction[] {
  const diagnosis = document.forms.diagnosisOf(document.tokens.word[token]);
  if (diagnosis?.kind !== 'dropped-letter') return corrections;
  return repairsFirst(corrections, ({ key }) => diagnosis.repairs.includes(key));
}

/** How sure it is that a word is wrong; `more` is added to its log odds. */
function gradeOf(document: TextDocument, suspicion: Suspicion, more: number): 'error' | 'doubt' | undefined {
  const { token, probability, corrections } = suspicion;
  const { errorLevel, warningLevel } = gateOf(model());
  // Speech may be dialect; a name is reported only if it is as sure as an error.
  if (document.hasFlag(token, Flag.Name) && probability < errorLevel) return undefined;
  if (document.hasFlag(token, Flag.Quoted) && probability < QUOTED_LEVEL) return undefined;
  const syllable = document.isSyllable(token);
  const odds = more + (syllable ? secondOpinion(document, suspicion) : logOdds(probability));
  const error = ERROR_ODDS + (corrections[0].slip === 'dropped-letter' ? MORE_FOR_LETTER : 0);
  if (odds >= (syllable ? error : logOdds(errorLevel)))
    return oldSpellings.has(`${document.formOf(token)} ${corrections[0].key}`) ? 'doubt' : 'error';
  if (document.hasFlag(token, Flag.Name)) return undefined;
  const doubt = more >= CARELESS ? CARELESS_DOUBT_ODDS : DOUBT_ODDS;
  return odds >= (syllable ? doubt : logOdds(warningLevel)) ? 'doubt' : undefined;
}

/** How much likelier than usual one more slip is in a text with so many certain ones (natural log). */
function carelessness({ tokens }: TextDocument, slips: number): number {
  if (slips < SEVERAL) return slips * AFTER_ONE;
  const words = tokens.count / 2;
  return Math.min(MOST_CARELESS, Math.max(0, Math.log(((slips + PRIOR) * USUAL) / (words + PRIOR * USUAL))));
}

/** Slips that rules find without the model, but for misplaced tones, which are a habit of the whole text. */
function countCertain(document: TextDocument): number {
  const misspelt = document.memo(findMisspelt);
  const all = Object.values(misspelt).reduce((sum, list) => sum + list.length, document.memo(findConfused).length);
  return all - (misspelt['tone-misplaced']?.length ?? 0);
}

/** What is wrong with the spelling itself explains more than the slip does. */
function ownerOf(document: TextDocument, token: number, slip: Slip): string {
  const diagnosis = document.forms.diagnosisOf(document.tokens.word[token]);
  return diagnosis === undefined ? (OWNERS[slip] ?? OTHER) : RULE_OF_KIND[diagnosis.kind];
}

/** The guards of the spelling rules, where the word is no Vietnamese syllable. The model may overrule those that guess. */
function isSpared(document: TextDocument, { token, probability, corrections }: Suspicion): boolean {
  const form = document.formOf(token);
  if (isExceptionSyllable(form) || isMarred(document, token)) return true;
  if (document.isSyllable(token)) {
    if (isMentioned(document, token) || isVillage(document, token) || isRareWord(document, token, corrections[0].key)) return true;
    if (dialectSpellings.has(`${form} ${corrections[0].key}`)) return true;
    return probability < gateOf(model()).errorLevel && isSound(document, token);
  }
  if (isLabel(document, token, form)) return true;
  if (isStretched(form) || isJoined(document, token) || isShouted(document, token)) return true;
  const [{ slip, key }] = corrections;
  // Where a tone stands is not a question of context, so the model knows no more than the rule does.
  if (probability >= CERTAIN_PROBABILITY && slip !== 'tone-place') return false;
  if (document.hasFlag(token, Flag.Name) || isForeignPassage(document, token, form) || beginsLikeLoan(form)) return true;
  return looksBorrowed(form, lexicon().lowerCount(key));
}

const VILLAGE = new Set('xã phường thôn ấp bản làng buôn đường phố ngõ hẻm'.split(' '));

/** xã Tường Sơn: nobody knows the names of all villages and streets. */
function isVillage(document: TextDocument, token: number): boolean {
  if (!document.hasFlag(token, Flag.Name)) return false;
  let at = previousWord(document.tokens, token);
  while (at >= 0 && document.hasFlag(at, Flag.Name)) at = previousWord(document.tokens, at);
  return at >= 0 && VILLAGE.has(document.formOf(at));
}

const LABELLED = new Set('ý câu điểm khoản mục phần nhóm bảng lớp loại hạng chữ tiết'.split(' '));

/** "ý b": a letter that numbers something. */
function isLabel(document: TextDocument, token: number, form: string): boolean {
  return form.length === 1 && LABELLED.has(document.formOf(Math.max(0, previousWord(document.tokens, token))));
}

/** ụt ịt, ồng ộc: two syllables without an onset in a row imitate a sound. */
function isSound(document: TextDocument, token: number): boolean {
  const isBare = (index: number): boolean => index >= 0 && parseSyllable(document.formOf(index))?.onset === '';
  return isBare(token) && (isBare(previousWord(document.tokens, token)) || isBare(nextWord(document.tokens, token)));
}

/** Words that a rule reports without the model: its explanation is the more certain one. */
function tokensOfCertainRules(document: TextDocument): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const list of Object.values(document.memo(findMisspelt))) for (const { token } of list ?? []) tokens.add(token);
  for (const { words } of document.memo(findConfused)) for (const token of words) tokens.add(token);
  for (const { words } of document.memo(findContextual)) for (const token of words) tokens.add(token);
  for (const { words } of document.memo(nameDeviations)) for (const token of words) tokens.add(token);
  for (const { first, last } of document.memo(findBarePassages)) for (let token = first; token <= last; token++) tokens.add(token);
  return tokens;
}

function spell(document: TextDocument, written: string, { key, probability }: Correction): { text: string; probability: number } {
  return { text: matchCase(written, inStyle(key, document.memo(placementStyleOf))), probability };
}
