/** What the judge learns from: slips of many densities and habits planted in held-out articles, and what people have read. */
import type { Model } from '../speller/index.ts';
import type { Article } from './corpus.ts';
import { heldOutArticles, type SampleOptions } from './held-out.ts';
import { JudgeSamples } from './judge-samples.ts';
import { plant } from './plant.ts';
import { Random } from './random.ts';

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
const PASSES = 3;
const SEED = 17;

/** Samples of all articles. Deterministic. */
export async function sampleArticles(model: Model, options: SampleOptions): Promise<JudgeSamples> {
  const random = new Random(SEED);
  const samples = new JudgeSamples(model, random);
  for await (const { article, turn, read } of heldOutArticles(options)) {
    samples.nextArticle();
    if (read !== undefined) samples.addRead(article.paragraphs.join('\n'), read);
    else for (let pass = 0; pass < PASSES; pass++) plantIn(model, article, turn + pass, samples, random);
  }
  return samples;
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
