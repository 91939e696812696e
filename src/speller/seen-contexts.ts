/** Remembers words that passed between two neighbours: the same three words come again and again. */
export class SeenContexts {
  readonly #outer = new Int32Array(1 << 16);
  readonly #inner = new Uint16Array(1 << 16);

  #slot(a: number, id: number, b: number): number {
    return Math.imul(Math.imul(a, 0x9e3779b1) ^ Math.imul(id, 0x85ebca77) ^ b, 0xc2b2ae3d) >>> 16;
  }

  /** True if the word `id` passed between `a` and `b` before, as far as it is remembered. */
  has(a: number, id: number, b: number): boolean {
    const slot = this.#slot(a, id, b);
    return this.#inner[slot] === id && this.#outer[slot] === ((a << 16) | b);
  }

  /** Remembers that it did. */
  add(a: number, id: number, b: number): void {
    const slot = this.#slot(a, id, b);
    this.#inner[slot] = id;
    this.#outer[slot] = (a << 16) | b;
  }
}
