/** A thread of threads.ts: checks one file after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { setLocale } from '../messages/locale.ts';
import { checkFile } from './check-file.ts';
import { loadLinter } from './linter.ts';
import { Problem } from './problem.ts';
import { useSharedResources } from './thread-resources.ts';
import type { ThreadAnswer, ThreadData, ThreadTask } from './threads.ts';

const { options, settings, ...shared } = workerData as ThreadData;
const linter = await loadLinter();
const useModel = useSharedResources(shared);

async function answer({ bytes, settings: index, ...file }: ThreadTask): Promise<ThreadAnswer> {
  try {
    const job = { ...file, settings: settings[index] };
    useModel(job.settings.model);
    return { checked: await checkFile(linter, job, bytes, options) };
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
