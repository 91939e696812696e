/** Counts n-grams by their 64-bit hash in an open-addressing table, in as many passes as its memory asks for. */
import { gram } from '../speller/hash.ts';

/** n-grams seen at least `least` times: hashes and counts, in order of their hash slots (deterministic). */
export interface Counted {
  count: number;
  high: Uint32Array;
  low: Uint32Array;
  times: Uint32Array;
}

/** Counts the n-gram whose hash is in `gram`; true when it is seen for the first time. */
export type See = () => boolean;

/**
 * Counts what `walk` shows. `walk` is called once per pass; for each n-gram it leaves the hash in `gram` and calls `see`.
 * @param slotBits table of 2^slotBits slots of 12 bytes
 * @param passes the hash space is cut into this many parts, one pass each
 */
export function countGrams(walk: (see: See) => void, slotBits: number, passes: number, least: number): Counted {
  const mask = (1 << slotBits) - 1;
  const parts: Counted[] = [];
  const high = new Uint32Array(mask + 1);
  const low = new Uint32Array(mask + 1);
  const times = new Uint32Array(mask + 1);
  for (let pass = 0; pass < passes; pass++) {
    times.fill(0);
    let used = 0;
    walk(() => {
      const h = gram.high >>> 0;
      const l = gram.low >>> 0;
      if (passes > 1 && (h >>> 4) % passes !== pass) return false;
      let slot = Math.imul(l ^ (h >>> 11), 0x9e3779b1) >>> (32 - slotBits);
      while (times[slot] !== 0 && (high[slot] !== h || low[slot] !== l)) slot = (slot + 1) & mask;
      if (times[slot]++ > 0) return false;
      high[slot] = h;
      low[slot] = l;
      if (++used > mask * 0.92) throw new Error('n-gram table is full: more passes are needed');
      return true;
    });
    let kept = 0;
    for (let slot = 0; slot <= mask; slot++) if (times[slot] >= least) kept++;
    const part: Counted = { count: kept, high: new Uint32Array(kept), low: new Uint32Array(kept), times: new Uint32Array(kept) };
    for (let slot = 0, at = 0; slot <= mask; slot++) {
      if (times[slot] < least) continue;
      part.high[at] = high[slot];
      part.low[at] = low[slot];
      part.times[at++] = times[slot];
    }
    parts.push(part);
  }
  return join(parts);
}

function join(parts: readonly Counted[]): Counted {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const all: Counted = { count, high: new Uint32Array(count), low: new Uint32Array(count), times: new Uint32Array(count) };
  let at = 0;
  for (const part of parts) {
    all.high.set(part.high, at);
    all.low.set(part.low, at);
    all.times.set(part.times, at);
    at += part.count;
  }
  return all;
}
