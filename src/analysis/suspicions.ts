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
import { isMentioned, isRareWord, makesWord } from './rightful-words.ts';
import { isForeignPassage, isJoined, isMarred, isShouted, isStretched, looksBorrowed } from './spelling-guards.ts';
import { findMisspelt, RULE_OF_KIND } from './spelling.ts';
import { placementStyleOf } from './tone-style.ts';

/** In a quotation, where words may be dialect, a suspicion must be more likely than not. */
const QUOTED_LEVEL = 0.5;

/** From this probability on the model knows better than the guards that a word is neither foreign nor a name. */
const CERTAIN_PROBABILITY = 0.98;

/** Slips that rare words look like: an error only where the correction makes a word with a neighbour. */
const NEEDS_A_WORD = new Set<Slip>(['rime', 'mark-lost', 'mark-changed', 'bare', 'ch-tr']);

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
  // A name is reported only if it is as sure as an error; speech may be dialect.
  const { errorLevel, warningLevel } = gateOf(model());
  for (const suspicion of document.memo(suspicionsByToken).values()) {
    const { token, probability, corrections } = suspicion;
    const needed = document.hasFlag(token, Flag.Name) ? errorLevel : document.hasFlag(token, Flag.Quoted) ? QUOTED_LEVEL : warningLevel;
    if (!(probability >= needed) || taken.has(token) || isSpared(document, suspicion)) continue;
    const owner = isDoubtful(document, suspicion) ? DOUBTFUL : ownerOf(document, token, corrections[0].slip);
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

/** Less sure than an error must be: by its probability, or because dictionaries still give the spelling. */
function isDoubtful(document: TextDocument, { token, probability, corrections }: Suspicion): boolean {
  const [{ slip, key }] = corrections;
  if (probability < gateOf(model()).errorLevel) return true;
  if (!document.isSyllable(token)) return false;
  // A syllable that is one without the letter too (la, sa) is never quite sure.
  if (slip === 'dropped-letter' || (NEEDS_A_WORD.has(slip) && !makesWord(document, token, key))) return true;
  return oldSpellings.has(`${document.formOf(token)} ${key}`);
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
    if (isMentioned(document, token) || isRareWord(document, token, corrections[0].key)) return true;
    if (dialectSpellings.has(`${form} ${corrections[0].key}`)) return true;
    // The model's probabilities are those of planted slips; in real news a doubt is right where it mends a word.
    const certain = probability >= gateOf(model()).errorLevel;
    return !certain && (isSound(document, token) || !makesWord(document, token, corrections[0].key));
  }
  if (isLabel(document, token, form)) return true;
  if (isStretched(form) || isJoined(document, token) || isShouted(document, token)) return true;
  const [{ slip, key }] = corrections;
  // Where a tone stands is not a question of context, so the model knows no more than the rule does.
  if (probability >= CERTAIN_PROBABILITY && slip !== 'tone-place') return false;
  return document.hasFlag(token, Flag.Name) || isForeignPassage(document, token, form) || looksBorrowed(form, lexicon().lowerCount(key));
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
