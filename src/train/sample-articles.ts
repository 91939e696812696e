/** Reads held-out articles for the judge: plants slips of many densities and habits, and takes what people have read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../speller/index.ts';
import { articles, type Article } from './corpus.ts';
import { JudgeSamples } from './judge-samples.ts';
import { plant } from './plant.ts';
import { Random } from './random.ts';
import { readVerdicts } from './verdict-file.ts';

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

/** Words to one planted slip, in turn: proofread, usual, careless texts. */
const EVERY = [250, 600, 120, 1500, 400, 60];
/** Share of its counts that the model may use, in turn: other domains lack evidence where words are right too. */
const SHARES = [1, 1, 0.5, 1, 0.2, 1, 0.07];
/** Share of articles in which one slip is made throughout. */
const HABITS = 0.12;
/** One article in so many is cut into sentences that stand alone, and one is set in capitals. */
const TURN = 9;
const SENTENCES_TURN = 4;
const CAPITALS_TURNS = [2, 7];
/** How dense slips are in sentences that stand alone, and in lines in capitals. */
const EVERY_ALONE = [18, 40, 60, 200];
const EVERY_CAPITAL = 40;
const CAPITAL_LINES = 5;
/** Every article is planted so often, with other slips, other densities. */
const PASSES = 2;
const SEED = 17;

/** Samples of all articles. Deterministic. */
export async function sampleArticles(model: Model, options: SampleOptions): Promise<JudgeSamples> {
  const random = new Random(SEED);
  const samples = new JudgeSamples(model, random);
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
      samples.nextArticle();
      if (read !== undefined) samples.addRead(article.paragraphs.join('\n'), read);
      else if (turn < options.articles && !isMined(file))
        for (let pass = 0; pass < PASSES; pass++) plantIn(model, article, turn + pass, samples, random);
      if (n % 100 === 0) options.progress((f + Math.min(1, turn / options.articles)) / files.length);
    }
  }
  return samples;
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

function plantIn(model: Model, { paragraphs }: Article, turn: number, samples: JudgeSamples, random: Random): void {
  model.pretend(SHARES[turn % SHARES.length]);
  const add = (text: string, every: number, habits = 0): void => {
    const planted = plant(text, every, random, habits);
    samples.addPlanted(planted.text, planted.slips);
  };
  if (turn % TURN === SENTENCES_TURN) {
    const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/)).filter(({ length }) => length > 40);
    for (const every of sentences.length === 0 ? [] : EVERY_ALONE) add(sentences[random.below(sentences.length)], every);
  } else if (CAPITALS_TURNS.includes(turn % TURN)) add(inCapitals(paragraphs, random), EVERY_CAPITAL);
  else add(paragraphs.join('\n'), EVERY[turn % EVERY.length], HABITS);
  model.pretend(1);
}

/** A headline and some more lines in capitals, half of the time with some of the article between them. */
function inCapitals(paragraphs: readonly string[], random: Random): string {
  const lines = paragraphs.filter(({ length }) => length > 60 && length < 200).slice(0, CAPITAL_LINES);
  const between = random.next() < 0.5 ? [] : paragraphs.slice(1, 6);
  return [paragraphs[0].toUpperCase(), ...between, ...lines.map((line) => line.toUpperCase())].join('\n');
}
