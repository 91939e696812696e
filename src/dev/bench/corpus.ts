/** Makes the bench's input: about 10 MB of news in 1,000 files, whole articles in order. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles, corpusFiles } from '../../train/corpus.ts';
import { refuse } from '../refuse.ts';

const FILES = 1000;
const BYTES = 10_000_000;
const ARTICLE_BYTES = 10_000;

/** The input of the bench. */
export interface Corpus {
  readonly folder: string;
  readonly files: readonly string[];
  readonly megabytes: number;
  /** Writes the same texts as JSON Lines, and returns where. */
  records(): string;
}

/** Every article of a corpus; without one the clean seeds, again and again until they are enough. */
async function* articlesOf(corpus: string | undefined): AsyncGenerator<string> {
  if (corpus !== undefined) {
    for (const file of corpusFiles(corpus)) for await (const { paragraphs } of articles(file)) yield paragraphs.join('\n');
    return;
  }
  const folder = new URL('../../../seeds/clean/', import.meta.url);
  const seeds = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd());
  for (;;) yield* seeds;
}

/**
 * Writes the files of the bench, unless an earlier run did. Throws if the corpus cannot be read or has no article.
 * @param work folder for them
 * @param corpus articles as .jsonl.gz, .jsonl or .txt, or a folder of them; without one the clean seeds are repeated
 * @param bytes size of all files together
 */
export async function makeCorpus(work: string, corpus: string | undefined, bytes = BYTES): Promise<Corpus> {
  const folder = join(work, `texts-${keyOf(corpus, bytes)}`);
  if (!existsSync(folder)) {
    // Under another name until all are there: a run can be cut off.
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    try {
      if ((await writeTexts(unfinished, corpus, bytes)) === 0) throw new Error('no article in .jsonl.gz, .jsonl or .txt');
      renameSync(unfinished, folder);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  const files = readdirSync(folder).map((name) => join(folder, name));
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  return { folder, files, megabytes, records: () => recordsOf(folder, files) };
}

/** The same texts as records, in a file beside the folder. */
function recordsOf(folder: string, files: readonly string[]): string {
  const path = `${folder}.jsonl`;
  writeFileSync(path, files.map((file) => `${JSON.stringify({ text: readFileSync(file, 'utf8') })}\n`).join(''));
  return path;
}

/** Files of about the size of an article, the nearest first. */
export function articlesAmong(files: readonly string[], count: number): string[] {
  const distances = new Map(files.map((file) => [file, Math.abs(statSync(file).size - ARTICLE_BYTES)]));
  return [...files].sort((a, b) => distances.get(a)! - distances.get(b)!).slice(0, count);
}

/** Writes files of about the same size. Returns how many. */
async function writeTexts(folder: string, corpus: string | undefined, bytes: number): Promise<number> {
  const wanted = Math.max(1, Math.round((FILES * bytes) / BYTES));
  let buffer: string[] = [];
  let sum = 0;
  let files = 0;
  const write = (): void => {
    writeFileSync(join(folder, `${String(files++).padStart(4, '0')}.txt`), buffer.join('\n\n') + '\n');
    buffer = [];
  };
  for await (const article of articlesOf(corpus)) {
    buffer.push(article);
    sum += Buffer.byteLength(article) + 1;
    if (sum < ((files + 1) * bytes) / wanted) continue;
    write();
    if (files === wanted) return files;
  }
  if (buffer.length > 0) write();
  return files;
}

/** The same for a program that can do nothing without: it ends with a line that says why. */
export async function givenCorpus(work: string, corpus: string | undefined): Promise<readonly string[]> {
  const { files } = await makeCorpus(work, corpus).catch((error: Error) => refuse(`${corpus}: ${error.message}`));
  return files;
}

/** The same corpus with the same content, and the same size asked for. */
function keyOf(corpus: string | undefined, bytes: number): string {
  const files = corpus === undefined ? [] : corpusFiles(corpus);
  const contents = files.map((file) => [file, statSync(file).size, statSync(file).mtimeMs]);
  return createHash('sha256')
    .update(JSON.stringify([contents, bytes]))
    .digest('hex')
    .slice(0, 8);
}
