/** Counts the n-grams of an encoded corpus and packs them into the two tables of the model. */
import { gram, hash2, hash3, hash4 } from '../speller/hash.ts';
import { ANY, Break } from '../speller/model.ts';
import { LONG_COUNTS, PAIR_STEPS, type StaticCounts } from '../speller/static-counts.ts';
import type { Encoded } from './encode.ts';
import type { Noise } from './denoise.ts';
import { countGrams, type Counted, type See } from './gram-counter.ts';
import { buildStatic, type Entries } from './static-builder.ts';

const PAIR_VALUE_BITS = 6;
const LONG_VALUE_BITS = 4;

/** Smallest counts that are kept. They set the size of the model. */
export interface Pruning {
  readonly pair: number;
  readonly triple: number;
  readonly quad: number;
  readonly skip: number;
}

export const PRUNING: Pruning = { pair: 2, triple: 2, quad: 8, skip: 8 };

/** What the model knows of n-grams. */
export interface Tables {
  readonly pairs: StaticCounts;
  readonly long: StaticCounts;
  /** Different words seen before each word, and after it. */
  readonly before: Float32Array;
  readonly after: Float32Array;
}

/** Slots of the counting tables at most; more n-grams than fit are counted in more passes. */
const MAX_SLOT_BITS = 25;

type Walk = (see: See) => void;

function walker(
  encoded: Encoded,
  length: number,
  visit: (ids: Uint16Array, at: number) => boolean,
  first?: (ids: Uint16Array, at: number) => void,
): Walk {
  return (see) => {
    for (const ids of encoded.chunks(length - 1)) {
      for (let at = length - 1; at < ids.length; at++) if (visit(ids, at) && see()) first?.(ids, at);
    }
  };
}

function longValue(times: number): number {
  let value = 0;
  while (value + 1 < LONG_COUNTS.length && times >= LONG_COUNTS[value + 1]) value++;
  return value;
}

function entries(counted: readonly Counted[], valueOf: (times: number) => number): Entries {
  const count = counted.reduce((sum, c) => sum + c.count, 0);
  const all = { count, high: new Uint32Array(count), low: new Uint32Array(count), value: new Uint8Array(count) };
  let at = 0;
  for (const part of counted) {
    all.high.set(part.high, at);
    all.low.set(part.low, at);
    for (let i = 0; i < part.count; i++) all.value[at + i] = valueOf(part.times[i]);
    at += part.count;
  }
  return all;
}

/**
 * Both tables.
 * @param progress hears what is being counted
 * @param noise n-grams to leave out
 */
export function packNgrams(encoded: Encoded, pruning: Pruning, progress: (text: string) => void, noise?: Noise): Tables {
  const noisy = (x: Uint16Array, i: number): boolean => noise?.triple(x[i - 2], x[i - 1], x[i]) ?? false;
  const slotBits = Math.min(MAX_SLOT_BITS, Math.ceil(Math.log2(encoded.length)) + 1);
  const passes = (perPass: number): number => Math.max(1, Math.ceil(encoded.length / perPass));
  const before = new Float32Array(encoded.keys.length);
  const after = new Float32Array(encoded.keys.length);
  progress('pairs');
  const pairs = countGrams(
    walker(
      encoded,
      2,
      (x, i) => !(noise?.pair(x[i - 1], x[i]) ?? false) && (hash2(x[i - 1], x[i]), true),
      (x, i) => {
        before[x[i]]++;
        after[x[i - 1]]++;
      },
    ),
    slotBits - 1,
    passes(600e6),
    pruning.pair,
  );
  progress('triples');
  const triples = countGrams(
    walker(encoded, 3, (x, i) => x[i - 1] !== Break && !noisy(x, i) && (hash3(x[i - 2], x[i - 1], x[i]), true)),
    slotBits,
    passes(120e6),
    pruning.triple,
  );
  progress('skip pairs');
  const skips = countGrams(
    walker(encoded, 3, (x, i) => x[i - 1] !== Break && x[i - 2] > Break && x[i] > Break && (hash3(x[i - 2], ANY, x[i]), true)),
    slotBits - 1,
    passes(240e6),
    pruning.skip,
  );
  progress('quadruples');
  const quads = countGrams(
    walker(
      encoded,
      4,
      (x, i) =>
        x[i - 1] !== Break && x[i - 2] !== Break && !noisy(x, i) && !noisy(x, i - 1) && (hash4(x[i - 3], x[i - 2], x[i - 1], x[i]), true),
    ),
    slotBits,
    passes(40e6),
    pruning.quad,
  );
  progress('packing');
  gram.high = gram.low = 0;
  return {
    before,
    after,
    pairs: buildStatic(
      entries([pairs], (times) => Math.min(63, Math.round(PAIR_STEPS * Math.log2(times)))),
      16,
      PAIR_VALUE_BITS,
    ),
    long: buildStatic(entries([triples, skips, quads], longValue), 12, LONG_VALUE_BITS),
  };
}
