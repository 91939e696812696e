/** How well a word fits its place: smoothed n-gram probabilities of both sides, and the context vectors. */
import { ANY, Break, type Model } from './model.ts';
import { quickLog, quickPower } from './quick-math.ts';

/** Weight of the shorter n-gram when the longer is smoothed by it: `scale` times the context's count to the `power`. */
export const SMOOTH = { discount: 0.8, triple: 2, quad: 2, power: 0.7 };

const smoothed = quickPower(SMOOTH.power);

/** Counts given to the shorter n-gram after a context seen `times` times. */
function backOff(scale: number, times: number): number {
  return scale * smoothed(1 + times);
}

/** Smoothed probability of an n-gram seen `times` times after a context, `shorter` being that of the shorter one. */
export function mix(times: number, shorter: number, context: number, scale: number): number {
  const weight = backOff(scale, context);
  return (times + weight * shorter) / (Math.max(context, times) + weight);
}

/** P(b | a) for a pair seen `times` times: absolute discounting, backed off to how many words b follows. */
export function pairProbability(model: Model, a: number, b: number, times: number): number {
  const follows = (model.before[b] + 0.5) / model.pairTypes;
  const context = Math.max(model.counts[a], times) + 1;
  return (Math.max(times - SMOOTH.discount, 0) + SMOOTH.discount * (model.after[a] + 1) * follows) / context;
}

/** P(a | b follows), the same from right to left. */
export function pairBackward(model: Model, a: number, b: number, times: number): number {
  const precedes = (model.after[a] + 0.5) / model.pairTypes;
  const context = Math.max(model.counts[b], times) + 1;
  return (Math.max(times - SMOOTH.discount, 0) + SMOOTH.discount * (model.before[b] + 1) * precedes) / context;
}

/** Weight of the context vectors beside the n-grams, where one number has to rank words. */
export const VECTOR_WEIGHT = 0.5;

/** Evidence for one word in one place. Counts are raw; the others natural logarithms. */
export class Fit {
  pairLeft = 0;
  pairRight = 0;
  tripleLeft = 0;
  tripleMiddle = 0;
  tripleRight = 0;
  quads = 0;
  /** With the word two before, and two after, whatever stands between. */
  skipLeft = 0;
  skipRight = 0;
  /** log P(word | three before). */
  left = 0;
  /** log P(next | word and two before). */
  right = 0;
  /** log P(two after | …). */
  far = 0;
  /** Fit of the context vectors. */
  vector = 0;

  /** The same chain read from right to left: its smoothing errs elsewhere. */
  backward = 0;

  get skips(): number {
    return this.skipLeft + this.skipRight;
  }

  get total(): number {
    return 0.5 * (this.left + this.right + this.far + this.backward);
  }
}

/** Scores words in one place of a document: `move` goes there, `fit` fills in the evidence of a word. */
export class Scorer {
  readonly model: Model;
  readonly #dimension: number;
  readonly #hidden: Float32Array;
  #ids: Int32Array = new Int32Array(0);
  #at = 0;
  #vectorReady = false;
  /** Counts and probabilities that do not depend on the word in the gap. */
  #before = { pair: 0, triple: 0, p2: 0, p3: 0 };
  #after = { pair: 0, triple: 0, p2: 0, p3: 0 };

  constructor(model: Model) {
    this.model = model;
    this.#dimension = model.positions.length / 10;
    this.#hidden = new Float32Array(this.#dimension);
  }

  /** Moves to a place among the ids of a document, which have margins of five. */
  move(ids: Int32Array, at: number): void {
    const m = this.model;
    this.#ids = ids;
    this.#at = at;
    this.#vectorReady = false;
    const a3 = ids[at - 3], a2 = ids[at - 2], a1 = ids[at - 1], b1 = ids[at + 1], b2 = ids[at + 2], b3 = ids[at + 3]; // prettier-ignore
    const before = this.#before;
    const after = this.#after;
    before.pair = m.pair(a2, a1);
    before.triple = before.pair > 0 && a2 !== Break ? m.triple(a3, a2, a1) : 0;
    before.p2 = pairBackward(m, a2, a1, before.pair);
    before.p3 = mix(before.triple, pairBackward(m, a3, a2, m.pair(a3, a2)), before.pair, SMOOTH.triple);
    after.pair = m.pair(b1, b2);
    after.triple = after.pair > 0 && b2 !== Break ? m.triple(b1, b2, b3) : 0;
    after.p2 = pairProbability(m, b1, b2, after.pair);
    after.p3 = mix(after.triple, pairProbability(m, b2, b3, m.pair(b2, b3)), after.pair, SMOOTH.triple);
  }

  /**
   * Quick fit by the two neighbours only: a product of probabilities; 0 if it cannot reach `need`.
   * No pair is more frequent than its rarer word, which often spares one look-up or both.
   */
  quick(a1: number, id: number, b1: number, need = 0): number {
    const m = this.model;
    const count = m.counts[id];
    const mostRight = Math.min(1, (m.counts[b1] + 1) / count);
    if (Math.min(1, count / (m.counts[a1] + 1)) * mostRight < need) return 0;
    const left = pairProbability(m, a1, id, m.pair(a1, id));
    return left * mostRight < need ? 0 : left * pairProbability(m, id, b1, m.pair(id, b1));
  }

  /** The evidence that `fitOf` found last. */
  readonly last = new Fit();

  /** Everything about a word in this place, left in `last`. */
  fitOf(id: number): void {
    this.fit(id, this.last);
  }

  /** Everything about a word in this place. */
  fit(id: number, into: Fit): void {
    const m = this.model;
    const ids = this.#ids;
    const at = this.#at;
    const a3 = ids[at - 3], a2 = ids[at - 2], a1 = ids[at - 1], b1 = ids[at + 1], b2 = ids[at + 2], b3 = ids[at + 3]; // prettier-ignore
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
    into.skipLeft = a2 > Break ? m.triple(a2, ANY, id) : 0;
    into.skipRight = b2 > Break ? m.triple(id, ANY, b2) : 0;
    let p = pairProbability(m, a1, id, pl);
    p = mix(tl, p, this.#before.pair, SMOOTH.triple);
    p = mix(q1, p, this.#before.triple, SMOOTH.quad);
    into.left = quickLog(p);
    p = pairProbability(m, id, b1, pr);
    p = mix(tm, p, pl, SMOOTH.triple);
    p = mix(q2, p, tl, SMOOTH.quad);
    into.right = quickLog(p);
    p = mix(tr, this.#after.p2, pr, SMOOTH.triple);
    p = mix(q3, p, tm, SMOOTH.quad);
    const p3 = mix(q4, this.#after.p3, tr, SMOOTH.quad);
    into.far = quickLog(p) + quickLog(p3);
    p = pairBackward(m, id, b1, pr);
    p = mix(tr, p, this.#after.pair, SMOOTH.triple);
    p = mix(q4, p, this.#after.triple, SMOOTH.quad);
    let back = quickLog(p);
    p = pairBackward(m, a1, id, pl);
    p = mix(tm, p, pr, SMOOTH.triple);
    p = mix(q3, p, tr, SMOOTH.quad);
    back += quickLog(p);
    p = mix(tl, this.#before.p2, pl, SMOOTH.triple);
    p = mix(q2, p, tm, SMOOTH.quad);
    into.backward = back + quickLog(p) + quickLog(mix(q1, this.#before.p3, tl, SMOOTH.quad));
    into.vector = this.vector(id);
  }

  /** Score of the context vectors for a word: comparable between words in the same place. */
  vector(id: number): number {
    const m = this.model;
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

  /** Times the words before and after were seen with one word between, whichever. */
  get gap(): number {
    return this.model.triple(this.#ids[this.#at - 1], ANY, this.#ids[this.#at + 1]);
  }

  /** Pointwise mutual information of two neighbours, natural log, smoothed. */
  association(a: number, b: number, count: number): number {
    return Math.log((count + 0.3) / (this.model.chance(a, b) + 0.3));
  }

  /** The association of the two words before, and of the two after: a word boundary is likely beside a firm pair. */
  get sides(): [before: number, after: number] {
    const ids = this.#ids;
    const at = this.#at;
    return [this.association(ids[at - 2], ids[at - 1], this.#before.pair), this.association(ids[at + 1], ids[at + 2], this.#after.pair)];
  }
}
