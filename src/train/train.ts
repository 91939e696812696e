/** Trains a model from a corpus: counts, context vectors, judge. Deterministic: the same corpus gives the same bytes. */
import { Section } from '../speller/format.ts';
import { SLIP_FACTOR } from '../speller/slips.ts';
import { Model } from '../speller/model.ts';
import { lexicon } from '../resources/resources.ts';
import { CASE_FEATURES } from '../casing/places.ts';
import { FEATURES } from '../verdict/features.ts';
import { GAP_FEATURES } from '../verdict/gaps.ts';
import { packTrees, type Levels } from '../verdict/trees.ts';
import { countCases } from './case-counts.ts';
import { sampleCases } from './case-samples.ts';
import { contestedPairs } from './contest.ts';
import { trainContextVectors } from './context-vectors.ts';
import { corpusFiles } from './corpus.ts';
import { findNoise } from './denoise.ts';
import { encode, type Encoded } from './encode.ts';
import { fitCases, fitForest, GAPS, JUDGE } from './fit-forest.ts';
import { sampleGaps, type GapSamples } from './gap-samples.ts';
import type { SampleOptions } from './held-out.ts';
import type { JudgeSamples } from './judge-samples.ts';
import { sampleArticles } from './sample-articles.ts';
import { packNgrams, PRUNING } from './ngrams.ts';
import { replaceSection, writeModel } from './write-model.ts';

/** What is fitted to the counts. */
export const PARTS = ['judge', 'gaps', 'cases'] as const;
export type Part = (typeof PARTS)[number];

export interface TrainOptions {
  /** Folder of .jsonl.gz, .jsonl or .txt files, or one file. */
  readonly corpus: string;
  /** Which files of the folder are read. */
  readonly pattern?: RegExp;
  /** Files of articles for the judge, which must not be counted; without them, one article in 30 of the corpus is kept back. */
  readonly heldOut?: readonly string[];
  /** Folder of .txt files; an article that has the first line of one among its paragraphs teaches the judge nothing. */
  readonly except?: string;
  /** Places that people have read, in held-out and mined articles (verdict-file.ts). */
  readonly verdicts?: string;
  /** The same of syllables that are missing before a word. */
  readonly gaps?: string;
  /** More files of which people have read places; nothing is planted in them, and they may be counted. */
  readonly mined?: readonly string[];
  readonly epochs?: number;
  /** What alone `refit` fits; without it, everything. */
  readonly only?: Part;
  /** Slips are planted in so many articles of each held-out file. */
  readonly articles?: number;
  progress?(done: number, text: string): void;
}

const DIMENSION = 64;
const RATE = 0.06;
const KEPT_BACK = 30;
/** Probabilities from which a suspicion is an error, and a warning (docs/precision.md tells what was true of each). */
const LEVELS: Levels = { error: 0.71, warning: 0.54 };
/** The same of a missing syllable, which is never surely missing (`npm run gap-curve`). */
const GAP_LEVELS: Levels = { error: 1, warning: 0.88 };
/** The same of a word in an unusual case. */
const CASE_LEVELS: Levels = { error: 1, warning: 0.95 };
/** Slips are planted in so many articles of each held-out file. */
const ARTICLES = 10_000;

/** Trains and returns the bytes of the model file. */
export async function train(options: TrainOptions): Promise<Uint8Array> {
  const { progress = () => undefined } = options;
  const counted = options.heldOut === undefined ? (n: number) => n % KEPT_BACK !== 0 : () => true;
  const files = corpusFiles(options.corpus, options.pattern);
  if (files.length === 0) throw new Error(`no .jsonl.gz, .jsonl or .txt file in ${options.corpus}`);
  const encoded = await encode(files, counted, (done, text) => progress(0.1 * done, text));
  if (encoded.length < 10_000) throw new Error(`the corpus is too small: ${encoded.length} words and marks`);
  const asPrinted = packNgrams(encoded, PRUNING, (text) => progress(0.12, `counting ${text}`));
  const noise = findNoise(encoded, new Model(writeModel(encoded, asPrinted, emptyVectors(encoded), new Uint8Array(0))));
  const tables = packNgrams(encoded, PRUNING, (text) => progress(0.17, `counting ${text} without ${noise.size} slips`), noise);
  const unjudged = (vectors: ReturnType<typeof vectorsOf> | undefined): Uint8Array =>
    writeModel(encoded, tables, vectors ?? emptyVectors(encoded), new Uint8Array(0));
  const vectors = vectorsOf(encoded, new Model(unjudged(undefined)), options.epochs ?? 1, (done) =>
    progress(0.2 + 0.5 * done, 'context vectors'),
  );
  const bytes = replaceSection(unjudged(vectors), Section.Cases, countCases(encoded));
  encoded.close();
  return refit(bytes, options);
}

/** Fits what finds slips to the counts of a trained model. The corpus only serves for text, where nothing is held out. */
export async function refit(counted: Uint8Array, options: TrainOptions): Promise<Uint8Array> {
  const { progress = () => undefined, only } = options;
  let bytes = counted;
  const replace = (tag: number, section: Uint8Array): void => void (bytes = replaceSection(bytes, tag, section));
  if (only === undefined || only === 'judge') {
    replace(Section.Contested, contestedPairs(new Model(bytes)));
    const samples = await judgeSamples(new Model(bytes), options);
    progress(0.8, 'fitting the judge');
    const judge = fitForest(samples, JUDGE, (done) => progress(0.8 + 0.15 * done, 'fitting the judge'));
    replace(Section.Judge, packTrees(judge, FEATURES.length, LEVELS));
  }
  if (only === undefined || only === 'gaps') {
    const gaps = fitForest(await gapSamples(new Model(bytes), options), GAPS, (done) =>
      progress(0.97 + 0.03 * done, 'fitting what is missing'),
    );
    replace(Section.Gaps, packTrees(gaps, GAP_FEATURES.length, GAP_LEVELS));
  }
  if (only === undefined || only === 'cases') {
    const cases = fitCases(await sampleCases(new Model(bytes), { ...heldOutOf(options), progress: () => undefined }));
    replace(Section.CaseTrees, packTrees(cases, CASE_FEATURES.length, CASE_LEVELS));
  }
  progress(1, 'done');
  return bytes;
}

/** What the judge of a model learns from. */
export function judgeSamples(model: Model, options: TrainOptions): Promise<JudgeSamples> {
  const { progress = () => undefined } = options;
  const own = { ...heldOutOf(options), ...(options.verdicts !== undefined && { verdicts: options.verdicts }) };
  return sampleArticles(model, { ...own, progress: (done) => progress(0.7 + 0.1 * done, 'planting slips for the judge') });
}

/** What tells a missing syllable is learnt from. */
export function gapSamples(model: Model, options: TrainOptions): Promise<GapSamples> {
  const { progress = () => undefined } = options;
  const own = { ...heldOutOf(options), ...(options.gaps !== undefined && { verdicts: options.gaps }) };
  return sampleGaps(model, lexicon(), { ...own, progress: (done) => progress(0.95 + 0.02 * done, 'leaving syllables out') });
}

function heldOutOf({ corpus, pattern, heldOut, mined, except, articles = ARTICLES }: TrainOptions): Omit<SampleOptions, 'progress'> {
  return {
    files: heldOut ?? corpusFiles(corpus, pattern),
    keptBack: heldOut === undefined ? KEPT_BACK : 1,
    articles,
    ...(mined !== undefined && { mined }),
    ...(except !== undefined && { except }),
  };
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
