/** What n-grams, context vectors and counts say of one candidate in one place, in numbers. */
import { Flag } from '../text/scan.ts';
import { SLIPS } from './slips.ts';
import { Break, FIRST_WORD, type Model, Unknown } from './model.ts';
import { type Fit, type Scorer, VECTOR_WEIGHT } from './score.ts';
import type { DocumentCounts } from './document-counts.ts';
import type { Topic } from './topic.ts';

/**
 * The numbers in the order in which the judge of a model knows them: what changes here needs a refit. Names that begin
 * with `written` tell of the written word, the others of the candidate or the place. A number for each slip follows.
 */
export const EVIDENCE = [
  // More for the candidate than for the written word: by all n-grams, by what stands before, after and farther on.
  'total',
  'left',
  'right',
  'far',
  // Natural logarithms of how much oftener than by chance each stands beside its neighbours.
  'writtenLeftAssociation',
  'writtenRightAssociation',
  'leftAssociation',
  'rightAssociation',
  // Log counts of pairs and longer n-grams.
  'writtenLeftPair',
  'writtenRightPair',
  'leftPair',
  'rightPair',
  'writtenLeftTriple',
  'writtenMiddleTriple',
  'writtenRightTriple',
  'leftTriple',
  'middleTriple',
  'rightTriple',
  'writtenQuads',
  'quads',
  'writtenSkipLeft',
  'writtenSkipRight',
  'skipLeft',
  'skipRight',
  // The neighbours with any word between them.
  'gap',
  // Context vectors: more for the candidate, and each above its own mean.
  'vector',
  'writtenVector',
  'candidateVector',
  // The same for the words farther off, and for the whole text.
  'around',
  'writtenAround',
  'text',
  'writtenText',
  // Log counts of both words in lower case and capitalised.
  'writtenLower',
  'lower',
  'writtenCapital',
  'capital',
  // How the word is written, and its neighbours.
  'capitalised',
  'allCaps',
  'sentenceStart',
  'name',
  'capitalBefore',
  'capitalAfter',
  'quoted',
  // What the model knows of the written form.
  'unknown',
  'syllable',
  'knownForeign',
  // What stands beside it: no word, an unknown one.
  'edgeBefore',
  'edgeAfter',
  'unknownBeside',
  // Log counts in this document.
  'writtenInText',
  'inText',
  'writtenPairsInText',
  'pairsInText',
  // How firmly the two words before, and the two after, belong together.
  'associationBefore',
  'associationAfter',
  // Lead over the best other candidate, place among them; letters of the written form.
  'lead',
  'order',
  'length',
  // Which of the two is a name.
  'writtenCapitalShare',
  'capitalShare',
  'capitalGain',
  // How well the written word fits each side.
  'writtenLeft',
  'writtenRight',
  // Farther neighbours, the case, the rest of the text.
  'unknownNear',
  'breakBefore',
  'caseFit',
  'foreign',
  'strange',
  'oneLetter',
  // Lead over the written word, with the prior of the slip.
  'margin',
] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

/** Where each number stands. */
export const evidenceIndex = Object.fromEntries(EVIDENCE.map((name, i) => [name, i])) as Readonly<Record<EvidenceName, number>>;

const DENSE = EVIDENCE.length;
/** Numbers of one candidate. */
export const INPUTS = DENSE + SLIPS.length;

/** Natural log units to one unit of `total`, which is cut at four either way. */
const TOTAL_UNIT = 8;

/** Natural log units to one unit of `margin`. */
export const MARGIN_UNIT = 8;

/** One place under examination. */
export interface ExaminedPlace {
  readonly ids: Int32Array;
  at: number;
  /** Form id in the document's vocabulary. */
  word: number;
  form: string;
  flags: number;
  before: number;
  after: number;
  /** True if the written form is a legal syllable. */
  syllable: boolean;
  /** Words within four places that are no syllables, 0 to 1. */
  foreign: number;
  /** Share of the document's pairs of words that the model has never seen. */
  strange: number;
}

/** One candidate of a place. */
export interface Choice {
  id: number;
  /** Number of the slip (slips.ts). */
  slip: number;
  fit: Fit;
  /** Total evidence with the prior of the slip, to compare candidates. */
  rank: number;
}

const log = (n: number): number => Math.log(1 + n);
const clip = (n: number, low: number, high: number): number => (n < low ? low : n > high ? high : n);
const bit = (flags: number, flag: number): number => ((flags & flag) !== 0 ? 1 : 0);

/** log P(case as written | word), for words inside sentences; the first word of a sentence is capitalised anyway. */
function caseFit(capital: number, lower: number, flags: number): number {
  if ((flags & (Flag.SentenceStart | Flag.AllCaps)) !== 0) return 0;
  const seen = (flags & Flag.Capitalised) !== 0 ? capital : lower;
  return Math.log((seen + 0.3) / (capital + lower + 1));
}
const CASE_UNKNOWN = -0.5;

/**
 * Fills `out` from `offset` with the evidence for a candidate against the written form.
 * @param order its place among the candidates, the best first
 * @param bestOther highest rank among the other candidates
 */
export function describe(
  out: Float32Array,
  offset: number,
  model: Model,
  scorer: Scorer,
  documentCounts: DocumentCounts,
  topic: Topic,
  place: ExaminedPlace,
  written: Fit,
  writtenId: number,
  choice: Choice,
  order: number,
  bestOther: number,
): void {
  const index = evidenceIndex;
  const { ids, at, flags } = place;
  const c = choice.fit;
  const a1 = ids[at - 1];
  const b1 = ids[at + 1];
  const [before, after] = scorer.sides;
  const lowerW = model.lower(writtenId);
  const lowerC = model.lower(choice.id);
  const capW = model.capital(writtenId);
  const capC = model.capital(choice.id);
  out[offset + index.total] = clip((c.total - written.total) / TOTAL_UNIT, -4, 4);
  out[offset + index.left] = clip((c.left - written.left) / 5, -3, 3);
  out[offset + index.right] = clip((c.right - written.right) / 5, -3, 3);
  out[offset + index.far] = clip((c.far - written.far) / 5, -3, 3);
  out[offset + index.writtenLeftAssociation] = scorer.association(a1, writtenId, written.pairLeft) / 5;
  out[offset + index.writtenRightAssociation] = scorer.association(writtenId, b1, written.pairRight) / 5;
  out[offset + index.leftAssociation] = scorer.association(a1, choice.id, c.pairLeft) / 5;
  out[offset + index.rightAssociation] = scorer.association(choice.id, b1, c.pairRight) / 5;
  out[offset + index.writtenLeftPair] = log(written.pairLeft) / 8;
  out[offset + index.writtenRightPair] = log(written.pairRight) / 8;
  out[offset + index.leftPair] = log(c.pairLeft) / 8;
  out[offset + index.rightPair] = log(c.pairRight) / 8;
  out[offset + index.writtenLeftTriple] = log(written.tripleLeft) / 6;
  out[offset + index.writtenMiddleTriple] = log(written.tripleMiddle) / 6;
  out[offset + index.writtenRightTriple] = log(written.tripleRight) / 6;
  out[offset + index.leftTriple] = log(c.tripleLeft) / 6;
  out[offset + index.middleTriple] = log(c.tripleMiddle) / 6;
  out[offset + index.rightTriple] = log(c.tripleRight) / 6;
  out[offset + index.writtenQuads] = log(written.quads) / 5;
  out[offset + index.quads] = log(c.quads) / 5;
  out[offset + index.writtenSkipLeft] = log(written.skipLeft) / 7;
  out[offset + index.writtenSkipRight] = log(written.skipRight) / 7;
  out[offset + index.skipLeft] = log(c.skipLeft) / 7;
  out[offset + index.skipRight] = log(c.skipRight) / 7;
  out[offset + index.gap] = log(scorer.gap) / 7;
  out[offset + index.vector] = clip((c.vector - written.vector) / 6, -3, 3);
  out[offset + index.writtenVector] = clip((written.vector - model.bias[writtenId]) / 6, -3, 3);
  out[offset + index.candidateVector] = clip((c.vector - model.bias[choice.id]) / 6, -3, 3);
  const [around, text] = [topic.around(writtenId), topic.text(writtenId)];
  out[offset + index.around] = topic.around(choice.id) - around;
  out[offset + index.writtenAround] = around;
  out[offset + index.text] = topic.text(choice.id) - text;
  out[offset + index.writtenText] = text;
  out[offset + index.writtenLower] = log(lowerW) / 8;
  out[offset + index.lower] = log(lowerC) / 8;
  out[offset + index.writtenCapital] = log(capW) / 8;
  out[offset + index.capital] = log(capC) / 8;
  out[offset + index.capitalised] = bit(flags, Flag.Capitalised);
  out[offset + index.allCaps] = bit(flags, Flag.AllCaps);
  out[offset + index.sentenceStart] = bit(flags, Flag.SentenceStart);
  out[offset + index.name] = bit(flags, Flag.Name);
  out[offset + index.capitalBefore] = bit(place.before, Flag.Capitalised);
  out[offset + index.capitalAfter] = bit(place.after, Flag.Capitalised);
  out[offset + index.quoted] = bit(flags, Flag.Quoted);
  out[offset + index.unknown] = writtenId === Unknown ? 1 : 0;
  out[offset + index.syllable] = place.syllable ? 1 : 0;
  out[offset + index.knownForeign] = writtenId !== Unknown && !place.syllable ? 1 : 0;
  out[offset + index.edgeBefore] = a1 < FIRST_WORD ? 1 : 0;
  out[offset + index.edgeAfter] = b1 < FIRST_WORD ? 1 : 0;
  out[offset + index.unknownBeside] = a1 === Unknown || b1 === Unknown ? 1 : 0;
  out[offset + index.writtenInText] = log(Math.max(0, documentCounts.word(place.word) - 1)) / 2;
  out[offset + index.inText] = log(documentCounts.id(choice.id)) / 3;
  out[offset + index.writtenPairsInText] =
    log(Math.max(0, documentCounts.pair(a1, writtenId) - 1) + Math.max(0, documentCounts.pair(writtenId, b1) - 1)) / 2;
  out[offset + index.pairsInText] = log(documentCounts.pair(a1, choice.id) + documentCounts.pair(choice.id, b1)) / 2;
  out[offset + index.associationBefore] = before / 6;
  out[offset + index.associationAfter] = after / 6;
  out[offset + index.lead] = clip((choice.rank - bestOther) / 5, -2, 2);
  out[offset + index.order] = order / 4;
  out[offset + index.length] = place.form.length / 6;
  out[offset + index.writtenCapitalShare] = capW / (capW + lowerW + 1);
  out[offset + index.capitalShare] = capC / (capC + lowerC + 1);
  out[offset + index.capitalGain] = bit(flags, Flag.Capitalised) * clip((log(capW) - log(capC)) / 5, -2, 2);
  out[offset + index.writtenLeft] = clip((written.left + Math.log(model.total) * 0.5) / 8, -2, 2);
  out[offset + index.writtenRight] = clip((written.right + Math.log(model.total) * 0.5) / 8, -2, 2);
  out[offset + index.unknownNear] = ids[at - 2] === Unknown || ids[at + 2] === Unknown ? 1 : 0;
  out[offset + index.breakBefore] = a1 === Break ? 1 : 0;
  out[offset + index.caseFit] = (caseFit(capC, lowerC, flags) - (writtenId === Unknown ? CASE_UNKNOWN : caseFit(capW, lowerW, flags))) / 4;
  out[offset + index.foreign] = place.foreign;
  out[offset + index.strange] = place.strange * 4;
  out[offset + index.oneLetter] = place.form.length === 1 ? 1 : 0;
  out[offset + index.margin] = clip(choice.rank - written.total - VECTOR_WEIGHT * written.vector, -8, 16) / MARGIN_UNIT;
  out.fill(0, offset + DENSE, offset + INPUTS);
  out[offset + DENSE + choice.slip] = 1;
}
