/** The quality of a record in figures, and the score that sums them up. docs/stream.md tells the same in words. */
import type { Amounts } from './amounts.ts';

export interface Quality {
  /** 0 to 100; null for a record without a word. */
  score: number | null;
  syllables: number;
  errors: number;
  warnings: number;
  errorsPer1000: number;
  /** Shares from 0 to 1: of the words, those in Vietnamese sentences; of the characters, those of the kind. */
  vietnamese: number;
  boilerplate: number;
  mojibake: number;
  duplicates: number;
}

/** So many errors in 1,000 syllables halve the score. */
const HALVING = 20;
/** A warning weighs this much of an error. */
const WARNING = 0.25;
/** A shorter record counts as one of so many syllables, so that one error in a headline does not condemn it. */
const SHORTEST_SYLLABLES = 100;

/** Figures of a record. `warnings` are findings of any level below error. */
export function qualityOf(amounts: Amounts, errors: number, warnings: number): Quality {
  const { syllables, judged, characters } = amounts;
  const share = (part: number): number => (characters === 0 ? 0 : Math.min(1, part / characters));
  // Nothing long enough to tell: the benefit of the doubt.
  const vietnamese = judged === 0 ? 1 : amounts.vietnamese / judged;
  const [boilerplate, mojibake, duplicates] = [amounts.boilerplate, amounts.mojibake, amounts.duplicates].map(share);
  const faults = (1000 * (errors + WARNING * warnings)) / Math.max(SHORTEST_SYLLABLES, syllables);
  const score = 100 * vietnamese * (1 - boilerplate) * (1 - mojibake) * (1 - duplicates) * (HALVING / (HALVING + faults));
  return {
    score: syllables === 0 ? null : rounded(score, 1),
    syllables,
    errors,
    warnings,
    errorsPer1000: syllables === 0 ? 0 : rounded((1000 * errors) / syllables, 2),
    vietnamese: rounded(vietnamese, 4),
    boilerplate: rounded(boilerplate, 4),
    mojibake: rounded(mojibake, 4),
    duplicates: rounded(duplicates, 4),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
