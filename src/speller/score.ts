/** How well a word fits its place: smoothed n-gram probabilities of both sides, and the context vectors. */
import { ANY, Break, type Model } from './model.ts';

/** Weight of the shorter n-gram, in counts, when the longer is smoothed by it. */
const K_PAIR = 300;
const K_TRIPLE = 25;
const K_QUAD = 8;

/** Evidence for one word in one place. Counts are raw; the others natural logarithms. */
export class Fit {
  pairLeft = 0;
  pairRight = 0;
  tripleLeft = 0;
  tripleMiddle = 0;
  tripleRight = 0;
  quads = 0;
  skips = 0;
  /** log P(word | three before). */
  left = 0;
  /** log P(next | word and two before). */
  right = 0;
  /** log P(two after | …). */
  far = 0;
  /** Fit of the context vectors. */
  vector = 0;

  get total(): number {
    return this.left + this.right + this.far;
  }
}

/** Scores words in one place of a stream: `at` moves it, `fit` fills in the evidence of a word. */
export class Scorer {
  readonly #model: Model;
  readonly #dimension: number;
  readonly #hidden: Float32Array;
  #ids: Int32Array = new Int32Array(0);
  #at = 0;
  #vectorReady = false;
  /** Counts and probabilities that do not depend on the word in the gap. */
  #before = { pair: 0, triple: 0 };
  #after = { pair: 0, p2: 0, p3: 0 };

  constructor(model: Model) {
    this.#model = model;
    this.#dimension = model.positions.length / 10;
    this.#hidden = new Float32Array(this.#dimension);
  }

  /** P of a word by its frequency alone. */
  unigram(id: number): number {
    return (this.#model.counts[id] + 0.5) / this.#model.total;
  }

  /** Moves to a place of a stream (with margins of five). */
  move(ids: Int32Array, at: number): void {
    const m = this.#model;
    this.#ids = ids;
    this.#at = at;
    this.#vectorReady = false;
    const a3 = ids[at - 3], a2 = ids[at - 2], a1 = ids[at - 1], b1 = ids[at + 1], b2 = ids[at + 2], b3 = ids[at + 3]; // prettier-ignore
    this.#before.pair = m.pair(a2, a1);
    this.#before.triple = this.#before.pair > 0 && a2 !== Break ? m.triple(a3, a2, a1) : 0;
    const p1 = this.unigram(b2);
    this.#after.pair = m.pair(b1, b2);
    this.#after.p2 = (this.#after.pair + K_PAIR * p1) / (m.counts[b1] + K_PAIR);
    const p3 = (m.pair(b2, b3) + K_PAIR * this.unigram(b3)) / (m.counts[b2] + K_PAIR);
    this.#after.p3 = ((this.#after.pair > 0 ? m.triple(b1, b2, b3) : 0) + K_TRIPLE * p3) / (this.#after.pair + K_TRIPLE);
  }

  /** Quick fit by the two neighbours only, natural log. */
  quick(id: number): number {
    const m = this.#model;
    const a1 = this.#ids[this.#at - 1];
    const b1 = this.#ids[this.#at + 1];
    const left = (m.pair(a1, id) + K_PAIR * this.unigram(id)) / (m.counts[a1] + K_PAIR);
    const right = (m.pair(id, b1) + K_PAIR * this.unigram(b1)) / (m.counts[id] + K_PAIR);
    return Math.log(left * right);
  }

  /** Everything about a word in this place. */
  fit(id: number, into: Fit): void {
    const m = this.#model;
    const ids = this.#ids;
    const at = this.#at;
    const a3 = ids[at - 3], a2 = ids[at - 2], a1 = ids[at - 1], b1 = ids[at + 1], b2 = ids[at + 2], b3 = ids[at + 3]; // prettier-ignore
    const count = m.counts[id];
    const pl = m.pair(a1, id);
    const pr = m.pair(id, b1);
    const cap = Math.min(pl, pr) * 1.3;
    const tl = pl > 0 && a1 !== Break ? Math.min(m.triple(a2, a1, id), pl * 1.3) : 0;
    const tm = cap > 0 ? Math.min(m.triple(a1, id, b1), cap) : 0;
    const tr = pr > 0 && b1 !== Break ? Math.min(m.triple(id, b1, b2), pr * 1.3) : 0;
    const q1 = tl > 0 && a2 !== Break ? Math.min(m.quad(a3, a2, a1, id), tl * 1.3) : 0;
    const q2 = tl > 0 && tm > 0 ? Math.min(m.quad(a2, a1, id, b1), tl, tm) : 0;
    const q3 = tm > 0 && tr > 0 ? Math.min(m.quad(a1, id, b1, b2), tm, tr) : 0;
    const q4 = tr > 0 && b2 !== Break ? Math.min(m.quad(id, b1, b2, b3), tr * 1.3) : 0;
    into.pairLeft = pl;
    into.pairRight = pr;
    into.tripleLeft = tl;
    into.tripleMiddle = tm;
    into.tripleRight = tr;
    into.quads = Math.max(q1, q2, q3, q4);
    into.skips = (a2 > Break ? m.triple(a2, ANY, id) : 0) + (b2 > Break ? m.triple(id, ANY, b2) : 0);
    const u = (count + 0.5) / m.total;
    let p = (pl + K_PAIR * u) / (m.counts[a1] + K_PAIR);
    p = (tl + K_TRIPLE * p) / (this.#before.pair + K_TRIPLE);
    p = (q1 + K_QUAD * p) / (this.#before.triple + K_QUAD);
    into.left = Math.log(p);
    p = (pr + K_PAIR * this.unigram(b1)) / (count + K_PAIR);
    p = (tm + K_TRIPLE * p) / (pl + K_TRIPLE);
    p = (q2 + K_QUAD * p) / (tl + K_QUAD);
    into.right = Math.log(p);
    p = (tr + K_TRIPLE * this.#after.p2) / (pr + K_TRIPLE);
    p = (q3 + K_QUAD * p) / (tm + K_QUAD);
    const p3 = (q4 + K_QUAD * this.#after.p3) / (tr + K_QUAD);
    into.far = Math.log(p) + Math.log(p3);
    into.vector = this.vector(id);
  }

  /** Score of the context vectors for a word: comparable between words in the same place. */
  vector(id: number): number {
    const m = this.#model;
    const d = this.#dimension;
    const h = this.#hidden;
    if (!this.#vectorReady) {
      h.fill(0);
      for (let p = 0; p < 10; p++) {
        const context = this.#ids[this.#at + (p < 5 ? p - 5 : p - 4)];
        const scale = m.contextScale[context];
        const row = context * d;
        const w = p * d;
        for (let k = 0; k < d; k++) h[k] += m.context[row + k] * scale * m.positions[w + k];
      }
      this.#vectorReady = true;
    }
    const row = id * d;
    let sum = 0;
    for (let k = 0; k < d; k++) sum += h[k] * m.target[row + k];
    return sum * m.targetScale[id] + m.bias[id];
  }

  /** Pointwise mutual information of two neighbours, natural log, smoothed. */
  association(a: number, b: number, count: number): number {
    const m = this.#model;
    const expected = (m.counts[a] * m.counts[b]) / m.total;
    return Math.log((count + 0.3) / (expected + 0.3));
  }

  /** The association of the two words before, and of the two after: a word boundary is likely beside a firm pair. */
  get sides(): [before: number, after: number] {
    const ids = this.#ids;
    const at = this.#at;
    return [this.association(ids[at - 2], ids[at - 1], this.#before.pair), this.association(ids[at + 1], ids[at + 2], this.#after.pair)];
  }
}
