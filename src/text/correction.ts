/** What a word or a stretch of text may have been meant to be. */
export interface Correction {
  readonly text: string;
  /** That it is the right one, where the language model told. */
  readonly probability?: number;
}
