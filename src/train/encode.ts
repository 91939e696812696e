/** First step of training: a corpus becomes a vocabulary and a sequence of ids, kept in a temporary file. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseCode, Written } from '../speller/case-counts.ts';
import { FIRST_WORD, Unknown } from '../speller/model.ts';
import { parseSyllable, syllableKey } from '../text/syllable.ts';
import { articles, SeenParagraphs } from './corpus.ts';
import { Kind, tokenise } from './tokens.ts';
import { foreignKeys, type KeyCount } from './vocabulary.ts';

const CHUNK = 1 << 22;
const MIN_SYLLABLE = 4;
const MIN_FOREIGN = 40;
const MAX_WORDS = 40_000;
/** Forms after the special tokens in the spool. */
const SHIFT = 4;

/** A corpus as the trainers see it. */
export interface Encoded {
  readonly keys: readonly string[];
  readonly counts: Float64Array;
  readonly lower: Float64Array;
  readonly capital: Float64Array;
  /** Tokens of the corpus. */
  readonly length: number;
  /** Its ids in chunks; each call starts again. A chunk repeats the last `overlap` tokens of the one before. */
  chunks(overlap?: number): Generator<Uint16Array>;
  /** The same with how each word is written (`caseCode`). */
  cased(overlap?: number): Generator<Int32Array>;
  /** Removes the temporary file. */
  close(): void;
}

class Spool {
  readonly #buffer = new Int32Array(CHUNK);
  readonly #file: number;
  #used = 0;
  length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  push(value: number): void {
    this.#buffer[this.#used++] = value;
    if (this.#used === CHUNK) this.flush();
  }

  flush(): void {
    writeSync(this.#file, new Uint8Array(this.#buffer.buffer, 0, this.#used * 4));
    this.length += this.#used;
    this.#used = 0;
  }

  *read(): Generator<Int32Array> {
    for (let at = 0; at < this.length; at += CHUNK) {
      const bytes = readSync(this.#file, new Uint8Array(this.#buffer.buffer), 0, CHUNK * 4, at * 4);
      yield this.#buffer.subarray(0, bytes >> 2);
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** The spool in other numbers, in chunks of which each repeats the end of the one before. */
function* translated<T extends Uint16Array | Int32Array>(
  spool: Spool,
  numberOf: ArrayLike<number>,
  overlap: number,
  make: (length: number) => T,
): Generator<T> {
  let tail = make(0);
  for (const raw of spool.read()) {
    const chunk = make(tail.length + raw.length);
    chunk.set(tail);
    for (let i = 0; i < raw.length; i++) chunk[tail.length + i] = numberOf[raw[i]];
    // What the caller makes of it stays its own.
    tail = chunk.slice(chunk.length - overlap) as T;
    yield chunk;
  }
}

/** One of `Written`, by the letters alone. */
function writtenAs(surface: string): number {
  const lower = surface.toLowerCase();
  if (surface === lower) return Written.Lower;
  return surface.slice(1) === lower.slice(1) ? Written.Capital : Written.Other;
}

/**
 * Reads the corpus once.
 * @param counted whether the n-th article is counted; the others are kept back for the judge
 * @param progress hears of every file and its share of the work
 */
export async function encode(
  files: readonly string[],
  counted: (n: number) => boolean,
  progress: (done: number, text: string) => void,
): Promise<Encoded> {
  const folder = mkdtempSync(join(tmpdir(), 'vilint-train-'));
  const spool = new Spool(join(folder, 'tokens'));
  const surfaces = new Map<string, number>();
  const seen = new SeenParagraphs();
  const byKey = new Map<string, KeyCount>();
  const owner: KeyCount[] = [];
  const written: number[] = [];
  const specials = new Float64Array(FIRST_WORD);
  let starts = true;
  let read = 0;
  const sink = (kind: number, surface: string): void => {
    if (kind !== Kind.Word) {
      spool.push(kind);
      specials[kind]++;
      starts = kind === Kind.Break || (starts && kind !== Kind.Number);
      return;
    }
    let at = surfaces.get(surface);
    if (at === undefined) {
      const key = syllableKey(surface);
      let count = byKey.get(key);
      if (!count) byKey.set(key, (count = { key, lower: 0, capital: 0, total: 0, syllable: parseSyllable(key) !== undefined }));
      surfaces.set(surface, (at = owner.push(count) - 1));
      written.push(writtenAs(surface));
    }
    const count = owner[at];
    count.total++;
    if (written[at] === Written.Lower) count.lower++;
    else if (!starts) count.capital++;
    starts = false;
    spool.push(at + SHIFT);
  };
  for (const [at, file] of files.entries()) {
    progress(at / files.length, `reading ${file}`);
    for await (const article of articles(file)) {
      if (!counted(read++)) continue;
      for (const paragraph of article.paragraphs) if (!seen.repeated(paragraph)) tokenise(paragraph, sink);
    }
  }
  spool.flush();

  const counts = [...byKey.values()];
  const foreign = foreignKeys(counts);
  const words = counts
    .filter((k) => (k.syllable ? k.total >= MIN_SYLLABLE : k.total >= MIN_FOREIGN && foreign.has(k.key)))
    .sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1))
    .slice(0, MAX_WORDS);
  const ids = new Map(words.map((k, i) => [k.key, i + FIRST_WORD]));
  const idOf = Uint16Array.from([Unknown, 1, 2, 3, ...owner.map((k) => ids.get(k.key) ?? Unknown)]);
  const codeOf = Int32Array.from(idOf, (id, at) => (at < SHIFT ? id : caseCode(id, written[at - SHIFT])));
  const unknown = counts.reduce((sum, k) => sum + (ids.has(k.key) ? 0 : k.total), 0);
  const column = (special: ArrayLike<number>, get: (k: KeyCount) => number): Float64Array =>
    Float64Array.from([...Array.from(special), ...words.map(get)]);
  return {
    keys: ['<unknown>', '<number>', '<pause>', '<break>', ...words.map((k) => k.key)],
    counts: column([unknown, specials[1], specials[2], specials[3]], (k) => k.total),
    lower: column([0, 0, 0, 0], (k) => k.lower),
    capital: column([0, 0, 0, 0], (k) => k.capital),
    length: spool.length,
    chunks: (overlap = 0) => translated(spool, idOf, overlap, (length) => new Uint16Array(length)),
    cased: (overlap = 0) => translated(spool, codeOf, overlap, (length) => new Int32Array(length)),
    close() {
      spool.close();
      rmSync(folder, { recursive: true });
    },
  };
}
