/** The gate: a small network that turns evidence into the probability of each candidate, and of the written form. */

/** Layout of the stored weights: [inputs, hidden 1, hidden 2, error level, warning level, 0, 0, 0], then the layers. */
export const HEAD = 8;
/** Slope of the activation below zero. */
export const LEAK = 0.05;

/** Scores are cut here before they become odds; a higher one says no more. */
export const MOST_SCORE = 30;

export interface GateShape {
  readonly inputs: number;
  readonly first: number;
  readonly second: number;
}

/** Numbers that a gate of this shape holds. */
export function gateSize({ inputs, first, second }: GateShape): number {
  return HEAD + inputs * first + first + first * second + second + second + 1;
}

export class Gate {
  readonly shape: GateShape;
  /** Probabilities from which a suspicion is an error, and from which it is a warning. */
  readonly errorLevel: number;
  readonly warningLevel: number;
  readonly weights: Float32Array;
  readonly #one: Float64Array;
  readonly #two: Float64Array;

  constructor(weights: Float32Array) {
    const [inputs, first, second] = weights;
    this.shape = { inputs, first, second };
    this.errorLevel = weights[3];
    this.warningLevel = weights[4];
    this.weights = weights;
    this.#one = new Float64Array(first);
    this.#two = new Float64Array(second);
  }

  /** Score of a candidate against the written form, whose score is 0. */
  score(evidence: Float32Array, offset: number): number {
    const { inputs, first, second } = this.shape;
    const w = this.weights;
    const one = this.#one;
    const two = this.#two;
    let at = HEAD + inputs * first;
    for (let h = 0; h < first; h++) one[h] = w[at + h];
    for (let i = 0; i < inputs; i++) {
      const x = evidence[offset + i];
      if (x === 0) continue;
      const row = HEAD + i * first;
      for (let h = 0; h < first; h++) one[h] += x * w[row + h];
    }
    at += first;
    for (let g = 0; g < second; g++) two[g] = w[at + first * second + g];
    for (let h = 0; h < first; h++) {
      const x = one[h] > 0 ? one[h] : LEAK * one[h];
      const row = at + h * second;
      for (let g = 0; g < second; g++) two[g] += x * w[row + g];
    }
    at += first * second + second;
    let sum = w[at + second];
    for (let g = 0; g < second; g++) sum += (two[g] > 0 ? two[g] : LEAK * two[g]) * w[at + g];
    return sum;
  }
}
