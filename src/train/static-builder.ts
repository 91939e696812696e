/** Builds the key-less count tables of src/speller/static-counts.ts by peeling (binary fuse construction). */
import { gram } from '../speller/hash.ts';
import { cell12, fingerprint, type StaticCounts } from '../speller/static-counts.ts';

/** n-grams to be stored: their hashes and the values (0 …) of their counts. */
export interface Entries {
  readonly count: number;
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly value: Uint8Array;
}

function setCell12(cells: Uint8Array, at: number, x: number): void {
  const byte = (at * 3) >> 1;
  if (at & 1) {
    cells[byte] = (cells[byte] & 15) | ((x & 15) << 4);
    cells[byte + 1] = x >> 4;
  } else {
    cells[byte] = x & 255;
    cells[byte + 1] = (cells[byte + 1] & 0xf0) | (x >> 8);
  }
}

/** Room beyond the usual, as a share of the entries, until they fit. */
const ROOM = Array.from({ length: 20 }, (_, i) => 0.01 * i);
/** In longer segments fewer entries share all three cells, which happens to few of a large table and must not to a small one. */
const LONGER = [0, 1, 2, 3];

/** Packs entries into a table of 12 or 16 bits a cell. Throws if the hashes hold a duplicate. */
export function buildStatic(entries: Entries, cellBits: 12 | 16, valueBits: number): StaticCounts {
  const { count } = entries;
  const usualBits = Math.max(6, Math.min(15, Math.floor(Math.log(Math.max(count, 2)) / Math.log(3.33) + 2.25)));
  const factor = Math.max(1.13, 0.875 + (0.25 * Math.log(1e6)) / Math.log(Math.max(count, 10)));
  for (const longer of LONGER) {
    const segmentBits = usualBits + longer;
    for (const extra of ROOM) {
      const segments = Math.max(1, Math.ceil((count * (factor + extra)) / (1 << segmentBits)) - 2);
      const cells = peel(entries, segments, segmentBits, cellBits, valueBits);
      if (cells) return { cells, segments, segmentBits, valueBits, mask: -1 };
    }
  }
  throw new Error('n-gram table could not be built: duplicate n-grams');
}

function peel(e: Entries, segments: number, bits: number, cellBits: 12 | 16, valueBits: number): Uint8Array | Uint16Array | undefined {
  const total = (segments + 2) << bits;
  const mask = (1 << bits) - 1;
  const degree = new Uint8Array(total);
  const xor = new Uint32Array(total);
  const p = [0, 0, 0];
  const place = (i: number): void => {
    const first = Math.floor((e.high[i] * segments) / 0x100000000) << bits;
    p[0] = first + (e.low[i] & mask);
    p[1] = first + mask + 1 + ((e.low[i] >>> (32 - bits)) & mask);
    p[2] = first + 2 * (mask + 1) + ((Math.imul(e.high[i] ^ (e.low[i] >>> 7), 0x9e3779b1) >>> 9) & mask);
  };
  for (let i = 0; i < e.count; i++) {
    place(i);
    for (const at of p) {
      if (++degree[at] === 255) return undefined;
      xor[at] ^= i;
    }
  }
  const order = new Uint32Array(e.count);
  const where = new Uint32Array(e.count);
  const queue = new Uint32Array(total);
  let queued = 0;
  let done = 0;
  for (let at = 0; at < total; at++) if (degree[at] === 1) queue[queued++] = at;
  while (queued > 0) {
    const at = queue[--queued];
    if (degree[at] !== 1) continue;
    const i = xor[at];
    order[done] = i;
    where[done++] = at;
    place(i);
    for (const q of p) {
      xor[q] ^= i;
      if (--degree[q] === 1 && q !== at) queue[queued++] = q;
    }
  }
  if (done < e.count) return undefined;
  const cells = cellBits === 16 ? new Uint16Array(total) : new Uint8Array(((total * 3) >> 1) + 1);
  const get = (at: number): number => (cellBits === 16 ? cells[at] : cell12(cells as Uint8Array, at));
  while (done > 0) {
    const i = order[--done];
    place(i);
    gram.high = e.high[i];
    gram.low = e.low[i];
    const x = ((fingerprint(cellBits - valueBits) << valueBits) | e.value[i]) ^ get(p[0]) ^ get(p[1]) ^ get(p[2]) ^ get(where[done]);
    if (cellBits === 16) cells[where[done]] = x;
    else setCell12(cells as Uint8Array, where[done], x);
  }
  return cells;
}
