/**
 * Data that rules need and that is too large for source text. The core does not know where the bytes come from: Node
 * reads files (node-resources.ts), a browser fetches. Loaded at first use.
 */
import { openLexicon, type Lexicon } from './lexicon/lexicon.ts';

export interface ResourceBytes {
  /** Bytes of lexicon.bin. */
  lexicon: () => Uint8Array;
}

let source: ResourceBytes | undefined;
let openedLexicon: Lexicon | undefined;

/** Tells where the data comes from; drops what was loaded before. */
export function setResources(bytes: ResourceBytes): void {
  source = bytes;
  openedLexicon = undefined;
}

/** Word and pair statistics of news Vietnamese. Throws if no data was provided. */
export function lexicon(): Lexicon {
  if (openedLexicon === undefined) {
    if (source === undefined) throw new Error('vilint has no data: call setResources first.');
    openedLexicon = openLexicon(source.lexicon());
  }
  return openedLexicon;
}
