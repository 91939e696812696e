/** What those who look for broken stretches propose, before it is weighed. */

/** What broke the stretch; each has its rule. */
export type MendKind = 'keys' | 'split' | 'glued' | 'loose-mark';

/** Stand for the end of a sentence and for a figure among words. */
export const STOP = '.';
export const FIGURE = '0';

/** What may have been meant: words with one space between, in lower case; none where all that stands there goes. */
export interface Meaning {
  readonly words: string;
  /** Natural log of how much rarer such an accident is than the plain one of its kind; 0 or less. */
  readonly prior?: number;
}

/** A stretch that may be broken: tokens from `first` to `last`. */
export interface Proposal {
  readonly first: number;
  readonly last: number;
  readonly kind: MendKind;
  readonly meanings: readonly Meaning[];
  /** Words that the written text may be read as; by default its own, as the model knows them. */
  readonly written?: readonly string[];
  /** Natural log by which a meaning must be likelier than what is written. */
  readonly needed: number;
  /** The words in the case of the written text. */
  readonly inCase: (words: string) => string;
}
