/** Checks files one after the other and gives what came of them in the order of the files. */
import type { TextLinter } from '../lint.ts';
import { checkFile, type Checked, type FileOptions } from './check-file.ts';
import type { Job } from './jobs.ts';
import { openModels, useModelOf } from './model.ts';
import { Problem, problemWith } from './problem.ts';
import { readBytes } from './read.ts';

/** A file with what came of it, or why nothing came of it. */
export type Outcome = { job: Job; checked: Checked } | Problem;

/** Checks the bytes of a file. */
type Check = (job: Job, bytes: Uint8Array) => Promise<Checked>;

/**
 * Prepares the check of files; begin it by asking for the first outcome.
 * @throws Problem naming a file that is no model
 */
export function checkAll(jobs: readonly (Job | Problem)[], options: FileOptions): AsyncGenerator<Outcome> {
  return inOrder(jobs, checkHere(jobs, options));
}

async function* inOrder(jobs: readonly (Job | Problem)[], check: Check): AsyncGenerator<Outcome> {
  for (const job of jobs) yield job instanceof Problem ? job : await outcomeOf(job, check);
}

/** Never rejects. */
async function outcomeOf(job: Job, check: Check): Promise<Outcome> {
  try {
    return { job, checked: await check(job, await readBytes(job)) };
  } catch (error) {
    return problemWith(job.name, error);
  }
}

/** Checks in this thread. The linter is loaded when the first file needs it. */
function checkHere(jobs: readonly (Job | Problem)[], options: FileOptions): Check {
  const useModel = useModelOf(openModels(jobs));
  let linter: Promise<TextLinter> | undefined;
  return async (job, bytes) => {
    useModel(job.settings);
    return checkFile(await (linter ??= loadLinter()), job, bytes, options);
  };
}

/** Files are decoded strictly, so the plugin needs no guard of its own. */
async function loadLinter(): Promise<TextLinter> {
  const [{ createLinter }, { prepareConfig }, { createPlugin }] = await Promise.all([
    import('../lint.ts'),
    import('../node-config.ts'),
    import('../plugin.ts'),
  ]);
  return createLinter(createPlugin(), prepareConfig);
}
