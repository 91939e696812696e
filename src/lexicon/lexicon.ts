/**
 * Lexicon of news Vietnamese: how often a word is seen in lower case and capitalised, which pairs of syllables
 * belong together, which doublings are words, which non-syllables are known. Keys are canonical syllables.
 * The bytes come from the caller (no fs); how they were made: README.md.
 */
import { once } from '../text/once.ts';
import { firstAtLeast } from '../text/search.ts';
import { countOf } from './count-steps.ts';
import { type HashedCounts, nameTable, type NameTable } from './name-table.ts';

export const LEXICON_MAGIC = 0x584c4c56; // "VLLX"
export const LEXICON_VERSION = 1;

export const WordKind = { Syllable: 0, Foreign: 1, Other: 2 } as const;

export interface Partners {
  readonly after: readonly string[];
  readonly before: readonly string[];
}

export interface Lexicon {
  /** Times the key was seen in lower case in the training news, to about 6 %; 0 if never. */
  lowerCount(key: string): number;
  /** Times it was seen capitalised where no sentence begins. */
  capitalCount(key: string): number;
  /** True for a key that is nearly always capitalised inside sentences: a name syllable (Nguyễn, Huế). */
  isNameLike(key: string): boolean;
  /** True for a known word that is no Vietnamese syllable: Covid, video, clip, Guardiola. */
  isKnownForeign(key: string): boolean;
  /** How firmly two neighbouring syllables belong together, 0 … 15 (see `Strength`); 0 for an unknown pair. */
  pairStrength(first: string, second: string): number;
  /** Times a known pair was seen, to a factor of 1.5; 0 for an unknown pair. */
  pairCount(first: string, second: string): number;
  /** Keys that make a known pair with this one in at least such a share of its places: after it, and before it. */
  partnersOf(key: string, share: number): Partners;
  /** True for a common doubling (xanh xanh, luôn luôn), which is no slip. */
  isReduplication(key: string): boolean;
  /** Foreign names, and what stands beside them. */
  readonly names: NameTable;
}

/** Blocks begin at multiples of eight; sizes may be wrong ones beyond 32 bits. */
const align = (size: number): number => Math.ceil(size / 8) * 8;

/** Opens a lexicon. Throws a plain error on a wrong, truncated or newer file. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const buffer = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  if (bytes.length < 32) throw new Error('not a vilint lexicon');
  const head = new Uint32Array(buffer.buffer, buffer.byteOffset, 8);
  if (head[0] !== LEXICON_MAGIC) throw new Error('not a vilint lexicon');
  if (head[1] !== LEXICON_VERSION) throw new Error(`lexicon format ${head[1]} is not ${LEXICON_VERSION}`);
  const [, , total, keyCount, pairs, textBytes, nameCount, namePairs] = head;
  if (bytes.length !== total) throw new Error('lexicon file is truncated');
  const nameSizes = [nameCount * 4, nameCount, namePairs * 4, namePairs];
  const sizes = [(keyCount + 1) * 4, pairs * 2, pairs, keyCount, keyCount, keyCount, textBytes, ...nameSizes];
  if (sizes.reduce((sum, size) => sum + align(size), 32) !== total) throw new Error('lexicon file is damaged');
  let at = 32;
  const take = (length: number): number => {
    const from = buffer.byteOffset + at;
    at += align(length);
    return from;
  };
  const rowStart = new Uint32Array(buffer.buffer, take((keyCount + 1) * 4), keyCount + 1);
  const second = new Uint16Array(buffer.buffer, take(pairs * 2), pairs);
  const packed = new Uint8Array(buffer.buffer, take(pairs), pairs);
  const kind = new Uint8Array(buffer.buffer, take(keyCount), keyCount);
  const lower = new Uint8Array(buffer.buffer, take(keyCount), keyCount);
  const capital = new Uint8Array(buffer.buffer, take(keyCount), keyCount);
  const text = new Uint8Array(buffer.buffer, take(textBytes), textBytes);
  const takeCounts = (length: number): HashedCounts => ({
    hashes: new Uint32Array(buffer.buffer, take(length * 4), length),
    steps: new Uint8Array(buffer.buffer, take(length), length),
  });
  const names = nameTable(takeCounts(nameCount), takeCounts(namePairs));

  const keys = once((): readonly string[] => new TextDecoder().decode(text).split('\n'));
  const ids = once(() => new Map(keys().map((word, id) => [word, id] as const)));
  const idOf = (key: string): number => ids().get(key) ?? -1;
  const packedOf = (first: string, next: string): number => {
    const a = idOf(first);
    const b = a < 0 ? -1 : idOf(next);
    if (b < 0) return 0;
    // In a damaged file rows may reach beyond the pairs.
    const at = firstAtLeast(second, b, Math.min(rowStart[a], pairs), Math.min(rowStart[a + 1], pairs));
    return at < rowStart[a + 1] && second[at] === b ? packed[at] : 0;
  };
  const columns = once(() => columnsOf(rowStart, second, keyCount));
  const step = (table: Uint8Array, key: string): number => {
    const id = idOf(key);
    return id < 0 ? 0 : countOf(table[id]);
  };
  return {
    lowerCount: (key) => step(lower, key),
    capitalCount: (key) => step(capital, key),
    isNameLike: (key) => step(capital, key) > 20 * (1 + step(lower, key)),
    isKnownForeign: (key) => kind[idOf(key)] === WordKind.Foreign,
    pairStrength: (first, next) => packedOf(first, next) & 15,
    pairCount: (first, next) => {
      const value = packedOf(first, next);
      return value === 0 ? 0 : Math.round(timesOf(value));
    },
    partnersOf: (key, share) => {
      const id = idOf(key);
      if (id < 0) return { after: [], before: [] };
      const least = gradeOf(share * (countOf(lower[id]) + countOf(capital[id])));
      const after: string[] = [];
      // In a damaged file rows may reach beyond the pairs.
      for (let at = rowStart[id]; at < Math.min(rowStart[id + 1], pairs); at++)
        if (packed[at] >> 4 >= least) after.push(keys()[second[at]]);
      const before: string[] = [];
      const { start, pair, row } = columns();
      for (let at = start[id]; at < start[id + 1]; at++) if (packed[pair[at]] >> 4 >= least) before.push(keys()[row[at]]);
      return { after, before };
    },
    isReduplication: (key) => packedOf(key, key) > 0,
    names,
  };
}

const PAIR_TIMES = Float64Array.from({ length: 16 }, (_, step) => 8 * 1.8 ** step);

/** Times that a stored pair was seen. */
function timesOf(grade: number): number {
  return PAIR_TIMES[grade >> 4];
}

/** The first grade of pairs that were seen so often; one more than there is if none was. */
function gradeOf(times: number): number {
  const grade = PAIR_TIMES.findIndex((seen) => seen >= times);
  return grade < 0 ? PAIR_TIMES.length : grade;
}

/** The pairs by their second word: where those of a word begin, the place of each in the file, and its first word. */
interface Columns {
  readonly start: Uint32Array;
  readonly pair: Uint32Array;
  readonly row: Uint16Array;
}

function columnsOf(rowStart: Uint32Array, second: Uint16Array, keyCount: number): Columns {
  const start = new Uint32Array(keyCount + 2);
  for (let at = 0; at < second.length; at++) start[second[at] + 2]++;
  for (let id = 2; id < start.length; id++) start[id] += start[id - 1];
  const pair = new Uint32Array(second.length);
  const row = new Uint16Array(second.length);
  for (let first = 0; first < keyCount; first++) {
    // In a damaged file rows may reach beyond the pairs.
    for (let at = rowStart[first]; at < Math.min(rowStart[first + 1], second.length); at++) {
      const place = start[second[at] + 1]++;
      pair[place] = at;
      row[place] = first;
    }
  }
  return { start, pair, row };
}
