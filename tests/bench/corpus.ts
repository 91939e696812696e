/** Makes the bench's input: about 10 MB of news in 1,000 files, whole articles in order. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const folder = new URL('../../seeds/clean/', import.meta.url);
  const seeds = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd());
  const total = seeds.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
  return Array.from({ length: Math.ceil(BYTES / total) }, () => seeds).flat();
}

/**
 * Writes the files below `folder` unless they are there.
 * @param corpus path of a .jsonl.gz of articles; without one the clean seeds are repeated
 * @returns the paths of the files
 */
export function makeCorpus(folder: string, corpus: string | undefined): string[] {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    let buffer: string[] = [];
    let bytes = 0;
    let file = 0;
    for (const article of articlesOf(corpus)) {
      buffer.push(article);
      bytes += Buffer.byteLength(article) + 1;
      if (bytes < ((file + 1) * BYTES) / FILES) continue;
      writeFileSync(join(folder, `${String(file++).padStart(4, '0')}.txt`), buffer.join('\n\n') + '\n');
      buffer = [];
      if (file === FILES) break;
    }
  }
  return readdirSync(folder).map((name) => join(folder, name));
}
