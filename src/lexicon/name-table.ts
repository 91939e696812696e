/**
 * Foreign names of the news, and what stands beside them. Only hashes are kept: what is asked for is always a word of
 * the text, or one slip away from it.
 */
import { firstAtLeast } from '../text/search.ts';
import { countOf } from './count-steps.ts';

export interface NameTable {
  /** Articles in which the foreign word stands with a capital, to about 6 %; 0 if it is not known. */
  articles(key: string): number;
  /** Articles in which the two stand side by side, both with a capital and one of them foreign; 0 if they are too few. */
  together(first: string, second: string): number;
}

/** Hashes in ascending order, and the count of each as a step. */
export interface HashedCounts {
  readonly hashes: Uint32Array;
  readonly steps: Uint8Array;
}

/** What two words that stand side by side are kept as. */
export const pairKey = (first: string, second: string): string => `${first} ${second}`;

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The table of two sorted lists. */
export function nameTable(names: HashedCounts, pairs: HashedCounts): NameTable {
  return {
    articles: (key) => lookUp(names, key),
    together: (first, second) => lookUp(pairs, pairKey(first, second)),
  };
}

function lookUp({ hashes, steps }: HashedCounts, key: string): number {
  const hash = hashOf(key);
  const at = firstAtLeast(hashes, hash);
  return hashes[at] === hash ? countOf(steps[at]) : 0;
}
