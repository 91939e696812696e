/**
 * Lexicon of news Vietnamese: how often a word is seen in lower case and capitalised, which pairs of syllables
 * belong together, which doublings are words, which non-syllables are known. Keys are canonical syllables.
 * The bytes come from the caller (no fs); how they were made: README.md.
 */
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

  let words: readonly string[] | undefined;
  const keys = (): readonly string[] => (words ??= new TextDecoder().decode(text).split('\n'));
  let ids: Map<string, number> | undefined;
  const idOf = (key: string): number => {
    ids ??= new Map(keys().map((word, id) => [word, id] as const));
    return ids.get(key) ?? -1;
  };
  let partners: AllPartners | undefined;
  const packedOf = (first: string, next: string): number => {
    const a = idOf(first);
    const b = a < 0 ? -1 : idOf(next);
    if (b < 0) return 0;
    // In a damaged file rows may reach beyond the pairs.
    const at = firstAtLeast(second, b, Math.min(rowStart[a], pairs), Math.min(rowStart[a + 1], pairs));
    return at < rowStart[a + 1] && second[at] === b ? packed[at] : 0;
  };
  const findPartners = (share: number): AllPartners => {
    const after = new Map<number, number[]>();
    const before = new Map<number, number[]>();
    const least = Uint8Array.from(lower, (times, id) => gradeOf(share * (countOf(times) + countOf(capital[id]))));
    for (let first = 0; first < keyCount; first++) {
      // In a damaged file rows may reach beyond the pairs.
      for (let at = rowStart[first]; at < Math.min(rowStart[first + 1], pairs); at++) {
        const grade = packed[at] >> 4;
        if (grade >= least[first]) append(after, first, second[at]);
        if (grade >= least[second[at]]) append(before, second[at], first);
      }
    }
    return { share, after, before };
  };
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
      if (partners?.share !== share) partners = findPartners(share);
      const id = idOf(key);
      const named = (ids: readonly number[] = []): string[] => ids.map((other) => keys()[other]);
      return { after: named(partners.after.get(id)), before: named(partners.before.get(id)) };
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

function append(lists: Map<number, number[]>, id: number, other: number): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [other]);
  else list.push(other);
}

/** Ids of the keys that make a known pair with each key in at least a share of its places. */
interface AllPartners {
  readonly share: number;
  readonly after: ReadonlyMap<number, number[]>;
  readonly before: ReadonlyMap<number, number[]>;
}
