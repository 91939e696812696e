/** Shares of capitals that words have beside others inside sentences, as training saw them, without their keys. */
import { hash3, hash4 } from './hash.ts';
import { lookup12, type StaticCounts } from './static-counts.ts';

/** How a word beside another is written: that changes what is usual for the other. */
export const Written = { Lower: 0, Capital: 1, Start: 2, Other: 3 } as const;

/** The id of a neighbour together with how it is written. */
export function caseCode(id: number, written: number): number {
  return id | (written << 16);
}

/** Bits of a cell that hold the share. */
export const CASE_VALUE_BITS = 3;
/** Where the eight stored shares begin. A smaller one is not stored. */
export const SHARE_STEPS = [0.02, 0.1, 0.3, 0.6, 0.85, 0.95, 0.985, 0.996];
/** What each stands for, the middle of its log odds; 0 for one that is not stored. */
const SHARES = Float64Array.of(
  0,
  ...SHARE_STEPS.map((from, i) => {
    const odds = (share: number): number => share / (1 - share);
    const middle = Math.sqrt(odds(from) * odds(SHARE_STEPS[i + 1] ?? 0.999));
    return middle / (1 + middle);
  }),
);

/** Keep the hashes of the three tables apart. */
const AFTER = 0x7fff01;
const BEFORE = 0x7fff02;
const BETWEEN = 0x7fff03;

/** Leaves in `gram` the hash of a word after another. */
export function hashAfter(before: number, id: number): void {
  hash3(before, id, AFTER);
}

/** The same of a word before another. */
export function hashBefore(id: number, after: number): void {
  hash3(id, after, BEFORE);
}

/** The same of a word between two others. */
export function hashBetween(before: number, id: number, after: number): void {
  hash4(before, id, after, BETWEEN);
}

export class CaseCounts {
  readonly #table: StaticCounts | undefined;

  /** @param bytes what `packCaseCounts` made; none: nothing is known */
  constructor(bytes: Uint8Array) {
    if (bytes.length === 0) return;
    const [segments, segmentBits] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
    this.#table = { cells: bytes.subarray(8), segments, segmentBits, valueBits: CASE_VALUE_BITS, mask: -1 };
  }

  /** False in a model that was trained without it. */
  get isKnown(): boolean {
    return this.#table !== undefined;
  }

  /** Share of capitals of a word after a neighbour (`caseCode`); 0 if it is small or hardly seen. */
  after(before: number, id: number): number {
    hashAfter(before, id);
    return this.#share();
  }

  /** The same before a neighbour. */
  before(id: number, after: number): number {
    hashBefore(id, after);
    return this.#share();
  }

  /** The same between two; 0 also where both neighbours alone tell as much. */
  between(before: number, id: number, after: number): number {
    hashBetween(before, id, after);
    return this.#share();
  }

  #share(): number {
    return this.#table === undefined ? 0 : SHARES[lookup12(this.#table)];
  }
}

/** The bytes of a table. */
export function packCaseCounts({ cells, segments, segmentBits }: StaticCounts): Uint8Array {
  const bytes = new Uint8Array(8 + cells.byteLength);
  new Uint32Array(bytes.buffer, 0, 2).set([segments, segmentBits]);
  bytes.set(new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength), 8);
  return bytes;
}
