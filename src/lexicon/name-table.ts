/**
 * Foreign names of the news, and what stands beside them. Only hashes are kept: what is asked for is always a word of
 * the text, or one slip away from it.
 */
import { HASH_SEED, hashStep } from '../text/vocabulary.ts';
import { countOf } from './count-steps.ts';

export interface NameTable {
  /** Articles in which the foreign word stands with a capital, to about 6 %; 0 if it is not known. */
  articles(key: string): number;
  /** Articles in which the two stand side by side, both with a capital and one of them foreign; 0 if they are too few. */
  together(first: string, second: string): number;
  /** Known names one slip away (a letter added, lost, changed, two swapped) that keep the first letter or swap it; each once. */
  near(key: string): readonly string[];
  /** Words one slip away that are known beside another one, before or after it; they need be no names of their own. */
  nearBeside(key: string, beside: string, follows: boolean): readonly string[];
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
  return goOn(HASH_SEED, key, 0) >>> 0;
}

/** The hash of what came before, with the rest of the key from `at` on. */
export function goOn(hash: number, key: string, at: number): number {
  let value = hash;
  for (let i = at; i < key.length; i++) value = hashStep(value, key.charCodeAt(i));
  return value;
}

/** The table of two sorted lists. */
export function nameTable(names: HashedCounts, pairs: HashedCounts): NameTable {
  const [byName, byPair] = [finder(names), finder(pairs)];
  return {
    articles: (key) => byName(hashOf(key)),
    together: (first, second) => byPair(hashOf(pairKey(first, second))),
    near: (key) => [...new Set(slipsOf(key, HASH_SEED, (hash) => byName(hash) > 0))],
    nearBeside: (key, beside, follows) => {
      const [before, after] = follows ? ['', pairKey('', beside)] : [pairKey(beside, ''), ''];
      return [...new Set(slipsOf(key, goOn(HASH_SEED, before, 0), (hash) => byPair(goOn(hash, after, 0)) > 0))];
    },
  };
}

/** The count of a hash, whose first bits tell its bucket. Buckets are cut at first use; most hold one or two names. */
function finder({ hashes, steps }: HashedCounts): (hash: number) => number {
  const shift = Math.min(31, Math.clz32(hashes.length) + 1);
  let starts: Uint32Array | undefined;
  return (hash) => {
    starts ??= bucketsOf(hashes, shift);
    const bucket = hash >>> shift;
    for (let at = starts[bucket]; at < starts[bucket + 1]; at++) if (hashes[at] === hash >>> 0) return countOf(steps[at]);
    return 0;
  };
}

function bucketsOf(hashes: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array((0xffffffff >>> shift) + 2);
  for (let i = 0; i < hashes.length; i++) starts[(hashes[i] >>> shift) + 1]++;
  for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
  return starts;
}

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => letter.charCodeAt(0));

/** Words one slip away whose hash is known. Of each only the hash is made, from that of its beginning. @param start what stands before */
function* slipsOf(key: string, start: number, isKnown: (hash: number) => boolean): Generator<string> {
  let hash = start;
  for (let at = 0; at <= key.length; at++) {
    const [before, code] = [hash, key.charCodeAt(at)];
    if (at > 0) {
      for (const letter of LETTERS) {
        const more = hashStep(before, letter);
        if (isKnown(goOn(more, key, at))) yield key.slice(0, at) + String.fromCharCode(letter) + key.slice(at);
        if (letter !== code && at < key.length && isKnown(goOn(more, key, at + 1)))
          yield key.slice(0, at) + String.fromCharCode(letter) + key.slice(at + 1);
      }
      if (at < key.length && isKnown(goOn(before, key, at + 1))) yield key.slice(0, at) + key.slice(at + 1);
    }
    if (at + 1 < key.length && isKnown(goOn(hashStep(hashStep(before, key.charCodeAt(at + 1)), code), key, at + 2)))
      yield key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);
    hash = hashStep(hash, code);
  }
}
