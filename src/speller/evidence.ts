/** The numbers that the gate sees for one candidate in one place. Order and meaning are stored in models: only append. */
import { Flag } from '../text/scan.ts';
import { SLIPS } from './slips.ts';
import { Break, FIRST_WORD, type Model, Unknown } from './model.ts';
import type { Fit, Scorer } from './score.ts';
import type { DocumentCounts } from './document-counts.ts';

export const DENSE = 63;
export const INPUTS = DENSE + SLIPS.length;

/** Where some of the numbers stand, for those who look at them again (src/verdict/calibration.ts, src/train). */
export const EVIDENCE = {
  total: 0,
  rightTriple: 17,
  quads: 19,
  writtenSkips: 20,
  vector: 22,
  writtenVector: 23,
  capitalised: 29,
  pairsInText: 45,
  length: 50,
  strange: 60,
} as const;

/** What `total` is divided by, and cut at four times of. */
export const TOTAL_UNIT = 8;

/** One place under examination. */
export interface Place {
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
 * Fills `out` from `offset` with the evidence for candidate `index` of `choices` against the written form.
 * @param bestOther highest rank among the other candidates
 */
export function describe(
  out: Float32Array,
  offset: number,
  model: Model,
  scorer: Scorer,
  documentCounts: DocumentCounts,
  place: Place,
  written: Fit,
  writtenId: number,
  choice: Choice,
  index: number,
  bestOther: number,
): void {
  const { ids, at, flags } = place;
  const c = choice.fit;
  const a1 = ids[at - 1];
  const b1 = ids[at + 1];
  const [before, after] = scorer.sides;
  const lowerW = model.lower(writtenId);
  const lowerC = model.lower(choice.id);
  const capW = model.capital(writtenId);
  const capC = model.capital(choice.id);
  let i = offset;
  out[i++] = clip((c.total - written.total) / TOTAL_UNIT, -4, 4);
  out[i++] = clip((c.left - written.left) / 5, -3, 3);
  out[i++] = clip((c.right - written.right) / 5, -3, 3);
  out[i++] = clip((c.far - written.far) / 5, -3, 3);
  out[i++] = scorer.association(a1, writtenId, written.pairLeft) / 5;
  out[i++] = scorer.association(writtenId, b1, written.pairRight) / 5;
  out[i++] = scorer.association(a1, choice.id, c.pairLeft) / 5;
  out[i++] = scorer.association(choice.id, b1, c.pairRight) / 5;
  out[i++] = log(written.pairLeft) / 8;
  out[i++] = log(written.pairRight) / 8;
  out[i++] = log(c.pairLeft) / 8;
  out[i++] = log(c.pairRight) / 8;
  out[i++] = log(written.tripleLeft) / 6;
  out[i++] = log(written.tripleMiddle) / 6;
  out[i++] = log(written.tripleRight) / 6;
  out[i++] = log(c.tripleLeft) / 6;
  out[i++] = log(c.tripleMiddle) / 6;
  out[i++] = log(c.tripleRight) / 6;
  out[i++] = log(written.quads) / 5;
  out[i++] = log(c.quads) / 5;
  out[i++] = log(written.skips) / 7;
  out[i++] = log(c.skips) / 7;
  out[i++] = clip((c.vector - written.vector) / 6, -3, 3);
  out[i++] = clip((written.vector - model.bias[writtenId]) / 6, -3, 3);
  out[i++] = clip((c.vector - model.bias[choice.id]) / 6, -3, 3);
  out[i++] = log(lowerW) / 8;
  out[i++] = log(lowerC) / 8;
  out[i++] = log(capW) / 8;
  out[i++] = log(capC) / 8;
  out[i++] = bit(flags, Flag.Capitalised);
  out[i++] = bit(flags, Flag.AllCaps);
  out[i++] = bit(flags, Flag.SentenceStart);
  out[i++] = bit(flags, Flag.Name);
  out[i++] = bit(place.before, Flag.Capitalised);
  out[i++] = bit(place.after, Flag.Capitalised);
  out[i++] = bit(flags, Flag.Quoted);
  out[i++] = writtenId === Unknown ? 1 : 0;
  out[i++] = place.syllable ? 1 : 0;
  out[i++] = writtenId !== Unknown && !place.syllable ? 1 : 0;
  out[i++] = a1 < FIRST_WORD ? 1 : 0;
  out[i++] = b1 < FIRST_WORD ? 1 : 0;
  out[i++] = a1 === Unknown || b1 === Unknown ? 1 : 0;
  out[i++] = log(Math.max(0, documentCounts.word(place.word) - 1)) / 2;
  out[i++] = log(documentCounts.id(choice.id)) / 3;
  out[i++] = log(Math.max(0, documentCounts.pair(a1, writtenId) - 1) + Math.max(0, documentCounts.pair(writtenId, b1) - 1)) / 2;
  out[i++] = log(documentCounts.pair(a1, choice.id) + documentCounts.pair(choice.id, b1)) / 2;
  out[i++] = before / 6;
  out[i++] = after / 6;
  out[i++] = clip((choice.rank - bestOther) / 5, -2, 2);
  out[i++] = index / 4;
  out[i++] = place.form.length / 6;
  out[i++] = capW / (capW + lowerW + 1);
  out[i++] = capC / (capC + lowerC + 1);
  out[i++] = bit(flags, Flag.Capitalised) * clip((log(capW) - log(capC)) / 5, -2, 2);
  out[i++] = clip((written.left + Math.log(model.total) * 0.5) / 8, -2, 2);
  out[i++] = clip((written.right + Math.log(model.total) * 0.5) / 8, -2, 2);
  out[i++] = ids[at - 2] === Unknown || ids[at + 2] === Unknown ? 1 : 0;
  out[i++] = a1 === Break ? 1 : 0;
  out[i++] = (caseFit(capC, lowerC, flags) - (writtenId === Unknown ? CASE_UNKNOWN : caseFit(capW, lowerW, flags))) / 4;
  out[i++] = place.foreign;
  out[i++] = place.strange * 4;
  out[i++] = place.form.length === 1 ? 1 : 0;
  out[i++] = clip(choice.rank - written.total - 0.5 * written.vector, -8, 16) / 8;
  out.fill(0, i, offset + INPUTS);
  out[offset + DENSE + choice.slip] = 1;
}
