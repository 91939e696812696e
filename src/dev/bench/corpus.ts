/** Makes the bench's input: about 10 MB of news in 1,000 files, whole articles in order. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FILES = 1000;
const BYTES = 10_000_000;

interface Article {
  title: string;
  lead: string;
  body: string[];
  captions: string[];
}

function articlesOf(corpus: string | undefined): string[] {
  if (corpus !== undefined) {
    return gunzipSync(readFileSync(corpus))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { title, lead, body, captions } = JSON.parse(line) as Article;
        return [title, lead, ...body, ...captions].filter((part) => part !== '').join('\n');
      });
  }
  const folder = new URL('../../../seeds/clean/', import.meta.url);
  const seeds = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd());
  const total = seeds.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
  return Array.from({ length: Math.ceil(BYTES / total) }, () => seeds).flat();
}

/**
 * Writes the files of the bench, unless an earlier run did.
 * @param work folder for them
 * @param corpus path of a .jsonl.gz of articles; without one the clean seeds are repeated
 */
export function makeCorpus(work: string, corpus: string | undefined, bytes = BYTES): { folder: string; files: string[] } {
  const folder = join(work, `texts-${keyOf(corpus, bytes)}`);
  if (!existsSync(folder)) {
    // Under another name until all are there: a run can be cut off.
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    const wanted = Math.max(1, Math.round((FILES * bytes) / BYTES));
    let buffer: string[] = [];
    let sum = 0;
    let file = 0;
    for (const article of articlesOf(corpus)) {
      buffer.push(article);
      sum += Buffer.byteLength(article) + 1;
      if (sum < ((file + 1) * bytes) / wanted) continue;
      writeFileSync(join(unfinished, `${String(file++).padStart(4, '0')}.txt`), buffer.join('\n\n') + '\n');
      buffer = [];
      if (file === wanted) break;
    }
    renameSync(unfinished, folder);
  }
  return { folder, files: readdirSync(folder).map((name) => join(folder, name)) };
}

/** The same corpus with the same content, and the same size asked for. */
function keyOf(corpus: string | undefined, bytes: number): string {
  const { size, mtimeMs } = corpus === undefined ? { size: 0, mtimeMs: 0 } : statSync(corpus);
  return createHash('sha256')
    .update(JSON.stringify([corpus, size, mtimeMs, bytes]))
    .digest('hex')
    .slice(0, 8);
}
