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

/** Slips that turn a right syllable into another right one so often (la, lai; sao, sau) that an error takes more. */
const OFTEN_RIGHT = new Set<Slip>(['dropped-letter', 'rime']);
/** 47 of 49 such findings from here on were true in held-back news, see docs/precision.md. */
const SURER = 0.996;

/** So many certain errors tell of a text that nobody proofread. */
const SEVERAL = 2;
/** There the odds of one more slip are at least so many times those of the average article. */
const CARELESS_ODDS = 2;

/** Slips that rare words look like: an error where the correction makes a word with a neighbour, or from SURER on. */
const NEEDS_A_WORD = new Set<Slip>(['mark-lost', 'mark-changed', 'bare', 'ch-tr']);

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
  const suspicions = [...document.memo(suspicionsByToken).values()].filter(({ token }) => !taken.has(token));
  const isCareless = isFullOfErrors(document, suspicions);
  const leastDoubt = isCareless ? lowered(warningLevel) : warningLevel;
  for (const suspicion of suspicions) {
    const { token, probability, corrections } = suspicion;
    const needed = document.hasFlag(token, Flag.Name) ? errorLevel : document.hasFlag(token, Flag.Quoted) ? QUOTED_LEVEL : leastDoubt;
    if (!(probability >= needed) || isSpared(document, suspicion, isCareless)) continue;
    const owner = isDoubtful(document, suspicion, isCareless) ? DOUBTFUL : ownerOf(document, token, corrections[0].slip);
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

/** One slip makes the next more likely: what the model is sure of tells how much to believe of the rest. */
function isFullOfErrors(document: TextDocument, suspicions: readonly Suspicion[]): boolean {
  const certain = suspicions.filter((suspicion) => !isDoubtful(document, suspicion, false) && !isSpared(document, suspicion, false));
  return certain.length >= SEVERAL;
}

/** The probability that is as good as `level` where the odds are those of a careless text. */
function lowered(level: number): number {
  return level / (level + CARELESS_ODDS * (1 - level));
}

/** Less sure than an error must be: by its probability, or because dictionaries still give the spelling. */
function isDoubtful(document: TextDocument, { token, probability, corrections }: Suspicion, isCareless: boolean): boolean {
  const [{ slip, key }] = corrections;
  const { errorLevel } = gateOf(model());
  if (probability < errorLevel && !(isCareless && probability >= lowered(errorLevel) && makesWord(document, token, key))) return true;
  if (!document.isSyllable(token)) return false;
  if (probability < SURER && (OFTEN_RIGHT.has(slip) || (NEEDS_A_WORD.has(slip) && !makesWord(document, token, key)))) return true;
  return oldSpellings.has(`${document.formOf(token)} ${key}`);
}

/** What is wrong with the spelling itself explains more than the slip does. */
function ownerOf(document: TextDocument, token: number, slip: Slip): string {
  const diagnosis = document.forms.diagnosisOf(document.tokens.word[token]);
  return diagnosis === undefined ? (OWNERS[slip] ?? OTHER) : RULE_OF_KIND[diagnosis.kind];
}

/** The guards of the spelling rules, where the word is no Vietnamese syllable. The model may overrule those that guess. */
function isSpared(document: TextDocument, { token, probability, corrections }: Suspicion, isCareless: boolean): boolean {
  const form = document.formOf(token);
  if (isExceptionSyllable(form) || isMarred(document, token)) return true;
  if (document.isSyllable(token)) {
    if (isMentioned(document, token) || isRareWord(document, token, corrections[0].key)) return true;
    if (dialectSpellings.has(`${form} ${corrections[0].key}`)) return true;
    // The model's probabilities are those of planted slips; in real news a doubt is right where it mends a word.
    const certain = probability >= gateOf(model()).errorLevel;
    return !certain && (isSound(document, token) || (!isCareless && !makesWord(document, token, corrections[0].key)));
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
