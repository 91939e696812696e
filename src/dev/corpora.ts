/**
 * `npm run corpora -- --corpus FOLDER HELD-OUT…`: what each training corpus brings: the share of the neighbours in held-out
 * text that it shows at least twice, alone and together with the others. The model keeps no pair that is rarer.
 */
import { basename } from 'node:path';
import { Command } from 'commander';
import { hashOf } from '../lexicon/name-table.ts';
import { articles, corpusFiles, SeenParagraphs } from '../train/corpus.ts';
import { syllableKey } from '../text/syllable.ts';

/** Slots of a table, of which a few in a hundred are in use: so seldom do two take the same. */
const SLOTS = 2 ** 29;
/** A count of this is enough. */
const ENOUGH = 2;
const CORPORA = [
  ['news', /^news-train/],
  ['raw', /^raw-train/],
  ['wiki', /^wiki-train/],
] as const;

const command = new Command('corpora')
  .description('Print what share of the pairs and triples of held-out text each training corpus shows at least twice.')
  .requiredOption('--corpus <folder>', 'holds news-train, raw-train and wiki-train as .jsonl.gz')
  .option('--articles <n>', 'read so many articles of each held-out file', Number, 2000)
  .argument('<files...>', 'held-out files .jsonl.gz, .jsonl or .txt')
  .parse();
const { corpus, articles: most } = command.opts<{ corpus: string; articles: number }>();
const heldOut = command.args;

/** Slots of the pairs and triples of a paragraph, in turn. */
function* slotsOf(paragraph: string): Generator<{ slot: number; words: 2 | 3 }> {
  let [before, last] = [0, 0];
  for (const [form] of paragraph.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    // None is 0.
    const word = hashOf(syllableKey(form)) | 1;
    if (last !== 0) yield { slot: mix(last, word), words: 2 };
    if (before !== 0) yield { slot: mix(mix(before, last) + 1, word), words: 3 };
    [before, last] = [last, word];
  }
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 3;
}

async function count(pattern: RegExp, tables: readonly Uint8Array[]): Promise<number> {
  const seen = new SeenParagraphs();
  let words = 0;
  for (const file of corpusFiles(corpus, pattern)) {
    for await (const { paragraphs } of articles(file)) {
      for (const paragraph of paragraphs.filter((text) => !seen.repeated(text))) {
        for (const { slot, words: length } of slotsOf(paragraph)) {
          if (length === 2) words++;
          for (const table of tables) if (table[slot] < ENOUGH) table[slot]++;
        }
      }
    }
  }
  return words;
}

/** Shares of the pairs and of the triples of a file that a table has, in per cent. */
async function shares(file: string, table: Uint8Array): Promise<string> {
  const all = { 2: 0, 3: 0 };
  const known = { 2: 0, 3: 0 };
  let read = 0;
  for await (const { paragraphs } of articles(file)) {
    if (read++ >= most) break;
    for (const paragraph of paragraphs) {
      for (const { slot, words } of slotsOf(paragraph)) {
        all[words]++;
        if (table[slot] >= ENOUGH) known[words]++;
      }
    }
  }
  return ([2, 3] as const).map((words) => ((100 * known[words]) / all[words]).toFixed(1)).join(' / ');
}

console.log(`| | million words | ${heldOut.map((file) => basename(file).split('.')[0]).join(' | ')} |`);
console.log(`| --- | --- | ${heldOut.map(() => '---').join(' | ')} |`);
const together = new Uint8Array(SLOTS);
let sum = 0;
const line = async (name: string, words: number, table: Uint8Array): Promise<void> => {
  const cells = [];
  for (const file of heldOut) cells.push(await shares(file, table));
  console.log(`| ${name} | ${(words / 1e6).toFixed(1)} | ${cells.join(' | ')} |`);
};
for (const [i, [name, files]] of CORPORA.entries()) {
  const alone = new Uint8Array(SLOTS);
  const words = await count(files, [alone, together]);
  sum += words;
  await line(name, words, alone);
  if (sum > words)
    await line(
      CORPORA.slice(0, i + 1)
        .map(([of]) => of)
        .join(' + '),
      sum,
      together,
    );
}
