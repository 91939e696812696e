/** Reads a training corpus (.jsonl.gz, .jsonl, .txt) paragraph by paragraph, each distinct paragraph once. */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** One article: its paragraphs in reading order, the title first. */
export interface Article {
  readonly id: string;
  readonly paragraphs: string[];
}

interface Json {
  id?: number | string;
  title?: string;
  lead?: string;
  body?: string[];
  captions?: string[];
  text?: string;
}

/** Files of a corpus folder (or one file), sorted by name, so that the same corpus gives the same bytes. */
export function corpusFiles(path: string, pattern = /\.(jsonl(\.gz)?|txt)$/): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Every article of one file. A .txt file is one article, a line a paragraph. Throws on a line that is no JSON. */
export async function* articles(file: string): AsyncGenerator<Article> {
  const raw = createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  const lines = createInterface({ input, crlfDelay: Infinity });
  const plain: string[] = [];
  for await (const line of lines) {
    if (file.endsWith('.txt')) {
      plain.push(line);
      continue;
    }
    if (line === '') continue;
    const json = JSON.parse(line) as Json;
    const paragraphs = [json.title, json.lead, ...(json.body ?? []), ...(json.captions ?? []), json.text];
    yield { id: String(json.id ?? ''), paragraphs: paragraphs.filter((p): p is string => !!p).map((p) => p.normalize('NFC')) };
  }
  if (plain.length) yield { id: file, paragraphs: plain.map((p) => p.normalize('NFC')) };
}

/** Remembers long paragraphs by hash, to count boilerplate and reprints once. */
export class SeenParagraphs {
  readonly #seen = new Set<number>();

  /** True for a paragraph of more than 40 characters that was met before. */
  repeated(text: string): boolean {
    if (text.length <= 40) return false;
    let high = 0x9e3779b9;
    let low = 0x85ebca6b;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low + code, 0xcc9e2d51) ^ (low >>> 15);
    }
    const hash = (high >>> 0) * 0x200000 + (low >>> 11);
    if (this.#seen.has(hash)) return true;
    this.#seen.add(hash);
    return false;
  }
}
