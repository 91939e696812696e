/**
 * Counts foreign names and what stands beside them, and puts both into src/lexicon/lexicon.bin:
 * `tsx src/train/foreign-names.ts CORPUS [LEXICON]`. What is kept: src/lexicon/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stepOf } from '../lexicon/count-steps.ts';
import { joinNames, packNames, splitNames } from '../lexicon/name-sections.ts';
import { type HashedCounts, hashOf, pairKey } from '../lexicon/name-table.ts';
import { parseSyllable, syllableKey } from '../text/syllable.ts';
import { articles, corpusFiles, SeenParagraphs } from './corpus.ts';

/** A name met in fewer articles may be a slip as well. */
const MIN_ARTICLES = 3;
const MIN_TOGETHER = 5;
const MIN_LETTERS = 4;
/** What is in lower case in a larger share of articles is a word, and known as one: it counts as the rarest name. */
const MAX_LOWER = 0.05;

const WORD = /[\p{L}\p{M}]+/gu;

function bump(counts: Map<string, number>, keys: ReadonlySet<string>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Articles with each foreign word in capitals and in lower case, and with each two side by side. */
class NameCounter {
  readonly capital = new Map<string, number>();
  readonly lower = new Map<string, number>();
  readonly together = new Map<string, number>();
  readonly #foreign = new Map<string, boolean>();

  article(paragraphs: readonly string[]): void {
    const [capital, lower, together] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const text of paragraphs) {
      let before: { key: string; end: number; foreign: boolean } | undefined;
      for (const { 0: word, index } of text.matchAll(WORD)) {
        const key = syllableKey(word);
        const foreign = this.#isForeign(key);
        if (!/^\p{Lu}/u.test(word)) {
          if (foreign) lower.add(key);
          before = undefined;
          continue;
        }
        if (foreign) capital.add(key);
        if (before?.end === index - 1 && text[index - 1] === ' ' && (foreign || before.foreign)) together.add(pairKey(before.key, key));
        // Jean-Claude Juncker is nobody's "Claude Juncker".
        before = text[index - 1] === '-' ? undefined : { key, end: index + word.length, foreign };
      }
    }
    bump(this.capital, capital);
    bump(this.lower, lower);
    bump(this.together, together);
  }

  #isForeign(key: string): boolean {
    let foreign = this.#foreign.get(key);
    if (foreign === undefined) this.#foreign.set(key, (foreign = key.length >= MIN_LETTERS && parseSyllable(key) === undefined));
    return foreign;
  }
}

/** Names and words that are known, and the pairs that are. */
function keptOf({ capital, lower, together }: NameCounter): readonly [names: Map<string, number>, pairs: Map<string, number>] {
  const names = new Map<string, number>();
  for (const key of new Set([...capital.keys(), ...lower.keys()])) {
    const [upper, small] = [capital.get(key) ?? 0, lower.get(key) ?? 0];
    if (upper + small >= MIN_ARTICLES) names.set(key, small > MAX_LOWER * upper ? MIN_ARTICLES : upper);
  }
  return [names, new Map([...together].filter(([, count]) => count >= MIN_TOGETHER))];
}

function hashed(counts: ReadonlyMap<string, number>): HashedCounts {
  const sorted = Array.from(counts, ([key, count]) => ({ hash: hashOf(key), step: stepOf(count) })).sort(
    (a, b) => a.hash - b.hash || a.step - b.step,
  );
  const distinct = sorted.filter(({ hash }, i) => hash !== sorted[i - 1]?.hash);
  return { hashes: Uint32Array.from(distinct, ({ hash }) => hash), steps: Uint8Array.from(distinct, ({ step }) => step) };
}

const [corpus, path = 'src/lexicon/lexicon.bin'] = process.argv.slice(2);
const counter = new NameCounter();
const seen = new SeenParagraphs();
for (const file of corpusFiles(corpus, /-train-\d{1,9}\.jsonl\.gz$/))
  for await (const { paragraphs } of articles(file)) counter.article(paragraphs.filter((text) => !seen.repeated(text)));
const [names, pairs] = keptOf(counter).map(hashed);
const bytes = joinNames({ words: splitNames(readFileSync(path)).words, names: packNames(names, pairs) });
writeFileSync(path, bytes);
console.log(`${path}: ${names.hashes.length} names, ${pairs.hashes.length} pairs, ${bytes.length} bytes`);
