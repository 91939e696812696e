/** Fits the gate: softmax over the written form and its candidates, Adam, one thread, fixed seed. */
import { INPUTS } from '../speller/evidence.ts';
import { CHOICES } from '../speller/examine.ts';
import { gateSize, HEAD, LEAK, MOST_SCORE, type GateShape } from '../speller/gate.ts';
import type { Samples } from './gate-samples.ts';
import { Random } from './random.ts';

const BATCH = 32;
const STRIDE = CHOICES * INPUTS;

export interface FitSettings {
  readonly shape: GateShape;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Samples that are left out, by index. */
  readonly skip?: ReadonlySet<number>;
  progress?(epoch: number, loss: number): void;
}

/** Weights of a fitted gate (levels still 0). */
export function fitGate(samples: Samples, settings: FitSettings): Float32Array {
  const { inputs, first, second } = settings.shape;
  const size = gateSize(settings.shape);
  const w = new Float32Array(size);
  const random = new Random(41);
  w.set([inputs, first, second]);
  const atB1 = HEAD + inputs * first;
  const at2 = atB1 + first;
  const atB2 = at2 + first * second;
  const at3 = atB2 + second;
  const gauss = (): number => random.next() + random.next() + random.next() + random.next() - 2;
  for (let i = HEAD; i < atB1; i++) w[i] = gauss() * Math.sqrt(3 / 12);
  for (let i = at2; i < atB2; i++) w[i] = gauss() * Math.sqrt(6 / first);
  for (let i = at3; i < at3 + second; i++) w[i] = gauss() * Math.sqrt(3 / second);
  const grad = new Float32Array(size);
  const m = new Float32Array(size);
  const v = new Float32Array(size);
  const one = new Float64Array(CHOICES * first);
  const two = new Float64Array(CHOICES * second);
  const score = new Float64Array(CHOICES);
  const d2 = new Float64Array(second);
  const d1 = new Float64Array(first);
  const order = Uint32Array.from({ length: samples.count }, (_, i) => i).filter((i) => !settings.skip?.has(i));
  const steps = Math.ceil(order.length / BATCH) * settings.epochs;
  const x = samples.evidence;
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    for (let b = 0; b < order.length; b += BATCH) {
      const end = Math.min(order.length, b + BATCH);
      for (let s = b; s < end; s++) loss += sample(order[s]);
      adam(end - b);
    }
    settings.progress?.(epoch, loss / order.length);
  }
  return w;

  function sample(index: number): number {
    const count = samples.choices[index];
    const label = samples.label[index];
    let norm = 1;
    for (let c = 0; c < count; c++) {
      const from = index * STRIDE + c * INPUTS;
      for (let h = 0; h < first; h++) one[c * first + h] = w[atB1 + h];
      for (let i = 0; i < inputs; i++) {
        const value = x[from + i];
        if (value === 0) continue;
        for (let h = 0, row = HEAD + i * first; h < first; h++) one[c * first + h] += value * w[row + h];
      }
      for (let g = 0; g < second; g++) two[c * second + g] = w[atB2 + g];
      for (let h = 0; h < first; h++) {
        const a = one[c * first + h];
        const value = a > 0 ? a : LEAK * a;
        for (let g = 0, row = at2 + h * second; g < second; g++) two[c * second + g] += value * w[row + g];
      }
      let sum = w[at3 + second];
      for (let g = 0; g < second; g++) {
        const a = two[c * second + g];
        sum += (a > 0 ? a : LEAK * a) * w[at3 + g];
      }
      norm += score[c] = Math.exp(Math.min(MOST_SCORE, sum));
    }
    for (let c = 0; c < count; c++) {
      const delta = score[c] / norm - (label === c + 1 ? 1 : 0);
      if (Math.abs(delta) > 1e-5) backward(index * STRIDE + c * INPUTS, c, delta);
    }
    return -Math.log((label === 0 ? 1 : score[label - 1]) / norm);
  }

  function backward(from: number, c: number, delta: number): void {
    grad[at3 + second] += delta;
    for (let g = 0; g < second; g++) {
      const a = two[c * second + g];
      grad[at3 + g] += delta * (a > 0 ? a : LEAK * a);
      d2[g] = delta * w[at3 + g] * (a > 0 ? 1 : LEAK);
      grad[atB2 + g] += d2[g];
    }
    for (let h = 0; h < first; h++) {
      const a = one[c * first + h];
      const value = a > 0 ? a : LEAK * a;
      let sum = 0;
      for (let g = 0, row = at2 + h * second; g < second; g++) {
        grad[row + g] += value * d2[g];
        sum += d2[g] * w[row + g];
      }
      d1[h] = sum * (a > 0 ? 1 : LEAK);
      grad[atB1 + h] += d1[h];
    }
    for (let i = 0; i < inputs; i++) {
      const value = x[from + i];
      if (value === 0) continue;
      for (let h = 0, row = HEAD + i * first; h < first; h++) grad[row + h] += value * d1[h];
    }
  }

  function adam(batch: number): void {
    step++;
    const rate = settings.rate * Math.min(1, step / 200) * Math.max(0.01, 1 - step / steps);
    const c1 = 1 - 0.9 ** step;
    const c2 = 1 - 0.999 ** step;
    for (let i = HEAD; i < size; i++) {
      const g = grad[i] / batch + settings.decay * w[i];
      grad[i] = 0;
      m[i] = 0.9 * m[i] + 0.1 * g;
      v[i] = 0.999 * v[i] + 0.001 * g * g;
      w[i] -= (rate * (m[i] / c1)) / (Math.sqrt(v[i] / c2) + 1e-8);
    }
  }
}
