/** What a gate says about samples whose truth is known. */
import { INPUTS } from '../speller/evidence.ts';
import { CHOICES } from '../speller/examine.ts';
import { Gate, MOST_SCORE } from '../speller/gate.ts';
import type { Samples } from './gate-samples.ts';

export interface Judged {
  readonly index: number;
  /** Probability that the written form is wrong, by the gate. */
  readonly probability: number;
  /** True if a slip was planted there. */
  readonly slip: boolean;
  /** True if the gate's first correction is the word that was there. */
  readonly right: boolean;
}

/** Every sample, the most suspicious first. */
export function judgeSamples(weights: Float32Array, samples: Samples): Judged[] {
  const gate = new Gate(weights);
  const judged: Judged[] = [];
  for (let index = 0; index < samples.count; index++) {
    let sum = 1;
    let best = -1;
    let bestAt = 0;
    for (let c = 0; c < samples.choices[index]; c++) {
      const weight = Math.exp(Math.min(MOST_SCORE, gate.score(samples.evidence, (index * CHOICES + c) * INPUTS)));
      sum += weight;
      if (weight > best) {
        best = weight;
        bestAt = c;
      }
    }
    judged.push({ index, probability: 1 - 1 / sum, slip: samples.label[index] > 0, right: samples.label[index] === bestAt + 1 });
  }
  return judged.sort((a, b) => b.probability - a.probability);
}
