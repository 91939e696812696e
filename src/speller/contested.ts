/**
 * Pairs of words that stand side by side often enough, of which one is still worth a look, because the other claims a word
 * that is easily mistaken for it: hàng claims cửa, so "của hàng" is contested. A Bloom filter: it may name a pair too many,
 * never one too few.
 */
/** Which word of a pair is contested. */
export const Side = { First: 0, Second: 1 } as const;
type SideOf = (typeof Side)[keyof typeof Side];

const SEEDS = [0x9e3779b1, 0x85ebca6b];
const SECOND_PROBE = 0xc2b2ae35;
/** Bits for one pair, at least: with two probes one pair in a hundred is named without reason. */
const BITS = 20;

/** Values of a hash. */
const HASHES = 2 ** 32;

export class ContestedPairs {
  readonly #words: Uint32Array;
  /** Bits of the filter for each value of a hash. */
  readonly #scale: number;

  /** @param bytes of a model. None: nothing is contested */
  constructor(bytes: Uint8Array) {
    this.#words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    this.#scale = (this.#words.length * 32) / HASHES;
  }

  /** An empty filter for so many pairs, with the bytes to store. */
  static sized(pairs: number): { filter: ContestedPairs; bytes: Uint8Array } {
    const bytes = new Uint8Array(4 * Math.ceil((pairs * BITS) / 32));
    return { filter: new ContestedPairs(bytes), bytes };
  }

  /** True if a word is contested in a pair of ids. */
  has(a: number, b: number, side: SideOf): boolean {
    if (this.#words.length === 0) return false;
    const first = firstProbe(a, b, side);
    return this.#bit(first) && this.#bit(secondProbe(first));
  }

  add(a: number, b: number, side: SideOf): void {
    const first = firstProbe(a, b, side);
    for (const hash of [first, secondProbe(first)]) {
      const bit = this.#place(hash);
      this.#words[bit >>> 5] |= 1 << (bit & 31);
    }
  }

  #bit(hash: number): boolean {
    const bit = this.#place(hash);
    return ((this.#words[bit >>> 5] >>> (bit & 31)) & 1) !== 0;
  }

  #place(hash: number): number {
    return Math.floor((hash >>> 0) * this.#scale);
  }
}

function firstProbe(a: number, b: number, side: SideOf): number {
  const key = (a << 16) | b;
  return Math.imul(key ^ (key >>> 16), SEEDS[side]);
}

function secondProbe(first: number): number {
  return Math.imul(first ^ (first >>> 15), SECOND_PROBE);
}
