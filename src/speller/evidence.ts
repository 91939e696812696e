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
 * Each stands beside how much of it makes one unit.
 */
const SCALES = {
  // More for the candidate than for the written word: by all n-grams, by what stands before, after and farther on.
  total: 8,
  left: 5,
  right: 5,
  far: 5,
  // Natural logarithms of how much oftener than by chance each stands beside its neighbours.
  writtenLeftAssociation: 5,
  writtenRightAssociation: 5,
  leftAssociation: 5,
  rightAssociation: 5,
  // Log counts of pairs and longer n-grams.
  writtenLeftPair: 8,
  writtenRightPair: 8,
  leftPair: 8,
  rightPair: 8,
  writtenLeftTriple: 6,
  writtenMiddleTriple: 6,
  writtenRightTriple: 6,
  leftTriple: 6,
  middleTriple: 6,
  rightTriple: 6,
  writtenQuads: 5,
  quads: 5,
  writtenSkipLeft: 7,
  writtenSkipRight: 7,
  skipLeft: 7,
  skipRight: 7,
  // The neighbours with any word between them.
  gap: 7,
  // Context vectors: more for the candidate, and each above its own mean.
  vector: 6,
  writtenVector: 6,
  candidateVector: 6,
  // The same for the words farther off, and for the whole text.
  around: 1,
  writtenAround: 1,
  text: 1,
  writtenText: 1,
  // Log counts of both words in lower case and capitalised.
  writtenLower: 8,
  lower: 8,
  writtenCapital: 8,
  capital: 8,
  // How the word is written, and its neighbours.
  capitalised: 1,
  allCaps: 1,
  sentenceStart: 1,
  name: 1,
  capitalBefore: 1,
  capitalAfter: 1,
  quoted: 1,
  // What the model knows of the written form.
  unknown: 1,
  syllable: 1,
  knownForeign: 1,
  // What stands beside it: no word, an unknown one.
  edgeBefore: 1,
  edgeAfter: 1,
  unknownBeside: 1,
  // Log counts in this document.
  writtenInText: 2,
  inText: 3,
  writtenPairsInText: 2,
  pairsInText: 2,
  // How firmly the two words before, and the two after, belong together.
  associationBefore: 6,
  associationAfter: 6,
  // Lead over the best other candidate, place among them; letters of the written form.
  lead: 5,
  order: 4,
  length: 6,
  // Which of the two is a name.
  writtenCapitalShare: 1,
  capitalShare: 1,
  capitalGain: 5,
  // How well the written word fits each side.
  writtenLeft: 8,
  writtenRight: 8,
  // Farther neighbours, the case, the rest of the text.
  unknownNear: 1,
  breakBefore: 1,
  caseFit: 4,
  foreign: 1,
  strange: 1 / 4,
  oneLetter: 1,
  // Lead over the written word, with the prior of the slip.
  margin: 8,
} as const;
export type EvidenceName = keyof typeof SCALES;
export const EVIDENCE = Object.keys(SCALES) as readonly EvidenceName[];

/** Where each number stands. */
export const evidenceIndex = Object.fromEntries(EVIDENCE.map((name, i) => [name, i])) as Readonly<Record<EvidenceName, number>>;

const DENSE = EVIDENCE.length;
const scales = Float64Array.from(Object.values(SCALES));
/** Numbers of one candidate. */
export const INPUTS = DENSE + SLIPS.length;

/** Natural log units to one unit of `margin`. */
export const MARGIN_UNIT = SCALES.margin;

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

/** Measures the candidates of one place after the other. */
export class Evidence {
  readonly #model: Model;
  readonly #scorer: Scorer;
  readonly #documentCounts: DocumentCounts;
  readonly #topic: Topic;
  /** The numbers at hand before they are scaled. */
  readonly #raw = new Float64Array(DENSE).fill(NaN);
  #place!: ExaminedPlace;
  #written!: Fit;
  #writtenCase = 0;

  constructor(model: Model, scorer: Scorer, documentCounts: DocumentCounts, topic: Topic) {
    this.#model = model;
    this.#scorer = scorer;
    this.#documentCounts = documentCounts;
    this.#topic = topic;
  }

  /** Goes to a place, and takes what is the same for all its candidates. */
  move(place: ExaminedPlace, written: Fit, writtenId: number): void {
    this.#place = place;
    this.#written = written;
    const index = evidenceIndex;
    const raw = this.#raw;
    const model = this.#model;
    const scorer = this.#scorer;
    const documentCounts = this.#documentCounts;
    const topic = this.#topic;
    const { ids, at, flags } = place;
    const a1 = ids[at - 1];
    const b1 = ids[at + 1];
    const [before, after] = scorer.sides;
    const lower = model.lower(writtenId);
    const capital = model.capital(writtenId);
    this.#writtenCase = writtenId === Unknown ? CASE_UNKNOWN : caseFit(capital, lower, flags);
    raw[index.writtenLeftAssociation] = scorer.association(a1, writtenId, written.pairLeft);
    raw[index.writtenRightAssociation] = scorer.association(writtenId, b1, written.pairRight);
    raw[index.writtenLeftPair] = log(written.pairLeft);
    raw[index.writtenRightPair] = log(written.pairRight);
    raw[index.writtenLeftTriple] = log(written.tripleLeft);
    raw[index.writtenMiddleTriple] = log(written.tripleMiddle);
    raw[index.writtenRightTriple] = log(written.tripleRight);
    raw[index.writtenQuads] = log(written.quads);
    raw[index.writtenSkipLeft] = log(written.skipLeft);
    raw[index.writtenSkipRight] = log(written.skipRight);
    raw[index.gap] = log(scorer.gap);
    raw[index.writtenVector] = clip(written.vector - model.bias[writtenId], -18, 18);
    raw[index.writtenAround] = topic.around(writtenId);
    raw[index.writtenText] = topic.text(writtenId);
    raw[index.writtenLower] = log(lower);
    raw[index.writtenCapital] = log(capital);
    raw[index.capitalised] = bit(flags, Flag.Capitalised);
    raw[index.allCaps] = bit(flags, Flag.AllCaps);
    raw[index.sentenceStart] = bit(flags, Flag.SentenceStart);
    raw[index.name] = bit(flags, Flag.Name);
    raw[index.capitalBefore] = bit(place.before, Flag.Capitalised);
    raw[index.capitalAfter] = bit(place.after, Flag.Capitalised);
    raw[index.quoted] = bit(flags, Flag.Quoted);
    raw[index.unknown] = writtenId === Unknown ? 1 : 0;
    raw[index.syllable] = place.syllable ? 1 : 0;
    raw[index.knownForeign] = writtenId !== Unknown && !place.syllable ? 1 : 0;
    raw[index.edgeBefore] = a1 < FIRST_WORD ? 1 : 0;
    raw[index.edgeAfter] = b1 < FIRST_WORD ? 1 : 0;
    raw[index.unknownBeside] = a1 === Unknown || b1 === Unknown ? 1 : 0;
    raw[index.writtenInText] = log(Math.max(0, documentCounts.word(place.word) - 1));
    raw[index.writtenPairsInText] = log(
      Math.max(0, documentCounts.pair(a1, writtenId) - 1) + Math.max(0, documentCounts.pair(writtenId, b1) - 1),
    );
    raw[index.associationBefore] = before;
    raw[index.associationAfter] = after;
    raw[index.length] = place.form.length;
    raw[index.writtenCapitalShare] = capital / (capital + lower + 1);
    raw[index.writtenLeft] = clip(written.left + Math.log(model.total) * 0.5, -16, 16);
    raw[index.writtenRight] = clip(written.right + Math.log(model.total) * 0.5, -16, 16);
    raw[index.unknownNear] = ids[at - 2] === Unknown || ids[at + 2] === Unknown ? 1 : 0;
    raw[index.breakBefore] = a1 === Break ? 1 : 0;
    raw[index.foreign] = place.foreign;
    raw[index.strange] = place.strange;
    raw[index.oneLetter] = place.form.length === 1 ? 1 : 0;
  }

  /**
   * Fills `out` from `offset` with the evidence for a candidate of the place against the written form.
   * @param order its place among the candidates, the best first
   * @param bestOther highest rank among the other candidates
   */
  describe(out: Float32Array, offset: number, choice: Choice, order: number, bestOther: number): void {
    const index = evidenceIndex;
    const raw = this.#raw;
    const model = this.#model;
    const scorer = this.#scorer;
    const documentCounts = this.#documentCounts;
    const topic = this.#topic;
    const written = this.#written;
    const { ids, at, flags } = this.#place;
    const c = choice.fit;
    const a1 = ids[at - 1];
    const b1 = ids[at + 1];
    const lower = model.lower(choice.id);
    const capital = model.capital(choice.id);
    raw[index.total] = clip(c.total - written.total, -32, 32);
    raw[index.left] = clip(c.left - written.left, -15, 15);
    raw[index.right] = clip(c.right - written.right, -15, 15);
    raw[index.far] = clip(c.far - written.far, -15, 15);
    raw[index.leftAssociation] = scorer.association(a1, choice.id, c.pairLeft);
    raw[index.rightAssociation] = scorer.association(choice.id, b1, c.pairRight);
    raw[index.leftPair] = log(c.pairLeft);
    raw[index.rightPair] = log(c.pairRight);
    raw[index.leftTriple] = log(c.tripleLeft);
    raw[index.middleTriple] = log(c.tripleMiddle);
    raw[index.rightTriple] = log(c.tripleRight);
    raw[index.quads] = log(c.quads);
    raw[index.skipLeft] = log(c.skipLeft);
    raw[index.skipRight] = log(c.skipRight);
    raw[index.vector] = clip(c.vector - written.vector, -18, 18);
    raw[index.candidateVector] = clip(c.vector - model.bias[choice.id], -18, 18);
    raw[index.around] = topic.around(choice.id) - raw[index.writtenAround];
    raw[index.text] = topic.text(choice.id) - raw[index.writtenText];
    raw[index.lower] = log(lower);
    raw[index.capital] = log(capital);
    raw[index.inText] = log(documentCounts.id(choice.id));
    raw[index.pairsInText] = log(documentCounts.pair(a1, choice.id) + documentCounts.pair(choice.id, b1));
    raw[index.lead] = clip(choice.rank - bestOther, -10, 10);
    raw[index.order] = order;
    raw[index.capitalShare] = capital / (capital + lower + 1);
    raw[index.capitalGain] = raw[index.capitalised] * clip(raw[index.writtenCapital] - raw[index.capital], -10, 10);
    raw[index.caseFit] = caseFit(capital, lower, flags) - this.#writtenCase;
    raw[index.margin] = clip(choice.rank - written.total - VECTOR_WEIGHT * written.vector, -8, 16);
    for (let i = 0; i < DENSE; i++) out[offset + i] = raw[i] / scales[i];
    out.fill(0, offset + DENSE, offset + INPUTS);
    out[offset + DENSE + choice.slip] = 1;
  }
}
