/**
 * Counts of n-grams without their keys: a binary fuse function. Three cells xored give a fingerprint and a quantised
 * count; a key that was never stored passes for a stored one once in 2^fingerprint bits.
 */
import { gram } from './hash.ts';

/** Shape of a table: cells of 12 or 16 bits in overlapping segments. */
export interface StaticCounts {
  readonly cells: Uint8Array | Uint16Array;
  readonly segments: number;
  readonly segmentBits: number;
  /** Bits of a cell that hold the count; the others are the fingerprint. */
  readonly valueBits: number;
  /** The bits of the fingerprint that are kept; a coarser table has lost its last ones. */
  readonly mask: number;
}

/** Stored value (1 or more) of the n-gram whose hash is in `gram`, 0 if it is not stored. */
export function lookup16(table: StaticCounts): number {
  const { high, low } = gram;
  const cells = table.cells;
  const bits = table.segmentBits;
  const mask = (1 << bits) - 1;
  const first = Math.floor(((high >>> 0) * table.segments) / 0x100000000) << bits;
  const third = Math.imul(high ^ (low >>> 7), 0x9e3779b1) >>> 9;
  const x =
    cells[first + (low & mask)] ^ cells[first + mask + 1 + ((low >>> (32 - bits)) & mask)] ^ cells[first + 2 * (mask + 1) + (third & mask)];
  return x >>> table.valueBits === (fingerprint(16 - table.valueBits) & table.mask) ? (x & ((1 << table.valueBits) - 1)) + 1 : 0;
}

/** The same for cells of 12 bits, two in three bytes. */
export function lookup12(table: StaticCounts): number {
  const { high, low } = gram;
  const cells = table.cells as Uint8Array;
  const bits = table.segmentBits;
  const mask = (1 << bits) - 1;
  const first = Math.floor(((high >>> 0) * table.segments) / 0x100000000) << bits;
  const third = Math.imul(high ^ (low >>> 7), 0x9e3779b1) >>> 9;
  const x =
    cell12(cells, first + (low & mask)) ^
    cell12(cells, first + mask + 1 + ((low >>> (32 - bits)) & mask)) ^
    cell12(cells, first + 2 * (mask + 1) + (third & mask));
  return x >>> table.valueBits === (fingerprint(12 - table.valueBits) & table.mask) ? (x & ((1 << table.valueBits) - 1)) + 1 : 0;
}

/** One 12-bit cell. */
export function cell12(cells: Uint8Array, at: number): number {
  const byte = (at * 3) >> 1;
  return at & 1 ? (cells[byte] >> 4) | (cells[byte + 1] << 4) : cells[byte] | ((cells[byte + 1] & 15) << 8);
}

/** Fingerprint of the hash in `gram`. */
export function fingerprint(bits: number): number {
  return Math.imul(gram.high + 0x3c6ef372, gram.low | 1) >>> (32 - bits);
}

/** Counts are stored as steps: a third of a doubling for pairs, coarser for longer n-grams. */
export const PAIR_STEPS = 3;
/** Smallest count of each step of the longer n-grams. */
export const LONG_COUNTS = [2, 3, 4, 5, 7, 10, 15, 22, 33, 50, 100, 200, 500, 1500, 5000, 20000];
