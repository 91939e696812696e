/** A document's own conventions: what most of it does, and the places that do otherwise. */

import type { Localised } from '../messages/locale.ts';

/** How the minority and the majority of a document write it, and how often: the data of a message such as `MIXED`. */
export type TwoWays = Readonly<Record<'minority' | 'majority', string> & Record<'minorityCount' | 'majorityCount', number>>;

/** Tells of two ways to write the same. */
export const MIXED: Localised = {
  vi: 'Bài viết “{{majority}}” {{majorityCount}} lần, “{{minority}}” {{minorityCount}} lần.',
  en: 'The article writes “{{majority}}” {{majorityCount}}×, “{{minority}}” {{minorityCount}}×.',
};

/** One place of the minority, with what speaks against it. */
export interface Deviation extends TwoWays {
  /** Token of the place. */
  readonly at: number;
}

/**
 * The places of the rarer of two ways, if the other has at least `share` of all. Two equally frequent ways give none.
 * @param first tokens written the first way, named by `names[0]`
 * @param second tokens written the second way, named by `names[1]`
 */
export function deviations(
  first: readonly number[],
  second: readonly number[],
  names: readonly [string, string],
  share = 0.5,
): Deviation[] {
  if (first.length === 0 || second.length === 0 || first.length === second.length) return [];
  const [few, many, minority, majority] =
    first.length < second.length ? [first, second, names[0], names[1]] : [second, first, names[1], names[0]];
  if (many.length < share * (few.length + many.length)) return [];
  return few.map((at) => ({ at, minority, majority, minorityCount: few.length, majorityCount: many.length }));
}
