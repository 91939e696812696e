/** A thread of checker.ts: checks one batch after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { threadEngines } from '../thread-engines.ts';
import { createBatchCheck, written } from './check-batch.ts';
import type { StreamAnswer, StreamTask, StreamThreadData } from './checker.ts';

const { settings, options, ...shared } = workerData as StreamThreadData;
const check = createBatchCheck(threadEngines(shared), settings, options);

function answer({ raw, ...batch }: StreamTask): StreamAnswer {
  try {
    const result = check(batch);
    return raw ? { result } : { written: written(result, options) };
  } catch (error) {
    return { error: String((error as Error).message) };
  }
}

parentPort!.on('message', (task: StreamTask) => parentPort!.postMessage(answer(task)));
