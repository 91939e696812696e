/** `--watch`: checks everything once, then whatever is saved, until it is stopped. */
import { once } from 'node:events';
import { basename, resolve } from 'node:path';
import { watch as watchPaths, type FSWatcher } from 'chokidar';
import { IGNORE_FILE } from '../config/ignore-file.ts';
import { CONFIGS } from '../config/load.ts';
import { Mistake } from '../messages/mistake.ts';
import { check } from './check.ts';
import { discover, isPassedOver } from './discover.ts';
import { planJobs } from './jobs.ts';
import { DEFAULT_SUPPRESSIONS, type CheckOptions } from './options.ts';
import { Problem, problemOfMistake } from './problem.ts';
import type { StandardStreams } from './standard-streams.ts';

/** An editor that saves several files, or one in several steps, is answered once. */
const CALM_MS = 100;
const SETTINGS: readonly string[] = [...CONFIGS, IGNORE_FILE, DEFAULT_SUPPRESSIONS];

/**
 * Watches. A mistake in a configuration is told, and the check goes on once it is mended.
 * @param stop ends the watch
 * @returns what the last check has returned
 */
export async function watch(
  names: readonly string[],
  options: CheckOptions,
  streams: StandardStreams,
  stop: AbortSignal,
): Promise<0 | 1 | 2> {
  refuse(names, options);
  const cwd = process.cwd();
  let code: 0 | 1 | 2 = 0;
  /** Files that settings came from when everything was checked last. */
  let settings: ReadonlySet<string> = new Set();

  const run = async (files: readonly string[]): Promise<void> => {
    try {
      code = await check(files, options, streams);
    } catch (error) {
      const problem = error instanceof Mistake ? problemOfMistake(error) : error;
      if (!(problem instanceof Problem)) throw error;
      streams.error(`${problem.line(options.locale)}\n`);
      code = 2;
    }
  };
  const runAll = async (): Promise<void> => {
    await run(names);
    settings = await settingsFiles(names, options, cwd).catch(() => settings);
    watcher.add([...settings]);
  };

  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  let failure: unknown;
  const failed = new AbortController();
  const ended = AbortSignal.any([stop, failed.signal]);
  const answer = async (): Promise<void> => {
    const paths = [...changed];
    changed.clear();
    if (paths.some((path) => settings.has(path) || SETTINGS.includes(basename(path)))) return runAll();
    const wanted = new Set((await discover(names, cwd, options.fields.length > 0)).map((item) => ('path' in item ? item.path : '')));
    const files = paths.filter((path) => wanted.has(path));
    if (files.length > 0) await run(files);
  };
  const notice = (path: string): void => {
    changed.add(resolve(cwd, path));
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(answer).catch((error: unknown) => {
        failure = error;
        failed.abort();
      });
    }, CALM_MS);
  };

  const watcher: FSWatcher = watchPaths(rootsOf(names, cwd), {
    ignoreInitial: true,
    ignored: (path) => path !== cwd && isPassedOver(basename(path)) && !SETTINGS.includes(basename(path)) && basename(path) !== '.vilint',
  });
  watcher
    .on('add', notice)
    .on('change', notice)
    .on('unlink', (path) => SETTINGS.includes(basename(path)) && notice(path));
  try {
    await once(watcher, 'ready', { signal: stop });
    await runAll();
    streams.error(`${new Problem('watching').line(options.locale)}\n`);
    if (!ended.aborted) await once(ended, 'abort');
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    clearTimeout(timer);
    await last;
    await watcher.close();
  }
  if (failure !== undefined) throw failure as Error;
  return code;
}

/** What would be written again at every save, or never ends, makes no sense here. */
function refuse(names: readonly string[], { outputs, suppress, changed }: CheckOptions): void {
  const other = names.includes('-')
    ? '-'
    : outputs.length > 0
      ? '--output'
      : suppress !== undefined
        ? '--suppress-…'
        : changed !== undefined
          ? '--changed'
          : undefined;
  if (other !== undefined) throw new Problem('conflict', { a: '--watch', b: other });
}

/** What to watch: files and folders as they are, of a pattern the folder that no wildcard stands before. */
function rootsOf(names: readonly string[], cwd: string): string[] {
  return names.map((name) => {
    const wild = name.search(/[*?{[(!]/);
    if (wild < 0) return resolve(cwd, name);
    const before = name.slice(0, wild);
    return resolve(cwd, before.slice(0, Math.max(before.lastIndexOf('/'), before.lastIndexOf('\\')) + 1));
  });
}

/** Configurations and dictionaries of the files. */
async function settingsFiles(names: readonly string[], options: CheckOptions, cwd: string): Promise<Set<string>> {
  const { jobs } = await planJobs(names, options, cwd);
  const found = jobs.flatMap((job) => (job instanceof Problem ? [] : [...job.settings.sources, ...job.settings.dictionaries]));
  return new Set(found.map((path) => resolve(cwd, path)));
}
