/** Checks files and gives what came of them in the order of the files: here, in threads, or from the cache. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Cache } from './cache.ts';
import { checkFile, type Checked } from './check-file.ts';
import type { Job } from './jobs.ts';
import { loadEngines, openModels, settingsOf } from './engines.ts';
import type { CheckOptions } from './options.ts';
import { Problem, problemWith } from './problem.ts';
import { diskPath } from '../files/names.ts';
import { readBytes } from './read.ts';
import { replaying } from './recording.ts';
import { once } from '../text/once.ts';
import { useFileResources } from '../resources/node-resources.ts';

/** A file with what came of it, or why nothing came of it. */
export type Outcome = { job: Job; checked: Checked; bytes: Uint8Array } | Problem;

type Jobs = readonly (Job | Problem)[];

/** Checks the bytes of a file. */
type Check = (job: Job, bytes: Uint8Array) => Promise<Checked>;

/** With `--concurrency auto` a thread begins for so much text: less than it takes to load the program again. */
const BYTES_PER_THREAD = 1_000_000;
/** Files under way for each thread. More would only need memory. */
const AHEAD = 4;

/**
 * Prepares the check of files; begin it by asking for the first outcome.
 * @throws Problem naming a file that is no model
 */
export function checkAll(jobs: Jobs, options: CheckOptions, cache: Cache | undefined): AsyncGenerator<Outcome> {
  // Known results load no engine, but the guess of an encoding asks for the lexicon.
  useFileResources();
  const check = checkHere(jobs, options);
  const count = threadCount(jobs, options);
  return count === 1 ? inOrder(jobs, (job) => outcomeOf(job, options, cache, check), 1) : inThreads(jobs, options, cache, count);
}

async function* inThreads(jobs: Jobs, options: CheckOptions, cache: Cache | undefined, count: number): AsyncGenerator<Outcome> {
  const { Threads } = await import('./threads.ts');
  const threads = new Threads(jobs, options, count);
  try {
    yield* inOrder(jobs, (job) => outcomeOf(job, options, cache, (file, bytes) => threads.check(file, bytes)), count * AHEAD);
  } finally {
    await threads.close();
  }
}

/** Begins `ahead` jobs before their turn. */
async function* inOrder(jobs: Jobs, begin: (job: Job) => Promise<Outcome>, ahead: number): AsyncGenerator<Outcome> {
  const begun: (Problem | Promise<Outcome>)[] = [];
  for (const job of jobs) {
    begun.push(job instanceof Problem ? job : begin(job));
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  for (const outcome of begun) yield await outcome;
}

/** Never rejects. */
async function outcomeOf(job: Job, options: CheckOptions, cache: Cache | undefined, check: Check): Promise<Outcome> {
  try {
    const bytes = await readBytes(job);
    const known = job.path === '-' ? undefined : cache?.find(job, bytes);
    if (known !== undefined) return { job, checked: await checkFile(replaying(known), job, bytes, options), bytes };
    const checked = await check(job, bytes);
    if (checked.texts !== undefined && job.path !== '-') cache?.keep(job, bytes, checked.texts);
    return { job, checked, bytes };
  } catch (error) {
    return problemWith(job.name, error);
  }
}

/** Checks in this thread. The engines are loaded when the first file needs one. */
function checkHere(jobs: Jobs, options: CheckOptions): Check {
  const models = openModels(settingsOf(jobs));
  const engines = once(() => loadEngines(models));
  return async (job, bytes) => checkFile((await engines())(job.settings), job, bytes, options);
}

function threadCount(jobs: Jobs, { concurrency }: CheckOptions): number {
  const files = jobs.filter((job): job is Job => !(job instanceof Problem));
  if (concurrency !== 'auto') return Math.max(1, Math.min(concurrency, files.length));
  if (files.length < 2) return 1;
  const bytes = files.reduce((sum, { path }) => sum + (statSync(diskPath(path), { throwIfNoEntry: false })?.size ?? 0), 0);
  return Math.max(1, Math.min(availableParallelism(), files.length, Math.floor(bytes / BYTES_PER_THREAD)));
}
