/** Places between two words where a syllable may be missing, each with the likeliest one and what speaks for it. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ANY, FIRST_WORD, Fit, MARGIN, type Model, type ModelIds, Scorer, Stretch } from '../speller/index.ts';
import type { TokenTable } from '../text/scan.ts';

/** A place between two words, with the syllable that fits there best. */
export interface Gap {
  /** Place of the word after it among the model ids. */
  readonly at: number;
  /** Model id of the syllable. */
  readonly missing: number;
  /** In the order of `GAP_FEATURES`. */
  readonly features: Float32Array;
}

/**
 * What is known of a syllable x between the words a and b, with aa before them and bb after: logs of probabilities, logs of
 * counts (1 added), shares.
 */
export const GAP_FEATURES = [
  // By how much x makes the row likelier, and likelier than the second best; how likely it is as it stands.
  'gain', 'lead', 'asItIs',
  // How well x fits there.
  'fitX', 'vectorX', 'quadsX',
  // How well a and b fit as they stand, and by how much better beside x.
  'fitA', 'vectorA', 'fitB', 'vectorB', 'easeA', 'easeVectorA', 'easeB', 'easeVectorB',
  // Times seen; those of a and b by chance, and with any one word between.
  'ab', 'chanceAB', 'anyBetweenAB', 'ax', 'xb', 'axb', 'aax', 'xbb', 'aab', 'abb', 'aaa', 'bbb', 'a', 'b', 'x', 'aaxb', 'axbb',
  // Shares of the places of one or two words that have x beside them.
  'afterA', 'beforeB', 'afterAA', 'beforeBB',
  // Different neighbours for each time seen; share of the times that are in capitals.
  'varietyA', 'varietyB', 'namedA', 'namedB',
] as const; // prettier-ignore

/**
 * The two words were seen together at most so often: a multiple of what chance expects, and as many times more. If oftener
 * than the lesser multiple, a row of four must speak for the syllable.
 */
const CHANCE_FACTOR = 1;
const ROW_CHANCE_FACTOR = 2;
const CHANCE_TIMES = 3;
/** The product of how often each three words around the gap were seen, as they stand; each counts one more. */
const MOST_TRIPLES = 12;
const MOST_TRIPLES_BESIDE_ROW = 100;
/** A row of four speaks for the syllable that was seen so many times as often as the three without it. */
const ROW_RATIO = 20;
/** A syllable is weighed if it stands beside one of the words in this share of its places … */
const LEAST_SHARE = 0.02;
/** … and makes the row likelier by so much, natural log. */
const LEAST_GAIN = 3;
/** The two words were seen so often with one word between them, and so often with the syllable. */
const LEAST_BETWEEN = 18;
const LEAST_WITH = 8;
/** The second best is no farther behind than this, natural log. */
const MOST_LEAD = 20;
/** Added to the times that words were seen, so that few tell little. */
const FEW_TIMES = 5;

/** Model ids of the words that stand beside one word now and then. */
interface Partners {
  readonly after: readonly number[];
  readonly before: readonly number[];
}

/** Finds gaps in the rows of ids of one model. */
export class Gaps {
  readonly #model: Model;
  readonly #lexicon: Lexicon;
  readonly #scorer: Scorer;
  readonly #fit = new Fit();
  readonly #partners: Partners[] = [];

  constructor(model: Model, lexicon: Lexicon) {
    this.#model = model;
    this.#lexicon = lexicon;
    this.#scorer = new Scorer(model);
  }

  /** Every place of a document that looks like a gap, in order. Linear in its length. */
  in(table: TokenTable, modelIds: ModelIds): readonly Gap[] {
    const gaps: Gap[] = [];
    for (let at = MARGIN; at < modelIds.count; at++) {
      const gap = this.#at(table, modelIds, at);
      if (gap !== undefined) gaps.push(gap);
    }
    return gaps;
  }

  /** @param at place of the word after the gap */
  #at(table: TokenTable, { ids, tokens }: ModelIds, at: number): Gap | undefined {
    const [aa, a, b, bb] = [ids[at - 2], ids[at - 1], ids[at], ids[at + 1]];
    if (a < FIRST_WORD || b < FIRST_WORD) return undefined;
    const model = this.#model;
    const [together, chance] = [model.pair(a, b), model.chance(a, b)];
    if (together > ROW_CHANCE_FACTOR * chance + CHANCE_TIMES || model.triple(a, ANY, b) < LEAST_BETWEEN) return undefined;
    const [before, after] = [1 + model.triple(aa, a, b), 1 + model.triple(a, b, bb)];
    if (before * after > MOST_TRIPLES_BESIDE_ROW) return undefined;
    const isOpen = together <= CHANCE_FACTOR * chance + CHANCE_TIMES && before * after <= MOST_TRIPLES;
    const isInRow = (x: number): boolean => model.quad(aa, a, x, b) >= ROW_RATIO * before || model.quad(a, x, b, bb) >= ROW_RATIO * after;
    const shortlist = this.#shortlist(a, b);
    const between = isOpen ? shortlist : shortlist.filter(isInRow);
    if (between.length === 0) return undefined;
    // It holds no words yet.
    const stretch = new Stretch(this.#model, table, tokens[at], tokens[at - 1]);
    const asItIs = stretch.log([]);
    let missing = 0;
    let gain = LEAST_GAIN;
    let second = gain - MOST_LEAD;
    for (const id of between) {
      const own = stretch.log([id]) - asItIs;
      if (own > gain) [missing, gain, second] = [id, own, missing === 0 ? second : gain];
      else second = Math.max(second, own);
    }
    if (missing === 0) return undefined;
    const lead = Math.min(MOST_LEAD, gain - second);
    return { at, missing, features: this.#describe(ids, at, missing, [gain, lead, asItIs]) };
  }

  /** The syllables that stand beside one of the two words now and then and were seen between both. */
  #shortlist(a: number, b: number): readonly number[] {
    const model = this.#model;
    const isBetween = (id: number): boolean => model.triple(a, id, b) >= LEAST_WITH;
    const found = this.#of(a).after.filter((id) => model.pair(id, b) >= LEAST_WITH && isBetween(id));
    for (const id of this.#of(b).before) {
      if (model.pair(a, id) >= LEAST_WITH && !found.includes(id) && isBetween(id)) found.push(id);
    }
    return found.filter((id) => id !== a && id !== b);
  }

  #describe(ids: Int32Array, at: number, x: number, rows: readonly [gain: number, lead: number, asItIs: number]): Float32Array {
    const model = this.#model;
    const [aa, a, b, bb] = [ids[at - 2], ids[at - 1], ids[at], ids[at + 1]];
    // Its neighbours are weighed too, and their windows reach one farther.
    const opened = Int32Array.of(...ids.subarray(at - MARGIN - 1, at), x, ...ids.subarray(at, at + MARGIN + 1));
    const [fitX, vectorX, quadsX] = this.#fitIn(opened, MARGIN + 1);
    const [fitA, vectorA] = this.#fitIn(ids, at - 1);
    const [fitB, vectorB] = this.#fitIn(ids, at);
    const [easedA, easedVectorA] = this.#fitIn(opened, MARGIN);
    const [easedB, easedVectorB] = this.#fitIn(opened, MARGIN + 2);
    const [ax, xb] = [model.pair(a, x), model.pair(x, b)];
    const [aax, xbb] = [model.triple(aa, a, x), model.triple(x, b, bb)];
    const [aaa, bbb] = [model.pair(aa, a), model.pair(b, bb)];
    const counts = [
      model.pair(a, b),
      model.chance(a, b),
      model.triple(a, ANY, b),
      ax,
      xb,
      model.triple(a, x, b),
      aax,
      xbb,
      model.triple(aa, a, b),
      model.triple(a, b, bb),
      aaa,
      bbb,
      model.counts[a],
      model.counts[b],
      model.counts[x],
      model.quad(aa, a, x, b),
      model.quad(a, x, b, bb),
    ];
    return Float32Array.of(
      ...rows,
      fitX,
      vectorX,
      Math.log1p(quadsX),
      fitA,
      vectorA,
      fitB,
      vectorB,
      easedA - fitA,
      easedVectorA - vectorA,
      easedB - fitB,
      easedVectorB - vectorB,
      ...counts.map(Math.log1p),
      shareOf(ax, model.counts[a]),
      shareOf(xb, model.counts[b]),
      shareOf(aax, aaa),
      shareOf(xbb, bbb),
      shareOf(model.after[a], model.counts[a]),
      shareOf(model.before[b], model.counts[b]),
      this.#namedShare(a),
      this.#namedShare(b),
    );
  }

  /** How well the word of a place fits there; the times that four in a row with it were seen. */
  #fitIn(ids: Int32Array, at: number): [total: number, vector: number, quads: number] {
    this.#scorer.move(ids, at);
    this.#scorer.fit(ids[at], this.#fit);
    return [this.#fit.total, this.#fit.vector, this.#fit.quads];
  }

  #namedShare(id: number): number {
    const capital = this.#model.capital(id);
    return capital / (capital + this.#model.lower(id) + 1);
  }

  #of(id: number): Partners {
    return (this.#partners[id] ??= this.#read(id));
  }

  #read(id: number): Partners {
    const { after, before } = this.#lexicon.partnersOf(this.#model.keys[id], LEAST_SHARE);
    const known = (keys: readonly string[]): number[] =>
      keys.map((key) => this.#model.idOf(key)).filter((other) => other >= FIRST_WORD && this.#model.meant[other] === 1);
    return { after: known(after), before: known(before) };
  }
}

/** Share of the times that something was seen in which something else was; few times tell little. */
function shareOf(times: number, of: number): number {
  return Math.min(1, times / (of + FEW_TIMES));
}
