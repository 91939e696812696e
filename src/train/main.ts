/** `npm run train -- --corpus DIR`: trains a model and writes it to a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { defaultModelPath } from '../speller/node-model.ts';
import { showProgress } from './progress.ts';
import { refit, train, type TrainOptions } from './train.ts';

interface Arguments {
  corpus: string;
  pattern?: string;
  gate?: string;
  except?: string;
  refit?: string;
  out: string;
}

const command = new Command('train')
  .description('Train a model on a corpus of clean text (.jsonl.gz, .jsonl, .txt).')
  .requiredOption('--corpus <dir>', 'folder or file')
  .option('--pattern <regex>', 'which files of the folder')
  .option('--gate <path>', 'text for the gate; without it, one article in 30 is kept back')
  .option('--except <dir>', 'folder of .txt files whose articles the gate must not see')
  .option('--refit <model>', 'keep the counts and vectors of this model and fit its gate anew')
  .option('--out <file>', 'where the model goes', defaultModelPath());

const { corpus, pattern, gate, except, refit: old, out } = command.parse().opts<Arguments>();
const options: TrainOptions = {
  corpus,
  ...(pattern && { pattern: new RegExp(pattern) }),
  ...(gate && { gate }),
  ...(except && { except }),
  progress: showProgress,
};
const bytes = old === undefined ? await train(options) : await refit(readFileSync(old), options);
writeFileSync(out, bytes);
console.log(`\n${out}: ${bytes.length} bytes`);
