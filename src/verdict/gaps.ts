/** Places between two words where a syllable may be missing, each with the likeliest one and what speaks for it. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { FIRST_WORD, Fit, MARGIN, type ModelIds, Scorer, Stretch, type Model } from '../speller/index.ts';
import type { TokenTable } from '../text/scan.ts';

/** A place between two words, with the syllable that fits there best. */
export interface Gap {
  /** Model id of the syllable. */
  readonly missing: number;
  /** In the order of `GAP_FEATURES`. */
  readonly features: readonly number[];
}

/**
 * What is weighed of a syllable x between the words a and b. Logs of probabilities: by how much x makes the row likelier,
 * how well it fits there, how likely the row is as it stands. Logs of counts: four in a row with x, what chance expects of
 * a b, then x b, a x b, a and b as they were seen. Strengths. How often x stands beside the two words before it and the two
 * after it, as shares.
 */
export const GAP_FEATURES = [
  'gain', 'fit', 'asItIs', 'quads', 'chance', 'xb', 'axb', 'countA', 'countB', 'strengthAB', 'strengthXB', 'shareAfter', 'shareBefore',
] as const; // prettier-ignore

/** The two words were seen together at most so often: a multiple of what chance expects, and as many times more. */
const CHANCE_FACTOR = 0.35;
const CHANCE_TIMES = 1;
/** The product of how often each three words around the gap were seen, as they stand; each counts one more. */
const MOST_TRIPLES = 12;
/** A partner stands beside a word in at least this share of its places, or it is not missed there. */
const LEAST_SHARE = 0.1;
/** A syllable is weighed if it was seen between the two words so often … */
const LEAST_BETWEEN = 15;
/** … and beside two words of one side in this share of their places. */
const LEAST_TRIPLE_SHARE = 0.2;
/** Added to the times that two words were seen. */
const FEW_TIMES = 5;
/** Marks the ids whose partners are not known yet. */
const UNREAD = 2;

/** Model ids of the words that stand often beside one word. */
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
  /** Of each id whether it has partners after it, and before it: most places end with these small tables. */
  readonly #hasAfter: Uint8Array;
  readonly #hasBefore: Uint8Array;

  constructor(model: Model, lexicon: Lexicon) {
    this.#model = model;
    this.#lexicon = lexicon;
    this.#scorer = new Scorer(model);
    this.#hasAfter = new Uint8Array(model.keys.length).fill(UNREAD);
    this.#hasBefore = new Uint8Array(model.keys.length).fill(UNREAD);
  }

  /**
   * The gap before a place, if the words around it look like one.
   * @param at place of the word after the gap
   */
  at(table: TokenTable, { ids, tokens }: ModelIds, at: number): Gap | undefined {
    const a = ids[at - 1];
    const b = ids[at];
    if (a < FIRST_WORD || b < FIRST_WORD) return undefined;
    if (this.#hasAfter[a] === UNREAD) this.#of(a);
    if (this.#hasBefore[b] === UNREAD) this.#of(b);
    if (this.#hasAfter[a] + this.#hasBefore[b] === 0) return undefined;
    const fitting = this.#shortlist(a, b);
    if (fitting.length === 0) return undefined;
    const row = ids.subarray(at - 2, at + 2);
    if (this.#isKnown(row)) return undefined;
    const weighed = fitting.filter((id) => Math.max(...this.#shares(row, id)) >= LEAST_TRIPLE_SHARE);
    if (weighed.length === 0) return undefined;
    // It holds no words yet.
    const stretch = new Stretch(this.#model, table, tokens[at], tokens[at - 1]);
    const asItIs = stretch.log([]);
    const [best] = weighed.map((id) => ({ id, gain: stretch.log([id]) - asItIs })).sort((x, y) => y.gain - x.gain);
    return { missing: best.id, features: this.#describe(ids, at, best.id, best.gain, asItIs) };
  }

  /** The syllables that often stand beside one of the two words and were seen between both, where the two alone hardly were. */
  #shortlist(a: number, b: number): readonly number[] {
    const { after } = this.#of(a);
    const { before } = this.#of(b);
    const model = this.#model;
    if (model.pair(a, b) > CHANCE_FACTOR * model.chance(a, b) + CHANCE_TIMES) return [];
    const found: number[] = [];
    for (const side of [after, before]) {
      for (const id of side) {
        if (id !== a && id !== b && !found.includes(id) && model.triple(a, id, b) >= LEAST_BETWEEN) found.push(id);
      }
    }
    return found;
  }

  /** The words around the gap were seen as they stand. */
  #isKnown([aa, a, b, bb]: Int32Array): boolean {
    return (1 + this.#model.triple(aa, a, b)) * (1 + this.#model.triple(a, b, bb)) > MOST_TRIPLES;
  }

  /** How often the syllable follows the two words before the gap, and precedes the two after it. */
  #shares([aa, a, b, bb]: Int32Array, x: number): [after: number, before: number] {
    const model = this.#model;
    return [shareOf(model.triple(aa, a, x), model.pair(aa, a)), shareOf(model.triple(x, b, bb), model.pair(b, bb))];
  }

  #describe(ids: Int32Array, at: number, x: number, gain: number, asItIs: number): number[] {
    const model = this.#model;
    const row = ids.subarray(at - 2, at + 2);
    const [, a, b] = row;
    const strength = (first: number, second: number): number => this.#lexicon.pairStrength(model.keys[first], model.keys[second]);
    const counts = [
      this.#fitIn(ids, at, x).quads,
      model.chance(a, b),
      model.pair(x, b),
      model.triple(a, x, b),
      model.counts[a],
      model.counts[b],
    ];
    return [gain, this.#fit.total, asItIs, ...counts.map(Math.log1p), strength(a, b), strength(x, b), ...this.#shares(row, x)];
  }

  /** How well a syllable fits between the words before a place and those from there on. */
  #fitIn(ids: Int32Array, at: number, x: number): Fit {
    const opened = Int32Array.of(...ids.subarray(at - MARGIN, at), x, ...ids.subarray(at, at + MARGIN));
    this.#scorer.move(opened, MARGIN);
    this.#scorer.fit(x, this.#fit);
    return this.#fit;
  }

  #of(id: number): Partners {
    return (this.#partners[id] ??= this.#read(id));
  }

  #read(id: number): Partners {
    const { after, before } = this.#lexicon.partnersOf(this.#model.keys[id], LEAST_SHARE);
    const known = (keys: readonly string[]): number[] =>
      keys.map((key) => this.#model.idOf(key)).filter((other) => other >= FIRST_WORD && this.#model.meant[other] === 1);
    const partners = { after: known(after), before: known(before) };
    this.#hasAfter[id] = Math.min(1, partners.after.length);
    this.#hasBefore[id] = Math.min(1, partners.before.length);
    return partners;
  }
}

/** Share of the times that two words were seen in which a third stood beside them; two hardly ever seen tell little. */
function shareOf(triples: number, pairs: number): number {
  return Math.min(1, triples / (pairs + FEW_TIMES));
}
