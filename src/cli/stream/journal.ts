/**
 * How far a run has got, in a file beside its output. Every state in it is one that an undisturbed run passes through:
 * the output up to `written` bytes is what comes of the input up to `place`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { InputPosition } from '../../stream/lines.ts';
import type { Tally } from '../../stream/tally.ts';
import { errorCode, Problem } from '../problem.ts';

export interface Checkpoint {
  /** Which of the inputs, and the place in it. */
  input: number;
  place: Omit<InputPosition, 'last'>;
  /** Of the last line before the place: where it begins, how many bytes of it count, and their SHA-256. */
  last: { start: number; length: number; sha256: string };
  /** Bytes of each output. */
  written: number[];
  tally: Tally;
  /** Everything is written; only the names of the outputs may be missing. */
  complete: boolean;
}

interface Stored extends Checkpoint {
  /** Tells runs apart that would not give the same output. */
  run: string;
}

/** Path of the journal of an output. */
export function journalOf(output: string): string {
  return `${output}.journal`;
}

export class Journal {
  readonly #name: string;
  readonly #path: string;
  readonly #run: string;

  /**
   * @param output path of the output
   * @param name of the output, for people
   * @param run everything that the output depends on, besides the bytes of the input
   */
  constructor(output: string, name: string, run: unknown) {
    this.#path = journalOf(output);
    this.#name = name;
    this.#run = createHash('sha256').update(JSON.stringify(run)).digest('hex');
  }

  /**
   * The last state that was written down; undefined if there is none.
   * @throws Problem if it is that of another run, or nothing that can be read
   */
  read(): Checkpoint | undefined {
    let text: string;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw new Problem('unreadable', { name: `${this.#name}.journal`, code: errorCode(error) });
    }
    let stored: Partial<Stored>;
    try {
      stored = JSON.parse(text) as Partial<Stored>;
    } catch {
      stored = {};
    }
    if (stored.run !== this.#run) throw new Problem('otherRun', { name: this.#name });
    return stored as Stored;
  }

  /** Replaces what was written down before. A kill leaves the one or the other. */
  write(checkpoint: Checkpoint): void {
    const temporary = `${this.#path}.tmp`;
    try {
      writeFileSync(temporary, `${JSON.stringify({ run: this.#run, ...checkpoint } satisfies Stored)}\n`, { flush: true });
      renameSync(temporary, this.#path);
    } catch (error) {
      throw new Problem('unwritable', { name: `${this.#name}.journal`, code: errorCode(error) });
    }
  }

  remove(): void {
    rmSync(this.#path, { force: true });
    rmSync(`${this.#path}.tmp`, { force: true });
  }
}

/** The line by which a place is found again. */
export function markOf({ start, bytes }: InputPosition['last']): Checkpoint['last'] {
  return { start, length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
