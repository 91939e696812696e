/** Slips that lead from a meant syllable to a written one. Models store a slip by its place in the list: only append. */
export const SLIPS = [
  'tone',
  'tone-lost',
  'tone-added',
  'hoi-nga',
  'mark-lost',
  'mark-changed',
  'd-stroke',
  'bare',
  'dropped-letter',
  'omitted',
  'doubled',
  'inserted',
  'swapped',
  'neighbour-key',
  'substituted',
  'ch-tr',
  's-x',
  'd-gi-r-v',
  'l-n',
  'coda-n-ng',
  'coda-t-c',
  'coda-nh-ng-n',
  'rime',
  'i-y',
  'tone-place',
  'keyboard',
  'malapropism',
] as const;
export type Slip = (typeof SLIPS)[number];

/** Number of a slip: its place in the list. */
export const slipId = Object.fromEntries(SLIPS.map((name, id) => [name, id])) as Record<Slip, number>;

/**
 * Prior weight of a slip, natural log, for one candidate of it; used to cut the list before the judge sees it.
 * Set while reading slips, spread over the usual number of candidates; no published count stands behind it.
 */
export const SLIP_PRIOR: readonly number[] = SLIPS.map(
  (name) =>
    ({
      tone: -2,
      'tone-lost': -1,
      'tone-added': -2.5,
      'hoi-nga': -1,
      'mark-lost': -1.5,
      'mark-changed': -2.5,
      'd-stroke': -1,
      bare: -2.5,
      'dropped-letter': -1.5,
      omitted: -2,
      doubled: -0.5,
      inserted: -1.5,
      swapped: -1.5,
      'neighbour-key': -2.5,
      substituted: -4,
      'ch-tr': -1,
      's-x': -1,
      'd-gi-r-v': -1.5,
      'l-n': -1.5,
      'coda-n-ng': -1,
      'coda-t-c': -1,
      'coda-nh-ng-n': -1.5,
      rime: -2,
      'i-y': -1.5,
      'tone-place': -0.2,
      keyboard: -0.5,
      malapropism: -4.5,
    })[name],
);

/** The same as factors. */
export const SLIP_FACTOR: Float64Array = Float64Array.from(SLIP_PRIOR, Math.exp);
