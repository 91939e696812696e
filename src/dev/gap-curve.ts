/**
 * `npm run gap-curve -- --held-out FILE…`: what each probability of a missing syllable finds of the syllables left out of
 * articles, and how much of what people have read is true there, by trees that were fitted without the article.
 */
import { Command } from 'commander';
import { useFileResources } from '../resources/node-resources.ts';
import { model } from '../resources/resources.ts';
import { crossValidate, GAPS } from '../train/fit-forest.ts';
import { Source } from '../train/samples.ts';
import { gapSamples } from '../train/train.ts';
import { alignTable } from './eval/table.ts';

const command = new Command('gap-curve')
  .description('Fit what tells a missing syllable by cross-validation, and show what each probability would find.')
  .requiredOption('--held-out <path...>', 'files of articles that the model has not counted')
  .option('--mined <files...>', 'more files of which people have read places')
  .option('--gaps <file>', 'places that people have read', 'src/dev/data/gaps.tsv')
  .option('--except <dir>', 'folder of .txt files that are not used')
  .option('--articles <n>', 'articles of each file', Number, 10000)
  .parse();
const { heldOut, mined, gaps, except, articles } = command.opts<{
  heldOut: string[];
  mined?: string[];
  gaps: string;
  except?: string;
  articles: number;
}>();
const LEVELS = [0.98, 0.97, 0.96, 0.95, 0.94, 0.93, 0.92, 0.91, 0.9, 0.88, 0.85, 0.8, 0.7, 0.5];

useFileResources();
const samples = await gapSamples(model(), {
  corpus: '',
  heldOut,
  gaps,
  articles,
  ...(mined && { mined }),
  ...(except !== undefined && { except }),
});
const judged = crossValidate(samples, GAPS, () => undefined);
console.log(`${samples.leftOut} syllables left out of ${samples.words} words\n`);
console.log(
  alignTable([
    ['probability', 'left out', 'recall', 'unread in 100,000', 'read', 'true'],
    ...LEVELS.map((level) => {
      const told = judged.filter(({ probability }) => probability >= level);
      const of = (source: number): typeof told => told.filter((place) => place.source === source);
      const found = of(Source.Planted).length;
      const read = of(Source.Read);
      const slips = read.filter(({ isSlip }) => isSlip).length;
      return [
        level.toFixed(2),
        String(found),
        (found / samples.leftOut).toFixed(3),
        ((of(Source.Unread).length * 1e5) / samples.words).toFixed(2),
        String(read.length),
        read.length === 0 ? '' : (slips / read.length).toFixed(3),
      ];
    }),
  ]),
);
