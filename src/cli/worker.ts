/** A thread of threads.ts: checks one file after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { setLocale } from '../messages/locale.ts';
import { checkFile } from './check-file.ts';
import { Problem } from './problem.ts';
import { threadEngines } from './thread-engines.ts';
import type { ThreadAnswer, ThreadData, ThreadTask } from './threads.ts';

const { options, settings, ...shared } = workerData as ThreadData;
const engineFor = threadEngines(shared);

async function answer({ bytes, settings: index, ...file }: ThreadTask): Promise<ThreadAnswer> {
  try {
    const job = { ...file, settings: settings[index] };
    return { checked: await checkFile(engineFor(job.settings), job, bytes, options) };
  } catch (error) {
    if (!(error instanceof Problem)) return { error: String((error as Error).message) };
    const { key, data, hint } = error;
    return { problem: { key, data, hint } };
  }
}

setLocale(options.locale);
let last = Promise.resolve();
// One file after the other: they may want different models.
parentPort!.on('message', (task: ThreadTask) => {
  last = last.then(async () => parentPort!.postMessage(await answer(task)));
});
