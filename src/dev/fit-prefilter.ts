/** `npm run fit-prefilter -- NEWS`: fits the weights of src/speller/prefilter.ts to planted slips that the judge may suspect. */
import { Command } from 'commander';
import { useFileResources } from '../resources/node-resources.ts';
import { lexicon, model } from '../resources/resources.ts';
import { Side } from '../speller/contested.ts';
import { Prefilter, NUMBERS, PAIRS } from '../speller/prefilter.ts';
import { evidenceIndex, MARGIN_UNIT } from '../speller/evidence.ts';
import { Examiner } from '../speller/examine.ts';
import { FIRST_WORD } from '../speller/model.ts';
import { MARGIN, modelIdsOf } from '../speller/model-ids.ts';
import { TextDocument } from '../text/document.ts';
import { articles } from '../train/corpus.ts';
import { fitLogistic, logOddsOf, type Example } from './logistic.ts';
import { plant } from '../train/plant.ts';
import { Random } from '../train/random.ts';

const command = new Command('fit-prefilter')
  .description('Fit the fast test of the speller: which known words need no further look. Prints its weights and what they let pass.')
  .argument('<news>', 'file .jsonl.gz or .jsonl that the language model was not trained on')
  .option('--articles <n>', 'plant slips in so many of the first articles', Number, 8000)
  .option('--lost <share>', 'of the slips that the judge may suspect, let so many pass at each score', Number, 0.005)
  .parse();
const options = command.opts<{ articles: number; lost: number }>();
/** One slip in so many words. */
const EVERY = 250;
/** Of the words that are none, one in so many serves as an example. */
const THINNED = 20;
/** Margin (natural log) of a candidate from which the judge may suspect a word. */
const SUSPECTED_MARGIN = 2;

useFileResources();
const counts = model();
const examiner = new Examiner(counts, lexicon().partnersOf);
const prefilter = new Prefilter(counts);
const random = new Random(23);
const examples: Example[] = [];
let seen = 0;
for await (const { paragraphs } of articles(command.args[0])) {
  if (seen++ === options.articles) break;
  collect(paragraphs.join('\n'));
}

/** Examples of one article: its planted slips, and some of the other words. */
function collect(article: string): void {
  const { text, slips } = plant(article, EVERY, random);
  const starts = new Set(slips.map(({ start }) => start));
  const document = new TextDocument(text);
  const modelIds = modelIdsOf(counts, document.tokens);
  const { ids } = modelIds;
  examiner.open(document.tokens, modelIds);
  for (let at = MARGIN; at < modelIds.count; at++) {
    if (modelIds.tokens[at] < 0 || ids[at] < FIRST_WORD) continue;
    const positive = starts.has(document.tokens.start[modelIds.tokens[at]]);
    if (isContested(ids, at) || (positive ? !isSuspected(at) : random.below(THINNED) !== 0)) continue;
    const [left, right] = [counts.pair(ids[at - 1], ids[at]), counts.pair(ids[at], ids[at + 1])];
    prefilter.readPairs(ids, at, left, right);
    prefilter.readTriples(ids, at, left, right);
    examples.push({ features: [...prefilter.numbers], positive, weight: 1, offset: 0 });
  }
}

/** Whether the place is looked at whatever the scores say. */
function isContested(ids: Int32Array, at: number): boolean {
  return counts.contested.has(ids[at], ids[at + 1], Side.First) || counts.contested.has(ids[at - 1], ids[at], Side.Second);
}

/** Whether a candidate comes near enough at a place for the judge to suspect it. */
function isSuspected(at: number): boolean {
  return examiner.examine(at) && examiner.evidence[evidenceIndex.margin] * MARGIN_UNIT >= SUSPECTED_MARGIN;
}

/** Fits one score, prints it, and returns the examples that it does not let pass. */
function fitScore(name: string, size: number, among: readonly Example[]): readonly Example[] {
  const cut = among.map((example) => ({ ...example, features: example.features.slice(0, size) }));
  const { bias, weights } = fitLogistic(cut);
  const scores = cut.map((example) => logOddsOf({ bias, weights }, example) - bias);
  const suspected = scores.filter((_, i) => cut[i].positive).sort((a, b) => a - b);
  const least = suspected[Math.floor(options.lost * suspected.length)];
  const kept = among.filter((_, i) => scores[i] >= least);
  const share = (positive: boolean): string => {
    const of = (list: readonly Example[]): number => list.filter((example) => example.positive === positive).length;
    return `${((100 * of(kept)) / of(among)).toFixed(1)} %`;
  };
  console.log(`${name}: { weights: [${weights.map((weight) => weight.toFixed(2)).join(', ')}], least: ${least.toFixed(2)} }`);
  console.log(`a look at ${share(true)} of the slips, ${share(false)} of the other words\n`);
  return kept;
}

const suspected = examples.filter(({ positive }) => positive).length;
console.log(`${suspected} planted slips that the judge may suspect, ${examples.length - suspected} other words\n`);
fitScore('SECOND', NUMBERS, fitScore('FIRST', PAIRS, examples));
