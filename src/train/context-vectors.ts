/**
 * Trains the log-bilinear context model: a syllable is judged by the five tokens on either side, each a vector weighted
 * by its position. It learns to tell a syllable from what a slip would have made of it (its error-model neighbours).
 */
import { Random } from './random.ts';

export const RADIUS = 5;
const NEGATIVES = 8;
const SLOTS = 64;

/** Vectors of context words, weights of positions (left far to near, right near to far), target vectors and biases. */
export interface ContextVectors {
  readonly dimension: number;
  readonly context: Float32Array;
  readonly positions: Float32Array;
  readonly target: Float32Array;
  readonly bias: Float32Array;
}

/** Neighbours of a word in error space, with weights. */
export type Confusions = (id: number) => { ids: ArrayLike<number>; weights: ArrayLike<number> };

export interface Settings {
  readonly dimension: number;
  readonly epochs: number;
  readonly rate: number;
  progress?(done: number, loss: number): void;
}

/** A fixed sample of each word's neighbours, drawn by weight, so that training picks negatives by an offset. */
function sampleSlots(size: number, confusions: Confusions, random: Random): Int32Array {
  const slots = new Int32Array(size * SLOTS).fill(-1);
  for (let id = 0; id < size; id++) {
    const { ids, weights } = confusions(id);
    if (ids.length === 0) continue;
    let sum = 0;
    for (let i = 0; i < ids.length; i++) sum += weights[i];
    for (let s = 0; s < SLOTS; s++) {
      let at = random.next() * sum;
      let i = 0;
      while (i < ids.length - 1 && (at -= weights[i]) > 0) i++;
      slots[id * SLOTS + s] = ids[i];
    }
  }
  return slots;
}

/** Trains on chunks of token ids. Deterministic: one thread, fixed seed. */
export function trainContextVectors(
  chunks: () => Iterable<Uint16Array>,
  counts: ArrayLike<number>,
  total: number,
  confusions: Confusions,
  settings: Settings,
): ContextVectors {
  const size = counts.length;
  const d = settings.dimension;
  const random = new Random(20261122);
  const slots = sampleSlots(size, confusions, random);
  const context = new Float32Array(size * d);
  for (let i = 0; i < context.length; i++) context[i] = (random.next() - 0.5) * 0.2;
  const positions = new Float32Array(2 * RADIUS * d);
  for (let p = 0; p < 2 * RADIUS; p++) positions.fill(1 / (1 + Math.abs(p - RADIUS + 0.5)), p * d, (p + 1) * d);
  const target = new Float32Array(size * d);
  const bias = Float32Array.from(counts, (count) => Math.log(count + 1));
  const h = new Float32Array(d);
  const dh = new Float32Array(d);
  const picks = new Int32Array(NEGATIVES + 1);
  const scores = new Float64Array(NEGATIVES + 1);
  const all = total * settings.epochs;
  let seen = 0;
  let loss = 0;
  let losses = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const ids of chunks()) {
      for (let t = RADIUS; t < ids.length - RADIUS; t++) {
        if (++seen % 2_000_000 === 0) {
          settings.progress?.(seen / all, loss / losses);
          loss = losses = 0;
        }
        const word = ids[t];
        if (slots[word * SLOTS] < 0) continue;
        const rate = settings.rate * Math.max(0.02, 1 - seen / all);
        h.fill(0);
        for (let p = 0; p < 2 * RADIUS; p++) {
          const row = ids[p < RADIUS ? t - RADIUS + p : t + 1 + p - RADIUS] * d;
          const w = p * d;
          for (let k = 0; k < d; k++) h[k] += context[row + k] * positions[w + k];
        }
        const offset = random.bits() & (SLOTS - 1);
        picks[0] = word;
        let max = -Infinity;
        for (let j = 0; j <= NEGATIVES; j++) {
          if (j > 0) picks[j] = slots[word * SLOTS + ((offset + j) & (SLOTS - 1))];
          const row = picks[j] * d;
          let sum = bias[picks[j]];
          for (let k = 0; k < d; k++) sum += target[row + k] * h[k];
          scores[j] = sum;
          if (sum > max) max = sum;
        }
        let norm = 0;
        for (let j = 0; j <= NEGATIVES; j++) norm += scores[j] = Math.exp(scores[j] - max);
        loss -= Math.log(scores[0] / norm);
        losses++;
        if (scores[0] / norm > 0.9995) continue;
        dh.fill(0);
        for (let j = 0; j <= NEGATIVES; j++) {
          const g = rate * ((j === 0 ? 1 : 0) - scores[j] / norm);
          if (g > -1e-6 && g < 1e-6) continue;
          const row = picks[j] * d;
          bias[picks[j]] += g;
          for (let k = 0; k < d; k++) {
            dh[k] += g * target[row + k];
            target[row + k] += g * h[k];
          }
        }
        for (let p = 0; p < 2 * RADIUS; p++) {
          const row = ids[p < RADIUS ? t - RADIUS + p : t + 1 + p - RADIUS] * d;
          const w = p * d;
          for (let k = 0; k < d; k++) {
            const c = context[row + k];
            context[row + k] = c + dh[k] * positions[w + k];
            positions[w + k] += 0.1 * dh[k] * c;
          }
        }
      }
    }
  }
  return { dimension: d, context, positions, target, bias };
}
