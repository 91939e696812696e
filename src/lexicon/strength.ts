/** How firmly two neighbouring syllables belong together: the one scale on which rules and guards judge. */

/**
 * Marks on the scale of `Lexicon.pairStrength`, 0 … 15. It is the normalised pointwise mutual information of the two in
 * news, in sixteenths: how much oftener they stand together than chance would have it, against the most that is possible.
 * 0 is a pair that the lexicon does not know; how frequent a pair is, `pairCount` tells.
 */
export const Strength = {
  /** More than chance: speaks for a reading that something else speaks for too. */
  hint: 2,
  /** A loose phrase. */
  likely: 3,
  /** A phrase; most compounds are at least so firm. */
  phrase: 4,
  /** Nearly always one word. */
  word: 5,
  /** Surely one word. */
  firm: 6,
  /** Hardly met apart. */
  bound: 8,
  /** One of them hardly stands without the other. */
  inseparable: 15,
} as const;
