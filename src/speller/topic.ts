/**
 * What a text is about, as far as context vectors tell: how well a word goes with the words farther off, and with the
 * whole text. kỷ thuật fits its neighbours in “kỹ thuật” nearly as well, but not a text about machines.
 */
import { FIRST_WORD, type Model } from './model.ts';
import { MARGIN } from './model-ids.ts';

/** Words to each side that count as farther off; those up to MARGIN have vectors of their own (score.ts). */
const REACH = 20;
/** Of a long text every second, third … word is enough. */
const ENOUGH = 400;
/** Brings the scores near to those of the words beside. */
const UNIT = 10;

export class Topic {
  readonly #model: Model;
  readonly #dimension: number;
  /** Weight of a word far away: the mean of the outermost positions. */
  readonly #weights: Float32Array;
  readonly #text: Float32Array;
  readonly #around: Float32Array;

  constructor(model: Model) {
    this.#model = model;
    const d = (this.#dimension = model.positions.length / (2 * MARGIN));
    const last = d * (2 * MARGIN - 1);
    this.#weights = Float32Array.from({ length: d }, (_, k) => (model.positions[k] + model.positions[last + k]) / 2);
    this.#text = new Float32Array(d);
    this.#around = new Float32Array(d);
  }

  /** Reads a document: its ids stand at [MARGIN, count). */
  read(ids: Int32Array, count: number): void {
    this.#mean(this.#text, ids, MARGIN, count, Math.ceil(count / ENOUGH), -1);
  }

  /** Goes to a place of the document. */
  move(ids: Int32Array, count: number, at: number): void {
    this.#mean(this.#around, ids, Math.max(MARGIN, at - REACH), Math.min(count, at + REACH + 1), 1, at);
  }

  /** Mean of the vectors of the words in [from, to), every `step`th, without those beside a place. */
  #mean(into: Float32Array, ids: Int32Array, from: number, to: number, step: number, place: number): void {
    const { context, contextScale } = this.#model;
    const d = this.#dimension;
    into.fill(0);
    let words = 0;
    for (let i = from; i < to; i += step) {
      const id = ids[i];
      if (id < FIRST_WORD || (place >= 0 && Math.abs(i - place) <= MARGIN)) continue;
      words++;
      const scale = contextScale[id];
      for (let k = 0, row = id * d; k < d; k++) into[k] += context[row + k] * scale;
    }
    for (let k = 0; k < d; k++) into[k] *= (this.#weights[k] * UNIT) / (words + 1);
  }

  /** How well a word goes with the words around, beyond those beside it. */
  around(id: number): number {
    return this.#score(this.#around, id);
  }

  /** How well a word goes with the text. */
  text(id: number): number {
    return this.#score(this.#text, id);
  }

  #score(hidden: Float32Array, id: number): number {
    const { target, targetScale } = this.#model;
    const d = this.#dimension;
    let sum = 0;
    for (let k = 0, row = id * d; k < d; k++) sum += hidden[k] * target[row + k];
    return sum * targetScale[id];
  }
}
