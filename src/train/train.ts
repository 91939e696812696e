/** Trains a model from a corpus: counts, context vectors, gate. Deterministic: the same corpus gives the same bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceIndex, INPUTS, TOTAL_UNIT } from '../speller/evidence.ts';
import { CHOICES, Examiner } from '../speller/examine.ts';
import { unpackModel } from '../speller/format.ts';
import { SLIP_FACTOR } from '../speller/slips.ts';
import { Model } from '../speller/model.ts';
import { trainContextVectors } from './context-vectors.ts';
import { articles, corpusFiles, type Article } from './corpus.ts';
import { findNoise } from './denoise.ts';
import { encode, type Encoded } from './encode.ts';
import { fitGate } from './fit-gate.ts';
import { Samples, sampleArticle } from './gate-samples.ts';
import { judgeSamples } from './judge-samples.ts';
import { packNgrams, PRUNING } from './ngrams.ts';
import { Random } from './random.ts';
import { replaceGate, writeModel } from './write-model.ts';

export interface TrainOptions {
  /** Folder of .jsonl.gz, .jsonl or .txt files, or one file. */
  readonly corpus: string;
  /** Which files of the folder are read. */
  readonly pattern?: RegExp;
  /** Articles for the gate; without it, one article in 30 of the corpus is kept back for it. */
  readonly gate?: string;
  /** Folder of .txt files; an article that has the first line of one among its paragraphs is not used for the gate. */
  readonly except?: string;
  readonly epochs?: number;
  /** Articles that the gate learns from. */
  readonly gateArticles?: number;
  progress?(done: number, text: string): void;
}

const DIMENSION = 64;
const RATE = 0.06;
const KEPT_BACK = 30;
/** How dense slips are planted, and how much of the counts the model may use: other domains lack evidence. */
const EVERY = [250, 250, 120, 600];
const SHARES = [1, 0.5, 0.2, 1, 0.05];
/** Confident "false alarms" of a first gate are nearly all slips of the paper itself: the second fit leaves them out. */
const NATURAL = 0.7;
/**
 * So are most places, names apart, where the counts alone speak this much for another word (natural log), whatever the
 * first gate made of them: it learnt from the same slips that they are none. Chosen by slips judged in held-back news.
 */
const TELLING = 12;
/** Probabilities from which a suspicion is an error, and a warning; set on news kept back from training (README). */
const LEVELS = { error: 0.95, warning: 0.3 };

/** Trains and returns the bytes of the model file. */
export async function train(options: TrainOptions): Promise<Uint8Array> {
  const say = options.progress ?? (() => undefined);
  const counted = options.gate === undefined ? (n: number) => n % KEPT_BACK !== 0 : () => true;
  const files = corpusFiles(options.corpus, options.pattern);
  if (files.length === 0) throw new Error(`no .jsonl.gz, .jsonl or .txt file in ${options.corpus}`);
  const encoded = await encode(files, counted, (done, text) => say(0.1 * done, text));
  if (encoded.length < 10_000) throw new Error(`the corpus is too small: ${encoded.length} words and marks`);
  const asPrinted = packNgrams(encoded, PRUNING, (text) => say(0.12, `counting ${text}`));
  const noise = findNoise(encoded, new Model(writeModel(encoded, asPrinted, emptyVectors(encoded), new Float32Array(0))));
  const tables = packNgrams(encoded, PRUNING, (text) => say(0.17, `counting ${text} without ${noise.size} slips`), noise);
  const ungated = (vectors: ReturnType<typeof vectorsOf> | undefined): Uint8Array =>
    writeModel(encoded, tables, vectors ?? emptyVectors(encoded), new Float32Array(0));
  const vectors = vectorsOf(encoded, new Model(ungated(undefined)), options.epochs ?? 1, (done) =>
    say(0.2 + 0.5 * done, 'context vectors'),
  );
  const bytes = ungated(vectors);
  encoded.close();
  return refit(bytes, options);
}

/** Fits a new gate to a trained model. The corpus only serves for text, when `gate` names none. */
export async function refit(bytes: Uint8Array, options: TrainOptions): Promise<Uint8Array> {
  const say = options.progress ?? (() => undefined);
  const gate = await gateFor(new Model(bytes), gateArticles(options, corpusFiles(options.corpus, options.pattern)), options, say);
  say(1, 'done');
  return replaceGate(unpackModel(bytes), gate);
}

function emptyVectors(encoded: Encoded): ReturnType<typeof vectorsOf> {
  const size = encoded.keys.length;
  return {
    dimension: 1,
    context: new Float32Array(size),
    positions: new Float32Array(10),
    target: new Float32Array(size),
    bias: new Float32Array(size),
  };
}

function vectorsOf(
  encoded: Encoded,
  model: Model,
  epochs: number,
  progress: (done: number) => void,
): ReturnType<typeof trainContextVectors> {
  const confusions = (id: number): { ids: ArrayLike<number>; weights: ArrayLike<number> } => {
    if (model.meant[id] !== 1) return { ids: [], weights: [] };
    const { ids, slips } = model.errors.of(encoded.keys[id]);
    return { ids, weights: Array.from(ids, (other, i) => SLIP_FACTOR[slips[i]] * Math.sqrt(encoded.counts[other])) };
  };
  return trainContextVectors(() => encoded.chunks(), encoded.counts, encoded.length, confusions, {
    dimension: DIMENSION,
    epochs,
    rate: RATE,
    progress,
  });
}

async function* gateArticles(options: TrainOptions, files: readonly string[]): AsyncGenerator<Article> {
  const except = new Set<string>();
  if (options.except) {
    for (const name of readdirSync(options.except, { recursive: true }) as string[]) {
      if (name.endsWith('.txt')) except.add(readFileSync(join(options.except, name), 'utf8').split('\n')[0].trim());
    }
  }
  let n = 0;
  for (const file of options.gate === undefined ? files : corpusFiles(options.gate)) {
    for await (const article of articles(file)) {
      if (options.gate === undefined && n++ % KEPT_BACK !== 0) continue;
      if (!article.paragraphs.some((paragraph) => except.has(paragraph.trim()))) yield article;
    }
  }
}

async function gateFor(
  model: Model,
  source: AsyncGenerator<Article>,
  options: TrainOptions,
  say: (done: number, text: string) => void,
): Promise<Float32Array> {
  const wanted = options.gateArticles ?? 18_000;
  const examiner = new Examiner(model);
  const samples = new Samples();
  const random = new Random(7);
  let n = 0;
  for await (const article of source) {
    if (n >= wanted) break;
    if (n % 200 === 0) say(0.7 + (0.15 * n) / wanted, 'planting slips for the gate');
    model.pretend(SHARES[n % SHARES.length]);
    sampleArticle(model, examiner, article.paragraphs.join('\n'), EVERY[n % EVERY.length], random, samples);
    n++;
  }
  model.pretend(1);
  const settings = { shape: { inputs: INPUTS, first: 40, second: 16 }, rate: 0.003, decay: 1e-5 };
  say(0.85, 'fitting the gate');
  const first = fitGate(samples, { ...settings, epochs: 5 });
  const natural = judgeSamples(first, samples).filter((s) => !s.slip && (s.probability > NATURAL || isTelling(samples, s.index)));
  say(0.9, 'fitting the gate again');
  const gate = fitGate(samples, { ...settings, epochs: 8, skip: new Set(natural.map((s) => s.index)) });
  gate[3] = LEVELS.error;
  gate[4] = LEVELS.warning;
  return gate;
}

/** Whether the counts alone call a sample, no name, a slip. */
export function isTelling({ evidence }: Samples, index: number): boolean {
  const at = index * CHOICES * INPUTS;
  return evidence[at + evidenceIndex.total] * TOTAL_UNIT >= TELLING && evidence[at + evidenceIndex.capitalised] === 0;
}
