/** Finds the pairs of a model of which one word is contested (src/speller/contested.ts). */
import { ContestedPairs, Side } from '../speller/contested.ts';
import { FIRST_WORD, type Model } from '../speller/model.ts';
import { SLIP_FACTOR } from '../speller/slips.ts';

/** A neighbour claims a word that makes up this share of what stands beside it, and was seen so often. */
const CLAIMED_SHARE = 0.004;
const CLAIMED_TIMES = 20;
/** A pair is contested if the claimed one, times the prior of the slip, reaches this share of it. */
const CONTESTED_SHARE = 0.6;

/** What each word is claimed by: neighbours, with how often the two stand together. */
type Claims = readonly (readonly { readonly by: number; readonly times: number }[])[];

/** The filter of a model, as bytes for its file. Deterministic. */
export function contestedPairs(model: Model): Uint8Array {
  const words = Array.from(model.keys, (_, id) => id).filter((id) => id >= FIRST_WORD && model.meant[id] === 1);
  const pairs = [Side.First, Side.Second].map((side) => {
    const times = (word: number, by: number): number => (side === Side.First ? model.pair(word, by) : model.pair(by, word));
    const claims = claimsOf(model, words, times);
    return contestedBy(model, words, claims, times).map(({ word, by }) => (side === Side.First ? [word, by] : [by, word]));
  });
  const { filter, bytes } = ContestedPairs.sized(pairs[0].length + pairs[1].length);
  pairs.forEach((list, side) => {
    for (const [a, b] of list) filter.add(a, b, side === 0 ? Side.First : Side.Second);
  });
  return bytes;
}

function claimsOf({ counts, keys }: Model, words: readonly number[], times: (word: number, by: number) => number): Claims {
  const claims = keys.map((): { by: number; times: number }[] => []);
  for (const by of words) {
    const least = Math.max(CLAIMED_TIMES, CLAIMED_SHARE * counts[by]);
    for (const word of words) {
      if (counts[word] < least) continue;
      const together = times(word, by);
      if (together >= least) claims[word].push({ by, times: together });
    }
  }
  return claims;
}

function contestedBy(
  model: Model,
  words: readonly number[],
  claims: Claims,
  times: (word: number, by: number) => number,
): { word: number; by: number }[] {
  return words.flatMap((word) => {
    const { ids, slips } = model.errors.of(model.keys[word]);
    const by = new Set<number>();
    ids.forEach((claimed, i) => {
      for (const claim of claims[claimed]) {
        const own = times(word, claim.by);
        if (own > 0 && claim.times * SLIP_FACTOR[slips[i]] >= CONTESTED_SHARE * own) by.add(claim.by);
      }
    });
    return [...by].map((neighbour) => ({ word, by: neighbour }));
  });
}
