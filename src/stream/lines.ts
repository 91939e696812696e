/** Bytes to batches of lines. Where a batch ends depends on the bytes alone, not on the pieces in which they come. */
import type { Batch } from './batch.ts';

/** A position in the input: after a line break. */
export interface InputPosition {
  /** Bytes before it, of a compressed file those that it unpacks to. */
  offset: number;
  /** Lines before it. */
  line: number;
  /** The line before it, by which the place is found again: where it begins, and its first bytes. */
  last: { start: number; bytes: Uint8Array };
}

export const BEGINNING: InputPosition = { offset: 0, line: 0, last: { start: 0, bytes: new Uint8Array() } };

export interface LineOptions {
  /** Name of the file, for error records. */
  file: string | undefined;
  /** Bytes of lines after which a batch is complete. */
  batchBytes: number;
  /** Longer lines are cut, and told. */
  maxLine: number;
  /** Only every `of`-th line from the `part`-th on, 1-based. */
  shard: { part: number; of: number };
  /** Where the bytes begin. */
  from: InputPosition;
}

/** Lines of a batch at most: many short ones cost more than their bytes. */
const BATCH_LINES = 2000;
/** What is kept of a line that is too long, and of the last line at a place. */
const CUT = 4096;
const LINE_FEED = 0x0a;
/** Bytes of white space in JSON, which an empty line may hold. */
const BLANK = new Set([0x20, 0x09, 0x0d]);

export class LineBatches {
  readonly #options: LineOptions;
  /** After the last line that was taken in. */
  readonly #place: Omit<InputPosition, 'last'>;
  #last: { start: number; pieces: readonly Uint8Array[] };
  /** The line that has begun, and its length so far. */
  #pieces: Uint8Array[] = [];
  #length = 0;
  /** The line is too long, and only its beginning is kept. */
  #cut = false;
  #batch = new BatchBuilder();

  constructor(options: LineOptions) {
    this.#options = options;
    const { offset, line, last } = options.from;
    this.#place = { offset, line };
    this.#last = { start: last.start, pieces: [last.bytes] };
  }

  /** Takes bytes; gives the batches that they complete, each with the place after it. */
  *add(chunk: Uint8Array): Generator<[Batch, InputPosition]> {
    for (let at = 0; at < chunk.length;) {
      const found = chunk.indexOf(LINE_FEED, at);
      const end = found < 0 ? chunk.length : found;
      this.#extend(chunk.subarray(at, end));
      at = end + 1;
      if (found < 0) break;
      this.#endLine(1);
      if (this.#batch.size >= this.#options.batchBytes || this.#batch.count >= BATCH_LINES) yield this.#take();
    }
  }

  /** What lines there are since the last batch, without waiting for more; undefined if none. */
  flush(): [Batch, InputPosition] | undefined {
    return this.#batch.count === 0 ? undefined : this.#take();
  }

  /** The end of the input, which ends the last line too. */
  end(): [Batch, InputPosition] | undefined {
    if (this.#length > 0) this.#endLine(0);
    return this.flush();
  }

  #extend(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#cut || piece.length === 0) return;
    this.#pieces.push(piece);
    this.#cut = this.#length > this.#options.maxLine;
    if (this.#cut) this.#pieces = [concat(this.#pieces, Math.min(CUT, this.#options.maxLine))];
  }

  #endLine(breakBytes: number): void {
    this.#last = { start: this.#place.offset, pieces: this.#pieces };
    this.#place.offset += this.#length + breakBytes;
    this.#place.line++;
    const { part, of } = this.#options.shard;
    const isMine = (this.#place.line - part) % of === 0;
    if (isMine && !isBlank(this.#pieces)) this.#batch.add(this.#pieces, this.#place.line, this.#cut ? this.#length : undefined);
    this.#pieces = [];
    this.#length = 0;
    this.#cut = false;
  }

  #take(): [Batch, InputPosition] {
    const batch = this.#batch.take(this.#options.file);
    const { start, pieces } = this.#last;
    return [batch, { ...this.#place, last: { start, bytes: concat(pieces, CUT) } }];
  }
}

class BatchBuilder {
  size = 0;
  #pieces: Uint8Array[] = [];
  #ends: number[] = [];
  #lines: number[] = [];
  #long = new Map<number, number>();

  get count(): number {
    return this.#ends.length;
  }

  add(pieces: readonly Uint8Array[], line: number, long: number | undefined): void {
    if (long !== undefined) this.#long.set(this.#ends.length, long);
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.size += piece.length;
    }
    this.#ends.push(this.size);
    this.#lines.push(line);
  }

  take(file: string | undefined): Batch {
    const batch = { bytes: concat(this.#pieces, this.size), ends: this.#ends, lines: this.#lines, long: this.#long, file };
    this.size = 0;
    this.#pieces = [];
    this.#ends = [];
    this.#lines = [];
    this.#long = new Map();
    return batch;
  }
}

/** A copy of the first bytes, at most `limit`, in memory of its own, which can be given to a thread. */
function concat(pieces: readonly Uint8Array[], limit: number): Uint8Array<ArrayBuffer> {
  const length = Math.min(
    limit,
    pieces.reduce((sum, piece) => sum + piece.length, 0),
  );
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    if (at === length) break;
    whole.set(piece.subarray(0, length - at), at);
    at += Math.min(piece.length, length - at);
  }
  return whole;
}

function isBlank(pieces: readonly Uint8Array[]): boolean {
  return pieces.every((piece) => piece.every((byte) => BLANK.has(byte)));
}
