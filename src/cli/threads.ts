/** Checks files in several threads, which share the lexicon and the models. */
import type { Settings } from '../config/settings.ts';
import { lexiconBytes, modelBytes } from '../resources/node-resources.ts';
import type { Checked, FileOptions } from './check-file.ts';
import type { Job } from './jobs.ts';
import { shared } from '../resources/shared-bytes.ts';
import { Problem } from './problem.ts';
import { WorkerPool } from './worker-pool.ts';

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

export class Threads {
  readonly #settings: readonly Settings[];
  readonly #pool: WorkerPool<ThreadTask, ThreadAnswer>;

  /** @param limit of threads; each begins when there is a file for it */
  constructor(
    jobs: readonly (Job | Problem)[],
    { fix, fixChoice, comments, quiet, encoding, fields, as, locale }: FileOptions,
    limit: number,
  ) {
    const settings = [...new Set(jobs.flatMap((job) => (job instanceof Problem ? [] : [job.settings])))];
    this.#settings = settings;
    this.#pool = new WorkerPool(
      'files',
      () =>
        dataFor(settings, {
          fix,
          ...(fixChoice && { fixChoice }),
          ...{ comments: comments === true, quiet: quiet === true },
          encoding,
          fields,
          as,
          locale,
        }),
      limit,
    );
  }

  /** Checks a file in the next thread that is free. Rejects as checkFile does, and if the thread dies of the file. */
  async check(job: Job, bytes: Uint8Array): Promise<Checked> {
    const answer = await this.#pool.run({ ...job, settings: this.#settings.indexOf(job.settings), bytes });
    if ('checked' in answer) return answer.checked;
    if ('error' in answer) throw new Error(answer.error);
    throw new Problem(answer.problem.key, answer.problem.data, answer.problem.hint);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

function dataFor(settings: readonly Settings[], options: FileOptions): ThreadData {
  return { options, settings, ...sharedData(settings) };
}

/**
 * The lexicon and the models of the settings, in memory that threads share.
 * @param always the models are needed even where no rule asks for them
 */
export function sharedData(settings: readonly Settings[], always = false): Pick<ThreadData, 'lexicon' | 'models'> {
  const models = new Map<string | undefined, Uint8Array>();
  for (const { lint, model } of settings) if ((always || lint.useModel) && !models.has(model)) models.set(model, shared(modelBytes(model)));
  return { lexicon: shared(lexiconBytes()), models };
}
