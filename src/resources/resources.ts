/**
 * Data that rules need and that is too large for source text. The core does not know where it comes from: Node reads
 * files (node-resources.ts), a browser fetches. Opened at first use.
 */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Model } from '../speller/index.ts';

export { once } from '../text/once.ts';

/** Both are asked for often: make them with `once`. */
export interface Resources {
  readonly lexicon: () => Lexicon;
  readonly model: () => Model;
}

let current: Resources | undefined;

/** Puts the data for the texts that follow in place. */
export function setResources(resources: Resources): void {
  current = resources;
}

function provided(): Resources {
  if (current === undefined) throw new Error('vilint has no data: call setResources first.');
  return current;
}

/** Word and pair statistics of news Vietnamese. Throws if no data was provided. */
export function lexicon(): Lexicon {
  return provided().lexicon();
}

/** The language model. Throws if none was provided. */
export function model(): Model {
  return provided().model();
}
