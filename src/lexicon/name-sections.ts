/** The names at the end of a lexicon file: put there, taken away for a page that fetches them later, joined again. */
import type { HashedCounts } from './name-table.ts';

/** Bytes of a lexicon's head, of 32-bit words. */
const HEAD = 32;
/** Words of the head: length of the file, names, pairs of names. */
const Word = { Total: 2, Names: 6, Pairs: 7 } as const;
/** Bytes before the sections of names that stand alone: how many names and pairs there are. */
const COUNTS = 8;

const align = (size: number): number => (size + 7) & ~7;
const sizeOf = (count: number): number => align(count * 4) + align(count);
const wordsOf = (bytes: Uint8Array, size: number): Uint32Array => new Uint32Array(Uint8Array.from(bytes.subarray(0, size)).buffer);

export interface SplitLexicon {
  /** A lexicon without names. */
  readonly words: Uint8Array;
  readonly names: Uint8Array;
}

/** Names and pairs as the bytes that `joinNames` takes. */
export function packNames(names: HashedCounts, pairs: HashedCounts): Uint8Array {
  const out = new Uint8Array(COUNTS + sizeOf(names.hashes.length) + sizeOf(pairs.hashes.length));
  new Uint32Array(out.buffer, 0, 2).set([names.hashes.length, pairs.hashes.length]);
  let at = COUNTS;
  for (const section of [names, pairs].flatMap(({ hashes, steps }) => [new Uint8Array(hashes.buffer), steps])) {
    out.set(section, at);
    at += align(section.length);
  }
  return out;
}

/** Takes the names off a lexicon. */
export function splitNames(lexicon: Uint8Array): SplitLexicon {
  const head = wordsOf(lexicon, HEAD);
  const counts = Uint32Array.of(head[Word.Names], head[Word.Pairs]);
  const end = head[Word.Total] - sizeOf(counts[0]) - sizeOf(counts[1]);
  const names = new Uint8Array(COUNTS + lexicon.length - end);
  names.set(new Uint8Array(counts.buffer));
  names.set(lexicon.subarray(end), COUNTS);
  return { words: joinNames({ words: lexicon.subarray(0, end), names: new Uint8Array(COUNTS) }), names };
}

/** The lexicon that was split, or one with other names. */
export function joinNames({ words, names }: SplitLexicon): Uint8Array {
  const out = new Uint8Array(words.length + names.length - COUNTS);
  out.set(words);
  out.set(names.subarray(COUNTS), words.length);
  const head = new Uint32Array(out.buffer, 0, HEAD / 4);
  head[Word.Total] = out.length;
  head.set(wordsOf(names, COUNTS), Word.Names);
  return out;
}
