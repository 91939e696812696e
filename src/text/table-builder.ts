/** Collects the tokens of one text in scratch arrays that are kept from text to text. */
import type { Vocabulary } from './vocabulary.ts';

export interface TokenTable {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint16Array;
  /** Id of a Word or Alnum token's form in `vocabulary`; 0 for other kinds. */
  readonly word: Int32Array;
  readonly vocabulary: Vocabulary;
  /** Offset of the first character of each line; lines end at every line break of the source text. */
  readonly lineStart: Int32Array;
}

/** Scratch larger than this is not kept: one huge file must not hold its memory for ever. */
const KEPT_TOKENS = 1 << 20;

class Scratch {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint16Array;
  readonly word: Int32Array;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.flags = new Uint16Array(capacity);
    this.word = new Int32Array(capacity);
  }

  /** The first `count` tokens, copied. */
  copyTo(target: Scratch, count: number): Scratch {
    target.start.set(this.start.subarray(0, count));
    target.end.set(this.end.subarray(0, count));
    target.kind.set(this.kind.subarray(0, count));
    target.flags.set(this.flags.subarray(0, count));
    target.word.set(this.word.subarray(0, count));
    return target;
  }
}

let kept = new Scratch(1 << 14);

export class TableBuilder {
  #count = 0;
  #scratch = kept;
  #lines = new Int32Array(64);
  #lineCount = 1;

  add(start: number, end: number, kind: number, flags: number, word: number): void {
    const at = this.#count++;
    if (at === this.#scratch.start.length) this.#grow();
    const scratch = this.#scratch;
    scratch.start[at] = start;
    scratch.end[at] = end;
    scratch.kind[at] = kind;
    scratch.flags[at] = flags;
    scratch.word[at] = word;
  }

  addLine(offset: number): void {
    if (this.#lineCount === this.#lines.length) {
      const lines = new Int32Array(this.#lines.length * 2);
      lines.set(this.#lines);
      this.#lines = lines;
    }
    this.#lines[this.#lineCount++] = offset;
  }

  /** @param lineStart line starts of the source, if they are not those of the scanned text */
  finish(text: string, vocabulary: Vocabulary, lineStart: Int32Array = this.#lines.slice(0, this.#lineCount)): TokenTable {
    const count = this.#count;
    const { start, end, kind, flags, word } = this.#scratch.copyTo(new Scratch(count), count);
    return { text, count, start, end, kind, flags, word, vocabulary, lineStart };
  }

  #grow(): void {
    const capacity = this.#scratch.start.length * 2;
    this.#scratch = this.#scratch.copyTo(new Scratch(capacity), this.#count - 1);
    if (capacity <= KEPT_TOKENS) kept = this.#scratch;
  }
}
