/** Checks batches: here, or in threads that share the lexicon and the models. */
import type { Settings } from '../../config/settings.ts';
import { addTally, noTally } from '../../stream/tally.ts';
import { loadEngines, openModels, type Models } from '../engines.ts';
import { sharedData, type ThreadData } from '../threads.ts';
import { WorkerPool } from '../worker-pool.ts';
import {
  createBatchCheck,
  failedBatch,
  joined,
  written,
  type BatchCheckOptions,
  type PlacedBatch,
  type WrittenBatch,
} from './check-batch.ts';
import type { BatchResult } from '../../stream/batch.ts';

export interface Checker {
  check(batch: PlacedBatch): Promise<WrittenBatch>;
  close(): Promise<void>;
}

/** What a thread is given when it begins. */
export interface StreamThreadData extends Pick<ThreadData, 'lexicon' | 'models'> {
  settings: readonly Settings[];
  options: BatchCheckOptions;
}

/** A batch for a thread; `raw`: what comes of it is to be put together with others before it is written. */
export type StreamTask = PlacedBatch & { raw: boolean };
export type StreamAnswer = { written: WrittenBatch } | { result: BatchResult } | { error: string };

/**
 * Makes a checker. Throws a Problem naming a file that is no model.
 * @param threads 1: no thread but this one
 */
export async function createChecker(settings: readonly Settings[], options: BatchCheckOptions, threads: number): Promise<Checker> {
  const models = openModels(settings, options.restore !== undefined);
  return threads === 1 ? checkHere(settings, options, models) : checkInThreads(settings, options, threads);
}

async function checkHere(settings: readonly Settings[], options: BatchCheckOptions, models: Models): Promise<Checker> {
  const check = createBatchCheck(await loadEngines(models), settings, options);
  return {
    check: (batch) => Promise.resolve(written(check(batch), options)),
    close: () => Promise.resolve(),
  };
}

function checkInThreads(settings: readonly Settings[], options: BatchCheckOptions, threads: number): Checker {
  const data = (): StreamThreadData => ({ settings, options, ...sharedData(settings, options.restore !== undefined) });
  const pool = new WorkerPool<StreamTask, StreamAnswer>('stream', data, threads);

  async function raw(batch: PlacedBatch): Promise<BatchResult> {
    try {
      const answer = await pool.run({ ...batch, raw: true });
      if ('result' in answer) return answer.result;
      throw new Error('error' in answer ? answer.error : '');
    } catch (error) {
      return failedBatch(batch, (error as Error).message, settings[batch.settings], options);
    }
  }

  return {
    async check(batch) {
      try {
        const answer = await pool.run({ ...batch, raw: false });
        if ('written' in answer) return answer.written;
      } catch {
        // The thread died: one record is to blame, the others are not to suffer for it.
      }
      const results: BatchResult[] = [];
      for (const line of linesOf(batch)) results.push(await raw(line));
      const tally = noTally();
      for (const result of results) addTally(tally, result.tally);
      return written(joined(results, tally), options);
    },
    close: () => pool.close(),
  };
}

/** Every line as a batch. */
function linesOf({ bytes, ends, lines, long, ...rest }: PlacedBatch): PlacedBatch[] {
  return ends.map((end, i) => {
    const line = bytes.slice(i === 0 ? 0 : ends[i - 1], end);
    const size = long.get(i);
    return { ...rest, bytes: line, ends: [line.length], lines: [lines[i]], long: new Map(size === undefined ? [] : [[0, size]]) };
  });
}
