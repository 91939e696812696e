/**
 * Slips that the training news itself holds: "lực lương" beside thirty thousand "lực lượng". Counted as they stand they
 * would vouch for themselves, so n-grams that a frequent neighbour in error space explains as its slip are left out.
 */
import { SLIPS, type Slip } from '../speller/slips.ts';
import { FIRST_WORD, type Model } from '../speller/model.ts';
import type { Encoded } from './encode.ts';

/** A pair is noise if a corrected pair is at least so many times as frequent. Sounds confused by accent are slips more often. */
const DWARFED: Readonly<Partial<Record<Slip, number>>> = {
  'hoi-nga': 300,
  'ch-tr': 300,
  's-x': 300,
  'd-gi-r-v': 300,
  'l-n': 300,
  'coda-n-ng': 400,
  'coda-t-c': 400,
  'coda-nh-ng-n': 400,
  'tone-lost': 600,
  'mark-lost': 600,
  'd-stroke': 600,
  'dropped-letter': 600,
  rime: 600,
};
const DWARFED_OTHERWISE = 1500;
/** The same for three words in a row, once a pair in them is noise: the third word says which reading is meant. */
const DWARFED_TRIPLE = 60;
/** More frequent pairs are phrases in their own right. */
const MOST = 2500;

const limits = SLIPS.map((slip) => DWARFED[slip] ?? DWARFED_OTHERWISE);

/** Which n-grams of a corpus are slips. */
export interface Noise {
  pair(a: number, b: number): boolean;
  triple(a: number, b: number, c: number): boolean;
  /** Pairs found. */
  readonly size: number;
}

/** Open addressing over pairs of ids: for each, what the first and the second word should be (0: as it is). */
class PairTable {
  #keys = new Uint32Array(1 << 16);
  #first = new Uint16Array(1 << 16);
  #second = new Uint16Array(1 << 16);
  size = 0;

  /** Slot of a pair, or the empty slot where it belongs. */
  slot(a: number, b: number): number {
    const key = ((a << 16) | b) >>> 0;
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  has(slot: number): boolean {
    return this.#keys[slot] !== 0;
  }

  firstAt(slot: number): number {
    return this.#first[slot];
  }

  secondAt(slot: number): number {
    return this.#second[slot];
  }

  add(a: number, b: number, first: number, second: number): void {
    if (this.size * 2 >= this.#keys.length) this.#grow();
    const slot = this.slot(a, b);
    if (this.#keys[slot] === 0) this.size++;
    this.#keys[slot] = ((a << 16) | b) >>> 0;
    this.#first[slot] = first;
    this.#second[slot] = second;
  }

  #grow(): void {
    const [keys, first, second] = [this.#keys, this.#first, this.#second];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#first = new Uint16Array(keys.length * 2);
    this.#second = new Uint16Array(keys.length * 2);
    this.size = 0;
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.add(keys[i] >>> 16, keys[i] & 0xffff, first[i], second[i]);
  }
}

/** Finds the slips of a corpus by a model of the corpus as it stands. */
export function findNoise(encoded: Encoded, model: Model): Noise {
  const looked = new PairTable();
  const noise = new PairTable();
  const confusions = new Map<number, { ids: ArrayLike<number>; slips: ArrayLike<number> }>();
  const confusionsOf = (id: number): { ids: ArrayLike<number>; slips: ArrayLike<number> } => {
    let found = confusions.get(id);
    if (found === undefined) confusions.set(id, (found = model.errors.of(encoded.keys[id])));
    return found;
  };
  /** What the word should be if the pair that `countOf` counts is a slip of it; 0 if it is none. */
  const meant = (id: number, times: number, countOf: (other: number) => number): number => {
    const { ids, slips } = confusionsOf(id);
    let best = 0;
    let most = 0;
    for (let i = 0; i < ids.length; i++) {
      const share = countOf(ids[i]) / limits[slips[i]];
      if (share >= times && share > most) {
        most = share;
        best = ids[i];
      }
    }
    return best;
  };
  for (const chunk of encoded.chunks(1)) {
    for (let i = 1; i < chunk.length; i++) {
      const a = chunk[i - 1];
      const b = chunk[i];
      if (a < FIRST_WORD || b < FIRST_WORD) continue;
      const times = model.pair(a, b);
      if (times > MOST || looked.has(looked.slot(a, b))) continue;
      looked.add(a, b, 0, 0);
      const second = meant(b, Math.max(1, times), (other) => model.pair(a, other));
      const first = meant(a, Math.max(1, times), (other) => model.pair(other, b));
      if (first !== 0 || second !== 0) noise.add(a, b, first, second);
    }
  }
  const pair = (a: number, b: number): boolean => noise.has(noise.slot(a, b));
  const dwarfed = (times: number, other: number): boolean => other >= DWARFED_TRIPLE * Math.max(1, times);
  return {
    size: noise.size,
    pair,
    triple(a, b, c) {
      const left = noise.slot(a, b);
      const right = noise.slot(b, c);
      const hasLeft = noise.has(left);
      const hasRight = noise.has(right);
      if (!hasLeft && !hasRight) return false;
      const times = model.triple(a, b, c);
      const test = (x: number, y: number, z: number): boolean => x !== 0 && y !== 0 && z !== 0 && dwarfed(times, model.triple(x, y, z));
      return (
        (hasLeft && (test(noise.firstAt(left), b, c) || test(a, noise.secondAt(left), c))) ||
        (hasRight && (test(a, noise.firstAt(right), c) || test(a, b, noise.secondAt(right))))
      );
    },
  };
}
