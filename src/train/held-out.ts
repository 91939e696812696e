/** Articles that nobody has counted, to learn from: those that people have read, and others to plant slips in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles, type Article } from './corpus.ts';
import { readVerdicts, type ReadPlace } from './verdict-file.ts';

export interface SampleOptions {
  readonly files: readonly string[];
  /** One article in so many is taken. */
  readonly keptBack: number;
  /** Slips are planted in so many articles of each file. */
  readonly articles: number;
  /** See `TrainOptions`. */
  readonly mined?: readonly string[];
  /** See `TrainOptions`. */
  readonly verdicts?: string;
  readonly except?: string;
  progress(done: number): void;
}

export interface HeldOut {
  readonly article: Article;
  /** Its number among those that are taken of its file. */
  readonly turn: number;
  /** What people have read in it; undefined: slips may be planted there. */
  readonly read: ReadonlyMap<number, ReadPlace> | undefined;
}

/** The articles of all files that are of use, in order. */
export async function* heldOutArticles(options: SampleOptions): AsyncGenerator<HeldOut> {
  const verdicts = options.verdicts === undefined ? undefined : readVerdicts(options.verdicts);
  const except = firstLines(options.except);
  const isMined = (file: string): boolean => options.mined?.includes(file) ?? false;
  const files = [...options.files, ...(options.mined ?? [])];
  for (const [f, file] of files.entries()) {
    let n = -1;
    for await (const article of articles(file)) {
      n++;
      const turn = n / options.keptBack;
      if (n % options.keptBack !== 0 || article.paragraphs.some((paragraph) => except.has(paragraph.trim()))) continue;
      const read = verdicts?.get(article.id);
      if (read !== undefined || (turn < options.articles && !isMined(file))) yield { article, turn, read };
      if (n % 100 === 0) options.progress((f + Math.min(1, turn / options.articles)) / files.length);
    }
  }
}

/** First lines of the texts of a folder. */
function firstLines(folder: string | undefined): ReadonlySet<string> {
  if (folder === undefined) return new Set();
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.txt'));
  return new Set(
    names.map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/^\ufeff/, '')
        .split('\n')[0]
        .trim(),
    ),
  );
}
