/** `npm run train -- --corpus DIR`: trains a model and writes it to a file. */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { defaultModelPath } from '../speller/node-model.ts';
import { showProgress } from './progress.ts';
import { train } from './train.ts';

interface Arguments {
  corpus: string;
  pattern?: string;
  gate?: string;
  except?: string;
  out: string;
}

const command = new Command('train')
  .description('Train a model on a corpus of clean text (.jsonl.gz, .jsonl, .txt).')
  .requiredOption('--corpus <dir>', 'folder or file')
  .option('--pattern <regex>', 'which files of the folder')
  .option('--gate <path>', 'text for the gate; without it, one article in 30 is kept back')
  .option('--except <dir>', 'folder of .txt files whose articles the gate must not see')
  .option('--out <file>', 'where the model goes', defaultModelPath());

const { corpus, pattern, gate, except, out } = command.parse().opts<Arguments>();
const bytes = await train({
  corpus,
  ...(pattern && { pattern: new RegExp(pattern) }),
  ...(gate && { gate }),
  ...(except && { except }),
  progress: showProgress,
});
writeFileSync(out, bytes);
console.log(`\n${out}: ${bytes.length} bytes`);
