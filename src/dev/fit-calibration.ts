/** `npm run fit-calibration -- NEWS`: fits the weights of src/verdict/calibration.ts to judged and planted suspicions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import rules from '../../rules/index.ts';
import { FEATURES } from '../verdict/calibration.ts';
import { useFileResources } from '../resources/node-resources.ts';
import { articles } from '../train/corpus.ts';
import { judgedExamples, plantedExamples, strangeExamples } from './calibration/collect.ts';
import { fitLogistic, logOddsOf, type Example } from './calibration/logistic.ts';
import { Random } from '../train/random.ts';
import { readVerdicts } from './sample/verdicts.ts';

const command = new Command('fit-calibration')
  .description(
    'Fit the weights of the calibration to suspicions that were judged by eye and to planted slips; print both and what they would do.',
  )
  .argument('<news>', 'file .jsonl.gz or .jsonl that the language model was not trained on')
  .requiredOption('--verdicts <file>', 'verdicts that were given (npm run sample)')
  .option('--articles <n>', 'use so many of the first articles', Number, 19_000)
  .option('--planted <n>', 'plant slips in so many of them', Number, 3000)
  .option('--except <folder>', 'evaluation set of .txt files: articles that have the first line of one are not used')
  .parse();
const options = command.opts<{ verdicts: string; articles: number; planted: number; except?: string }>();
const EVERY = 250;
const SHARES = [0.5, 0.2, 0.05];
const FOLDS = 10;
const BINS = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4, Infinity];

useFileResources();
const verdicts = readVerdicts(options.verdicts);
const ids = Object.keys(rules).filter((id) => rules[id].vilint.needsModel);
const excepted = firstLines(options.except);
const judged: Example[] = [];
const planted: Example[] = [];
const strange: Example[] = [];
let slips = 0;
let seen = 0;
const random = new Random(77);
for await (const { paragraphs } of articles(command.args[0])) {
  if (seen++ === options.articles) break;
  if (paragraphs.some((paragraph) => excepted.has(paragraph.trim()))) continue;
  const text = paragraphs.join('\n');
  judged.push(...judgedExamples(text, ids, verdicts));
  if (seen > options.planted) continue;
  const more = plantedExamples(text, EVERY, random);
  planted.push(...more.examples);
  slips += more.planted;
  if (seen % 3 === 0) strange.push(...strangeExamples(text, EVERY, random, SHARES[(seen / 3) % SHARES.length]));
}

function firstLines(folder: string | undefined): ReadonlySet<string> {
  if (folder === undefined) return new Set();
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Set(files.map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC').split('\n')[0].trim()));
}

/** Log odds of each judged example by weights that were fitted without it, and of each planted one. */
function crossValidated(): { real: number[]; made: number[] } {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const others = [...judged, ...planted].filter((_example, i) => i % FOLDS !== fold);
    return fitLogistic([...others, ...strange]);
  });
  const real = judged.map((example, i) => logOddsOf(folds[i % FOLDS], example));
  const made = planted.map((example, i) => logOddsOf(folds[(i + judged.length) % FOLDS], example));
  return { real, made };
}

const { bias, weights } = fitLogistic([...judged, ...planted, ...strange]);
console.log(
  `${judged.length} judged, ${judged.filter(({ positive }) => positive).length} true; ${planted.length} of ${slips} planted slips suspected; ${strange.length} in other eyes, ${strange.filter(({ positive }) => positive).length} planted\n`,
);
console.log(`BIAS ${bias.toFixed(2)}`);
FEATURES.forEach((name, i) => console.log(`${name}: ${weights[i].toFixed(2)},`));
const { real, made } = crossValidated();
console.log('\n| log odds from | judged | true | share | share of all from here on | planted found from here on |');
for (let b = 0; b + 1 < BINS.length; b++) {
  const within = judged.filter((_, i) => real[i] >= BINS[b] && real[i] < BINS[b + 1]);
  const right = within.filter(({ positive }) => positive).length;
  const above = judged.filter((_, i) => real[i] >= BINS[b]);
  const all = above.filter(({ positive }) => positive).length / above.length;
  const found = made.filter((odds) => odds >= BINS[b]).length / made.length;
  const cells = [BINS[b], within.length, right, (right / within.length).toFixed(2), all.toFixed(2), found.toFixed(3)];
  console.log(`| ${cells.join(' | ')} |`);
}
