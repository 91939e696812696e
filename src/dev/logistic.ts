/** Logistic regression by Newton's method, with a ridge on standardised features. Deterministic. */

export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
  /** Log odds that are known beforehand and take no part in the fit. */
  readonly offset: number;
}

/** Log odds of an example are its offset and `bias` plus the sum of `weights` times its features. */
export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

const RIDGE = 2;
const STEPS = 30;
/** A step this small in every weight ends the fit. */
const SMALL = 1e-9;

/** Weights that make the examples most likely. Throws where there are none. */
export function fitLogistic(examples: readonly Example[]): Fitted {
  if (examples.length === 0) throw new Error('nothing to fit: no example');
  const size = examples[0].features.length;
  const { mean, deviation } = scalesOf(examples, size);
  const rows = examples.map(({ features }) => [1, ...features.map((value, i) => (value - mean[i]) / deviation[i])]);
  const w = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = w.map((value, i) => (i === 0 ? 0 : -RIDGE * value));
    const hessian = w.map((_, i) => w.map((__, j) => (i === j ? (i === 0 ? SMALL : RIDGE) : 0)));
    rows.forEach((row, n) => {
      const { positive, weight, offset } = examples[n];
      const probability = 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * w[i], offset)));
      const error = weight * ((positive ? 1 : 0) - probability);
      const curvature = weight * probability * (1 - probability);
      for (let i = 0; i <= size; i++) {
        gradient[i] += error * row[i];
        for (let j = 0; j <= size; j++) hessian[i][j] += curvature * row[i] * row[j];
      }
    });
    const change = solve(hessian, gradient);
    change.forEach((value, i) => (w[i] += value));
    if (change.every((value) => Math.abs(value) < SMALL)) break;
  }
  const weights = w.slice(1).map((value, i) => value / deviation[i]);
  return { bias: w[0] - weights.reduce((sum, value, i) => sum + value * mean[i], 0), weights };
}

/** Log odds of an example. */
export function logOddsOf({ bias, weights }: Fitted, { features, offset }: Example): number {
  return features.reduce((sum, value, i) => sum + value * weights[i], bias + offset);
}

function scalesOf(examples: readonly Example[], size: number): { mean: number[]; deviation: number[] } {
  const mean = Array.from({ length: size }, (_, i) => examples.reduce((sum, { features }) => sum + features[i], 0) / examples.length);
  const deviation = mean.map((middle, i) => {
    const squares = examples.reduce((sum, { features }) => sum + (features[i] - middle) ** 2, 0);
    return Math.sqrt(squares / examples.length) || 1;
  });
  return { mean, deviation };
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const factor = rows[j][i] / rows[i][i];
      for (let k = i; k <= size; k++) rows[j][k] -= factor * rows[i][k];
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const known = result.reduce((sum, value, j) => (j > i ? sum + value * rows[i][j] : sum), 0);
    result[i] = (rows[i][size] - known) / rows[i][i];
  }
  return result;
}
