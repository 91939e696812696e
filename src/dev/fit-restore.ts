/** `npm run fit-restore -- FILE…`: fits the weights of src/speller/restore.ts to sentences that lost marks in several ways. */
import { Command } from 'commander';
import { useFileResources } from '../resources/node-resources.ts';
import { model } from '../resources/resources.ts';
import { restore, WEIGHTS, type RestoreWeights } from '../speller/restore.ts';
import { Random } from '../train/random.ts';
import { allMarks, noMarks, oneOfTwo, randomMarks, type MarkLoss } from './eval/mark-loss.ts';
import { sampleSentences, scoreRestoration } from './eval/restoration.ts';

const command = new Command('fit-restore')
  .description('Fit the weights of restoration, one after the other, on text that the language model was not trained on. Prints them.')
  .argument('<files...>', 'corpus files')
  .option('--sentences <n>', 'so many of each file', Number, 800)
  .option('--rounds <n>', 'go through the weights so many times', Number, 2)
  .parse();
const options = command.opts<{ sentences: number; rounds: number }>();
/** What a weight is multiplied by, the other way if that is no better. */
const STEPS = [1.25, 0.8];
/** Not the sentences that `npm run eval` draws. */
const SEED = 99;
/** Ways of losing marks, and how much a wrong syllable weighs after each: text that lost nothing must stay. */
const LOSSES: readonly (readonly [weight: number, lose: (random: Random) => MarkLoss])[] = [
  [1, () => allMarks],
  [1, (random) => randomMarks(random, 0.5)],
  [1, oneOfTwo],
  [5, () => noMarks],
];

useFileResources();
const samples = await Promise.all(command.args.map((file) => sampleSentences(file, options.sentences, SEED)));
const sentences = samples.flat();

/** Wrong syllables, weighted. */
function faults(weights: RestoreWeights): number {
  return LOSSES.reduce((sum, [weight, lose]) => {
    const { syllables, right } = scoreRestoration(sentences, lose(new Random(SEED)), (text) => restore(model(), text, weights));
    return sum + weight * (syllables - right);
  }, 0);
}

let best = WEIGHTS;
let fewest = faults(best);
for (let round = 0; round < options.rounds; round++) {
  for (const name of Object.keys(WEIGHTS) as (keyof RestoreWeights)[]) {
    for (const step of STEPS) {
      const tried = { ...best, [name]: Number((best[name] * step).toFixed(2)) };
      const found = faults(tried);
      if (found >= fewest) continue;
      [best, fewest] = [tried, found];
      break;
    }
  }
}
console.log(`${JSON.stringify(best)}: ${fewest} faults in ${sentences.length} sentences`);
