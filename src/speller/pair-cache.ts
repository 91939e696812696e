/**
 * Remembers a small number for pairs of ids, such as what the table of pairs said: a text repeats its pairs, and one place
 * in a small table is nearer than three in a large one. A pair has one slot, which the latest pair that falls on it takes.
 */
const SLOT_BITS = 16;
const TAG_MASK = (1 << (32 - SLOT_BITS)) - 1;
const VALUE_BITS = 7;
const VALUE_MASK = (1 << VALUE_BITS) - 1;
const FILLED = 1 << VALUE_BITS;

export class PairCache {
  /** The half of the mixed key that does not tell the slot, a bit for "filled", the value. */
  readonly #slots = new Int32Array(1 << SLOT_BITS);
  #mixed = 0;

  /** Value of a pair of ids below 65,536; -1 if it is not remembered. */
  find(a: number, b: number): number {
    const key = (a << 16) | b;
    const mixed = Math.imul(key ^ (key >>> 16), 0x9e3779b1);
    this.#mixed = mixed;
    const found = this.#slots[mixed >>> (32 - SLOT_BITS)];
    return found >>> (VALUE_BITS + 1) === (mixed & TAG_MASK) && (found & FILLED) !== 0 ? found & VALUE_MASK : -1;
  }

  /** Remembers the value, below 128, of the pair that was not found last. */
  keep(value: number): number {
    const mixed = this.#mixed;
    this.#slots[mixed >>> (32 - SLOT_BITS)] = ((mixed & TAG_MASK) << (VALUE_BITS + 1)) | FILLED | value;
    return value;
  }
}
