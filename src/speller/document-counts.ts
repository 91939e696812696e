/** What a document itself says: how often its words and its pairs of neighbours occur in it. */
import type { TokenTable } from '../text/scan.ts';
import type { Model } from './model.ts';
import { MARGIN, type ModelIds } from './model-ids.ts';

/** The largest count that is told from others. */
const MOST_TIMES = 0xffff;
/** Of the table of pairs: a power of two. */
const LEAST_SLOTS = 1 << 13;

/** Counts within one document. The tables are kept for the next. */
export class DocumentCounts {
  #byWord = new Uint16Array(0);
  readonly #byId: Uint16Array;
  #slots = new Int32Array(LEAST_SLOTS);
  #times = new Uint16Array(LEAST_SLOTS);
  #mask = LEAST_SLOTS - 1;

  constructor(model: Model) {
    this.#byId = new Uint16Array(model.keys.length);
  }

  /** Counts a document. */
  read({ ids, tokens, count }: ModelIds, table: TokenTable): void {
    this.#clear(table.vocabulary.size, count);
    for (let i = MARGIN; i < count; i++) {
      const word = tokens[i] < 0 ? 0 : table.word[tokens[i]];
      if (this.#byWord[word] < MOST_TIMES) this.#byWord[word]++;
      if (this.#byId[ids[i]] < MOST_TIMES) this.#byId[ids[i]]++;
      const slot = this.#slot(ids[i - 1], ids[i]);
      this.#slots[slot] = ids[i - 1] * 0x10000 + ids[i] + 1;
      if (this.#times[slot] < MOST_TIMES) this.#times[slot]++;
    }
  }

  #clear(words: number, count: number): void {
    if (this.#byWord.length < words) this.#byWord = new Uint16Array(words * 2);
    else this.#byWord.fill(0);
    this.#byId.fill(0);
    let size = LEAST_SLOTS;
    while (size < count * 2) size *= 2;
    if (size === this.#times.length) this.#times.fill(0);
    else {
      this.#slots = new Int32Array(size);
      this.#times = new Uint16Array(size);
      this.#mask = size - 1;
    }
  }

  #slot(a: number, b: number): number {
    const key = (a * 0x10000 + b + 1) | 0;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.#times[slot] !== 0 && this.#slots[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** Times a form of the vocabulary occurs in the document. */
  word(word: number): number {
    return this.#byWord[word];
  }

  /** Times a model id occurs in the document. */
  id(id: number): number {
    return this.#byId[id];
  }

  /** Times two ids are neighbours in the document. */
  pair(a: number, b: number): number {
    return this.#times[this.#slot(a, b)];
  }
}
