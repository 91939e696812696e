/**
 * `npm run reliability -- --held-out FILE…`: how often a suspicion of each probability is a slip, on places that people
 * have read in held-back articles, judged by trees that were fitted without their article.
 */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { useFileResources } from '../resources/node-resources.ts';
import { model } from '../resources/resources.ts';
import { crossValidate, JUDGE, type Judged } from '../train/fit-forest.ts';
import { Source } from '../train/samples.ts';
import { judgeSamples } from '../train/train.ts';
import { judgeOf } from '../verdict/judge.ts';
import { alignTable } from './eval/table.ts';
import { drawReliability } from './reliability-chart.ts';

const command = new Command('reliability')
  .description('Fit the judge by cross-validation and compare its probabilities with what people have read.')
  .requiredOption('--held-out <path...>', 'files of articles that the model has not counted')
  .option('--mined <files...>', 'more files of which people have read places')
  .option('--verdicts <file>', 'places that people have read', 'src/dev/data/slips.tsv')
  .option('--except <dir>', 'folder of .txt files that are not used')
  .option('--articles <n>', 'articles of each file', Number, 7000)
  .option('--svg <file>', 'draw it')
  .parse();
const { heldOut, mined, verdicts, except, articles, svg } = command.opts<{
  heldOut: string[];
  mined?: string[];
  verdicts: string;
  except?: string;
  articles: number;
  svg?: string;
}>();
useFileResources();
const samples = await judgeSamples(model(), {
  corpus: '',
  heldOut,
  verdicts,
  articles,
  ...(mined && { mined }),
  ...(except !== undefined && { except }),
});
const judged = crossValidate(samples, JUDGE, () => undefined).filter(({ source }) => source === Source.Read);
const { levels } = judgeOf(model());
const BORDERS = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1];

/** Places of a band of probabilities: how many, their mean probability, the share that are slips. */
export interface Band {
  readonly places: number;
  readonly mean: number;
  readonly slips: number;
}

function bandOf(places: readonly Judged[]): Band {
  const slips = places.filter(({ isSlip }) => isSlip).length;
  const sum = places.reduce((total, { probability }) => total + probability, 0);
  return { places: places.length, mean: sum / places.length, slips: slips / places.length };
}

const bands = BORDERS.slice(0, -1).flatMap((from, i) => {
  const to = BORDERS[i + 1];
  const own = judged.filter(({ probability }) => probability >= from && (probability < to || to === 1));
  return own.length === 0 ? [] : [{ from, to, ...bandOf(own) }];
});
console.log(
  `${judged.length} places read, ${judged.filter(({ isSlip }) => isSlip).length} of them slips; ${samples.slips} slips in all samples\n`,
);
console.log(
  alignTable([
    ['probability', 'places', 'mean', 'slips'],
    ...bands.map(({ from, to, places, mean, slips }) => [`${from} to ${to}`, String(places), mean.toFixed(3), slips.toFixed(3)]),
  ]),
);
const errors = judged.filter(({ probability }) => probability >= levels.error);
const warnings = judged.filter(({ probability }) => probability >= levels.warning && probability < levels.error);
const all = judged.filter(({ isSlip }) => isSlip).length;
for (const [name, level, places] of [
  ['errors', levels.error, errors],
  ['warnings', levels.warning, warnings],
] as const) {
  const { places: count, slips } = bandOf(places);
  console.log(
    `${name} (${level.toFixed(2)}): ${count}, ${(100 * slips).toFixed(1)} % slips, ${((100 * slips * count) / all).toFixed(1)} % of all`,
  );
}
if (svg !== undefined) writeFileSync(svg, drawReliability(bands));
