/** Builds src/lexicon/lexicon.bin: `tsx src/train/lexicon.ts CORPUS [OUT]`. What is in it: src/lexicon/README.md. */
import { writeFileSync } from 'node:fs';
import { stepOf } from '../lexicon/count-steps.ts';
import { LEXICON_MAGIC, LEXICON_VERSION, WordKind } from '../lexicon/lexicon.ts';
import { articles, corpusFiles, SeenParagraphs } from './corpus.ts';
import { parseSyllable, syllableKey } from '../text/syllable.ts';
import { Kind, tokenise } from './tokens.ts';
import { foreignKeys, type KeyCount } from './vocabulary.ts';

const MIN_SYLLABLE = 3;
const MIN_FOREIGN = 20;
const MIN_PAIR = 12;
const MAX_PAIRS = 100_000;
const MAX_KEYS = 0xffff;

interface Pair {
  a: number;
  b: number;
  count: number;
  npmi: number;
}

/** Counts of every key and of every pair of neighbouring words. */
class Counter {
  readonly keys: KeyCount[] = [];
  readonly pairs = new Map<number, number>();
  readonly #ids = new Map<string, number>();
  readonly #surfaces = new Map<string, number>();
  #previous = -1;
  #starts = true;

  paragraph(text: string): void {
    this.#previous = -1;
    this.#starts = true;
    tokenise(text, (kind, surface) => this.#token(kind, surface));
  }

  #token(kind: number, surface: string): void {
    if (kind !== Kind.Word) {
      this.#previous = -1;
      if (kind === Kind.Break) this.#starts = true;
      return;
    }
    // Ids of surface forms carry the case in the low bit: one lookup a token.
    let id = this.#surfaces.get(surface);
    if (id === undefined) this.#surfaces.set(surface, (id = this.#intern(surface)));
    const count = this.keys[id >> 1];
    count.total++;
    if (id & 1) {
      if (!this.#starts) count.capital++;
    } else count.lower++;
    this.#starts = false;
    if (this.#previous >= 0) {
      const pair = this.#previous * 0x400000 + (id >> 1);
      this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1);
    }
    this.#previous = id >> 1;
  }

  #intern(surface: string): number {
    const key = syllableKey(surface);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.keys.length;
      this.#ids.set(key, id);
      this.keys.push({ key, lower: 0, capital: 0, total: 0, syllable: parseSyllable(key) !== undefined });
    }
    return id * 2 + (surface !== surface.toLowerCase() ? 1 : 0);
  }
}

function pairsOf(counter: Counter, rank: Int32Array): Pair[] {
  let all = 0;
  for (const k of counter.keys) all += k.total;
  const pairs: Pair[] = [];
  for (const [code, count] of counter.pairs) {
    if (count < MIN_PAIR) continue;
    const i = Math.floor(code / 0x400000);
    const j = code % 0x400000;
    if (rank[i] < 0 || rank[j] < 0) continue;
    const expected = (counter.keys[i].total * counter.keys[j].total) / all;
    const npmi = Math.log(count / expected) / -Math.log(count / all);
    const share = count / Math.sqrt(counter.keys[i].total * counter.keys[j].total);
    if (i === j ? count > counter.keys[i].total / 1000 : npmi > 0.09 || share > 0.02) pairs.push({ a: rank[i], b: rank[j], count, npmi });
  }
  // What matters is how firm and how frequent a pair is: the log-likelihood does both.
  pairs.sort((x, y) => y.count * y.npmi - x.count * x.npmi || x.a - y.a || x.b - y.b);
  return pairs.slice(0, MAX_PAIRS).sort((x, y) => x.a - y.a || x.b - y.b);
}

function write(keys: KeyCount[], foreign: ReadonlySet<string>, pairs: Pair[]): Uint8Array {
  const text = new TextEncoder().encode(keys.map((k) => k.key).join('\n'));
  const rows = new Uint32Array(keys.length + 1);
  for (const pair of pairs) rows[pair.a + 1]++;
  for (let i = 0; i < keys.length; i++) rows[i + 1] += rows[i];
  const pack = (p: Pair): number => {
    const strength = Math.max(1, Math.min(15, Math.round(p.npmi * 16)));
    return strength | (Math.max(0, Math.min(15, Math.round(Math.log(p.count / 8) / Math.log(1.8)))) << 4);
  };
  const sections: Uint8Array[] = [
    new Uint8Array(rows.buffer),
    new Uint8Array(Uint16Array.from(pairs, (p) => p.b).buffer),
    Uint8Array.from(pairs, pack),
    Uint8Array.from(keys, (k) => (k.syllable ? WordKind.Syllable : foreign.has(k.key) ? WordKind.Foreign : WordKind.Other)),
    Uint8Array.from(keys, (k) => stepOf(k.lower)),
    Uint8Array.from(keys, (k) => stepOf(k.capital)),
    text,
  ];
  const total = 32 + sections.reduce((sum, s) => sum + ((s.length + 7) & ~7), 0);
  const out = new Uint8Array(total);
  new Uint32Array(out.buffer).set([LEXICON_MAGIC, LEXICON_VERSION, total, keys.length, pairs.length, text.length, 0, 0]);
  let at = 32;
  for (const section of sections) {
    out.set(section, at);
    at += (section.length + 7) & ~7;
  }
  return out;
}

/** Counts a corpus and returns the bytes of the lexicon. */
export async function buildLexicon(files: readonly string[]): Promise<Uint8Array> {
  const counter = new Counter();
  const seen = new SeenParagraphs();
  for (const file of files) {
    for await (const article of articles(file)) {
      for (const paragraph of article.paragraphs) if (!seen.repeated(paragraph)) counter.paragraph(paragraph);
    }
  }
  const foreign = foreignKeys(counter.keys);
  const order = counter.keys
    .map((_, i) => i)
    .filter((i) => counter.keys[i].total >= (counter.keys[i].syllable ? MIN_SYLLABLE : MIN_FOREIGN));
  order.sort((i, j) => counter.keys[j].total - counter.keys[i].total || (counter.keys[i].key < counter.keys[j].key ? -1 : 1));
  order.length = Math.min(order.length, MAX_KEYS);
  const rank = new Int32Array(counter.keys.length).fill(-1);
  order.forEach((i, at) => (rank[i] = at));
  return write(
    order.map((i) => counter.keys[i]),
    foreign,
    pairsOf(counter, rank),
  );
}

if (process.argv[1]?.endsWith('lexicon.ts')) {
  const [corpus, out = 'src/lexicon/lexicon.bin'] = process.argv.slice(2);
  const bytes = await buildLexicon(corpusFiles(corpus, /\.jsonl\.gz$/).filter((file) => file === corpus || file.includes('train')));
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes`);
}
