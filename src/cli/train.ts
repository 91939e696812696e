/** `vilint train`: makes a language model of the user's own texts. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { updateFile } from '../files/update.ts';
import { useFileResources } from '../resources/node-resources.ts';
import type { Part, TrainOptions } from '../train/train.ts';
import { MODEL_MAGIC } from '../speller/format.ts';
import { printable } from '../text/printable.ts';
import { refuseForeign } from './own-files.ts';
import { Problem, problemOfWriting } from './problem.ts';

/** Options as commander collects them. */
export interface RawTrainOptions {
  corpus: string;
  out: string;
  pattern?: string;
  heldOut?: string[];
  mined?: string[];
  verdicts?: string;
  gaps?: string;
  except?: string;
  refit?: string;
  only?: Part;
}

const MAGIC = Buffer.from(Uint32Array.of(MODEL_MAGIC).buffer).toString('latin1');

/** Trains and writes the model. Throws a Problem for a corpus that is missing, empty or too small, for a bad pattern, and for a part without a model to refit. */
export async function trainModel(raw: RawTrainOptions, say: (text: string) => void): Promise<void> {
  const { corpus, out, pattern, heldOut, mined, verdicts, gaps, except, refit: old, only } = raw;
  if (only !== undefined && old === undefined) throw new Problem('missingArgument', { name: '--refit' });
  for (const path of [corpus, ...(heldOut ?? []), ...(mined ?? []), verdicts, gaps, except, old]) {
    if (path !== undefined && !existsSync(path)) throw new Problem('missing', { name: path });
  }
  const inputs = [corpus, ...(heldOut ?? []), verdicts, gaps, except].filter((path) => path !== undefined);
  refuseForeign(resolve(out), out, inputs, (head) => head.startsWith(MAGIC));
  // What the lexicon knows of a word is evidence for the judge.
  useFileResources();
  // Training is a program of its own; the check never loads it.
  const { refit, train } = await import('../train/train.ts');
  const { showProgress } = await import('../train/progress.ts');
  try {
    const options: TrainOptions = {
      corpus,
      ...(pattern !== undefined && { pattern: new RegExp(pattern) }),
      ...(heldOut !== undefined && { heldOut }),
      ...(mined !== undefined && { mined }),
      ...(verdicts !== undefined && { verdicts }),
      ...(gaps !== undefined && { gaps }),
      ...(except !== undefined && { except }),
      ...(only !== undefined && { only }),
      progress: showProgress,
    };
    const bytes = old === undefined ? await train(options) : await refit(readFileSync(old), options);
    updateFile(out, () => bytes);
    say(`${printable(out)}: ${bytes.length} bytes\n`);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw problemOfWriting(out, error);
    throw new Problem('failed', { name: corpus, message: (error as Error).message });
  }
}
