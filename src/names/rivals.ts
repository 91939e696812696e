/** Which of several names was meant. */
import { TOGETHER_RATIO } from './companions.ts';

/** What the name may have been. */
export interface Rival {
  readonly other: string;
  /** Articles that speak for it. */
  readonly weight: number;
}

/** The only one, or the one beside which the others are slips too. */
export function dominant(rivals: readonly Rival[]): string | undefined {
  const [first, second] = [...rivals].sort((a, b) => b.weight - a.weight);
  return first !== undefined && (second === undefined || first.weight >= TOGETHER_RATIO * second.weight) ? first.other : undefined;
}
