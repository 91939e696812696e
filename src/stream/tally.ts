/** Totals over records. */
export interface Tally {
  records: number;
  /** Records that meet the conditions, those that do not, and those that could not be checked. */
  kept: number;
  dropped: number;
  failed: number;
  syllables: number;
  errors: number;
  warnings: number;
  fixes: number;
}

export function noTally(): Tally {
  return { records: 0, kept: 0, dropped: 0, failed: 0, syllables: 0, errors: 0, warnings: 0, fixes: 0 };
}

/** Adds to the sums in place. */
export function addTally(sums: Tally, more: Tally): void {
  for (const key of Object.keys(sums) as (keyof Tally)[]) sums[key] += more[key];
}
