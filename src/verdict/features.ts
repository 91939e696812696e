/** What the judge looks at: the speller's evidence, and what the document, its words and the lexicon say of a place. */
import { beginsLikeLoan, isBare, isForeign } from '../analysis/foreign.ts';
import { rareWords } from '../lexicon/rare-words.ts';
import { dialectSpellings, oldSpellings } from '../lexicon/variant-syllables.ts';
import { lexicon } from '../resources/resources.ts';
import { EVIDENCE, signsOf, SIGNS, SLIPS, type Examiner } from '../speller/index.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { hasUnmistakableLetter } from '../text/letters.ts';
import { quotedWords } from '../text/quoted-words.ts';
import { parseSyllable } from '../text/syllable.ts';
import { isJoined } from '../text/ties.ts';

/** Of the place. Log is the natural logarithm of one more; strengths are shares of the scale of `Strength`. */
const PLACE = [
  ...SIGNS,
  // A name after xã, thôn, phố: nobody knows them all.
  'village',
  // Words of the quotation that it stands in, in fives, ten at most; 0 outside.
  'quotedWords',
  // Neighbours that are no Vietnamese.
  'foreignBeside',
  'lexiconForeign',
  'lexiconLower',
  'lexiconCapital',
  'rareWord',
  'writtenStrengthBefore',
  'writtenStrengthAfter',
  'unmistakableLetter',
  'bare',
  'loanOnset',
  // Two syllables without an onset in a row: ụt ịt.
  'sound',
  // Words in capitals in a row, in fours.
  'capitalRun',
  'noWordBefore',
  'noWordAfter',
  'likeNeighbour',
  // What is wrong with the spelling itself: 0 nothing, then by `DIAGNOSES`.
  'diagnosis',
  'joined',
  // No legal syllable, but excepted: most are loans of several syllables.
  'exception',
] as const;

/** Of a candidate. */
const CANDIDATE = [
  'strengthBefore',
  'strengthAfter',
  'strengthGain',
  'pairCountBefore',
  'pairCountAfter',
  'dialect',
  'oldSpelling',
  // It undoes what is wrong with the spelling itself.
  'repair',
  'choices',
] as const;

/** Of the article, filled by article.ts. A weight is that of other doubtful places, each 0 to 1 by its margin. */
export const ARTICLE = [
  'words',
  'otherSlips',
  'otherSlipsPerThousand',
  'likeSlips',
  'likeSlipsPerThousand',
  // The same form elsewhere: how often, what share of it is doubtful, how doubtful.
  'formTimes',
  'formDoubtfulShare',
  'formDoubtfulTimes',
  'formMargin',
  'formWeight',
  'formWeightShare',
] as const;

/** Names in the order of a row; models store features by place, so what changes here needs a refit. */
export const FEATURES: readonly string[] = [...EVIDENCE, ...SLIPS.map((slip) => `slip ${slip}`), ...PLACE, ...CANDIDATE, ...ARTICLE];
const AT_PLACE = EVIDENCE.length + SLIPS.length;
const AT_CANDIDATE = AT_PLACE + PLACE.length;
/** Where the features of the article begin in a row. */
export const AT_ARTICLE = AT_CANDIDATE + CANDIDATE.length;

const DIAGNOSES = ['dropped-letter', 'non-syllable', 'keyboard-residue'];
/** The scale of pair strengths, and what brings counts and lengths near to 1. */
const STRENGTHS = 15;
const LOG_UNIT = 8;
const QUOTE_UNIT = 5;
const RUN_UNIT = 4;
const CHOICE_UNIT = 6;
/** Longer quotations and rows of capitals tell no more. */
const MOST_QUOTED = 10;
const MOST_RUN = 8;

const VILLAGE = new Set('xã phường thôn ấp bản làng buôn đường phố ngõ hẻm'.split(' '));

/** True for a name after the word for a village or a street. */
function isVillage(document: TextDocument, token: number): boolean {
  if (!document.hasFlag(token, Flag.Name)) return false;
  let at = document.previous(token);
  while (at >= 0 && document.hasFlag(at, Flag.Name)) at = document.previous(at);
  return at >= 0 && VILLAGE.has(document.formOf(at));
}

function capitalRun(document: TextDocument, token: number): number {
  if (!document.hasFlag(token, Flag.Capitalised)) return 0;
  let words = 1;
  for (const step of ['previous', 'next'] as const) {
    for (let i = document[step](token); i >= 0 && document.hasFlag(i, Flag.Capitalised) && words < MOST_RUN; words++) i = document[step](i);
  }
  return words;
}

/** Fills the features of a place that the examiner looks at, candidate by candidate, but for those of the article. */
export function describePlace(examiner: Examiner, document: TextDocument, at: number, token: number, rows: Float32Array): void {
  const { tokens, forms } = document;
  const { lowerCount, capitalCount, isKnownForeign, pairStrength, pairCount } = lexicon();
  const { keys } = examiner.view.model;
  const form = document.formOf(token);
  const written = document.keyOf(token);
  const left = document.previous(token);
  const right = document.next(token);
  const [before, after] = [document.keyOf(left), document.keyOf(right)];
  const hasNoOnset = (index: number): boolean => index >= 0 && parseSyllable(document.formOf(index))?.onset === '';
  const strengths = [pairStrength(before, written), pairStrength(written, after)];
  const diagnosis = forms.diagnosisOf(tokens.word[token]);
  const place = [
    ...signsOf(examiner.view, at, form, document.isSyllable(token)),
    isVillage(document, token),
    quotedWords(document, token, MOST_QUOTED) / QUOTE_UNIT,
    Number(isForeign(document, left)) + Number(isForeign(document, right)),
    isKnownForeign(written),
    Math.log1p(lowerCount(written)) / LOG_UNIT,
    Math.log1p(capitalCount(written)) / LOG_UNIT,
    rareWords.has(`${before} ${written}`) || rareWords.has(`${written} ${after}`),
    strengths[0] / STRENGTHS,
    strengths[1] / STRENGTHS,
    hasUnmistakableLetter(form),
    isBare(form),
    beginsLikeLoan(form),
    hasNoOnset(token) && (hasNoOnset(left) || hasNoOnset(right)),
    capitalRun(document, token) / RUN_UNIT,
    left < 0,
    right < 0,
    before === written || after === written,
    diagnosis === undefined ? 0 : DIAGNOSES.indexOf(diagnosis.kind) + 2,
    isJoined(document, token),
    forms.isException(tokens.word[token]),
  ];
  const { count, choices, evidence } = examiner;
  for (let i = 0; i < count; i++) {
    const key = keys[choices[i].id];
    const own = [pairStrength(before, key), pairStrength(key, after)];
    const row = i * FEATURES.length;
    rows.set(evidence.subarray(i * AT_PLACE, (i + 1) * AT_PLACE), row);
    rows.set(place.map(Number), row + AT_PLACE);
    rows.set(
      [
        own[0] / STRENGTHS,
        own[1] / STRENGTHS,
        (Math.max(...own) - Math.max(...strengths)) / STRENGTHS,
        Math.log1p(pairCount(before, key)) / LOG_UNIT,
        Math.log1p(pairCount(key, after)) / LOG_UNIT,
        Number(dialectSpellings.has(`${form} ${key}`)),
        Number(oldSpellings.has(`${form} ${key}`)),
        Number(diagnosis?.repairs.includes(key) === true),
        count / CHOICE_UNIT,
      ],
      row + AT_CANDIDATE,
    );
  }
}
