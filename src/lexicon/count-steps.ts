/** Counts in one byte each, to about 6 %. */

/** Steps of the stored counts per doubling. */
const STEPS = 6;

/** Count of a stored step. */
export function countOf(step: number): number {
  return step === 0 ? 0 : Math.round(2 ** ((step - 1) / STEPS));
}

/** Step under which a count is stored. */
export function stepOf(count: number): number {
  return count === 0 ? 0 : Math.min(255, 1 + Math.round(STEPS * Math.log2(count)));
}
