/** Growing typed arrays behind a token table. */
import type { TokenTable } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

export class TableBuilder {
  #count = 0;
  #start: Int32Array;
  #end: Int32Array;
  #kind: Uint8Array;
  #flags: Uint16Array;
  #word: Int32Array;
  #lines = new Int32Array(64);
  #lineCount = 1;

  /** @param textLength in UTF-16 units; Vietnamese has about one token in two of them */
  constructor(textLength: number) {
    const capacity = 16 + Math.ceil(textLength * 0.6);
    this.#start = new Int32Array(capacity);
    this.#end = new Int32Array(capacity);
    this.#kind = new Uint8Array(capacity);
    this.#flags = new Uint16Array(capacity);
    this.#word = new Int32Array(capacity);
  }

  add(start: number, end: number, kind: number, flags: number, word: number): void {
    const at = this.#count++;
    if (at === this.#start.length) this.#grow();
    this.#start[at] = start;
    this.#end[at] = end;
    this.#kind[at] = kind;
    this.#flags[at] = flags;
    this.#word[at] = word;
  }

  addLine(offset: number): void {
    if (this.#lineCount === this.#lines.length) this.#lines = copyInto(this.#lines, new Int32Array(this.#lines.length * 2));
    this.#lines[this.#lineCount++] = offset;
  }

  finish(text: string, vocabulary: Vocabulary): TokenTable {
    const count = this.#count;
    return {
      text,
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      kind: this.#kind.subarray(0, count),
      flags: this.#flags.subarray(0, count),
      word: this.#word.subarray(0, count),
      vocabulary,
      lineStart: this.#lines.subarray(0, this.#lineCount),
    };
  }

  #grow(): void {
    const capacity = this.#start.length * 2;
    this.#start = copyInto(this.#start, new Int32Array(capacity));
    this.#end = copyInto(this.#end, new Int32Array(capacity));
    this.#kind = copyInto(this.#kind, new Uint8Array(capacity));
    this.#flags = copyInto(this.#flags, new Uint16Array(capacity));
    this.#word = copyInto(this.#word, new Int32Array(capacity));
  }
}

function copyInto<T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
