/** Checks files in several threads, which share the lexicon and the models. */
import { Worker } from 'node:worker_threads';
import type { Settings } from '../config/settings.ts';
import { lexiconBytes, modelBytes } from '../node-resources.ts';
import type { Checked, FileOptions } from './check-file.ts';
import type { Job } from './jobs.ts';
import { shared } from '../shared-bytes.ts';
import { Problem } from './problem.ts';

/** What a thread is given when it begins. */
export interface ThreadData {
  options: FileOptions;
  /** Every object once: dictionaries are known by identity. */
  settings: readonly Settings[];
  lexicon: Uint8Array;
  /** Model files by path; undefined is the one that ships. */
  models: ReadonlyMap<string | undefined, Uint8Array>;
}

/** One file for a thread; `settings` is a place in the list. */
export interface ThreadTask extends Omit<Job, 'settings'> {
  settings: number;
  bytes: Uint8Array;
}

/** What a thread answers: errors do not survive the way as what they are. */
export type ThreadAnswer = { checked: Checked } | { problem: Pick<Problem, 'key' | 'data' | 'hint'> } | { error: string };

interface Waiting {
  task: ThreadTask;
  resolve: (checked: Checked) => void;
  reject: (error: Error) => void;
}

/** Files given to a thread at a time: one to check, and one so that it need not wait for the next. */
const GIVEN = 2;

export class Threads {
  readonly #settings: readonly Settings[];
  readonly #options: FileOptions;
  readonly #limit: number;
  /** What each thread was given, in the order of its answers. */
  readonly #given = new Map<Worker, Waiting[]>();
  readonly #queue: Waiting[] = [];
  #data: ThreadData | undefined;

  /** @param limit of threads; each begins when there is a file for it */
  constructor(jobs: readonly (Job | Problem)[], { fix, encoding, fields, locale }: FileOptions, limit: number) {
    this.#settings = [...new Set(jobs.flatMap((job) => (job instanceof Problem ? [] : [job.settings])))];
    this.#options = { fix, encoding, fields, locale };
    this.#limit = limit;
  }

  /** Checks a file in the next thread that is free. Rejects as checkFile does, and if the thread dies of the file. */
  check(job: Job, bytes: Uint8Array): Promise<Checked> {
    const task = { ...job, settings: this.#settings.indexOf(job.settings), bytes };
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#advance();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#given.keys()].map((worker) => worker.terminate()));
  }

  #advance(): void {
    while (this.#queue.length > 0) {
      const worker = this.#nextWorker();
      if (worker === undefined) return;
      const waiting = this.#queue.shift()!;
      this.#given.get(worker)!.push(waiting);
      worker.postMessage(waiting.task);
    }
  }

  /** The one with the least to do; a new one rather than one that is busy. */
  #nextWorker(): Worker | undefined {
    let [best, least]: [Worker | undefined, number] = [undefined, GIVEN];
    for (const [worker, { length }] of this.#given) if (length < least) [best, least] = [worker, length];
    return least > 0 && this.#given.size < this.#limit ? this.#start() : best;
  }

  #start(): Worker {
    const data = (this.#data ??= dataFor(this.#settings, this.#options));
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: data });
    const given: Waiting[] = [];
    let reason = new Error('the thread ended');
    this.#given.set(worker, given);
    worker.on('message', (answer: ThreadAnswer) => {
      settle(given.shift()!, answer);
      this.#advance();
    });
    worker.on('error', (error: Error) => (reason = error));
    // The file that it died of is told; the one after it goes to another thread.
    worker.on('exit', () => {
      this.#given.delete(worker);
      given.shift()?.reject(reason);
      this.#queue.unshift(...given);
      this.#advance();
    });
    return worker;
  }
}

function settle({ resolve, reject }: Waiting, answer: ThreadAnswer): void {
  if ('checked' in answer) resolve(answer.checked);
  else if ('error' in answer) reject(new Error(answer.error));
  else reject(new Problem(answer.problem.key, answer.problem.data, answer.problem.hint));
}

function dataFor(settings: readonly Settings[], options: FileOptions): ThreadData {
  const models = new Map<string | undefined, Uint8Array>();
  for (const { lint, model } of settings) if (lint.context && !models.has(model)) models.set(model, shared(modelBytes(model)));
  return { options, settings, lexicon: shared(lexiconBytes()), models };
}
