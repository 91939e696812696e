/**
 * Data that rules need and that is too large for source text. The core does not know where it comes from: Node reads
 * files (node-resources.ts), a browser fetches. Loaded at first use.
 */
import { openLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import type { Model } from '../speller/index.ts';

export interface Resources {
  /** Bytes of lexicon.bin. */
  lexicon: () => Uint8Array;
  /** The language model. */
  model: () => Model;
}

let source: Resources | undefined;
let openedLexicon: Lexicon | undefined;
let openedModel: Model | undefined;

/** Tells where the data comes from; drops what was loaded before. */
export function setResources(resources: Resources): void {
  source = resources;
  openedLexicon = undefined;
  openedModel = undefined;
}

function provided(): Resources {
  if (source === undefined) throw new Error('vilint has no data: call setResources first.');
  return source;
}

/** Word and pair statistics of news Vietnamese. Throws if no data was provided. */
export function lexicon(): Lexicon {
  return (openedLexicon ??= openLexicon(provided().lexicon()));
}

/** The language model. Throws if none was provided. */
export function model(): Model {
  return (openedModel ??= provided().model());
}
