/** What is to be done: each input with its names and the settings that hold for it. */
import { relative, resolve, sep } from 'node:path';
import { openSettings, type Settings } from '../config/settings.ts';
import { discover, type Input } from './discover.ts';
import type { CheckOptions } from './options.ts';
import { Problem } from './problem.ts';

export interface Job {
  /** Absolute path, or '-' for standard input. */
  path: string;
  /** Path in reports: of standard input the one that --stdin-filename gives it. Its extension tells the format. */
  filePath: string;
  /** Name for people: the path from here if the file is below, else the one that was given. */
  name: string;
  settings: Settings;
}

/**
 * The files that the arguments name, with their settings, without those that the configuration ignores; and the problems
 * met on the way.
 * @throws Mistake in a configuration or dictionary, before anything is checked
 */
export async function planJobs(names: readonly string[], options: CheckOptions, cwd: string): Promise<(Job | Problem)[]> {
  const settingsFor = openSettings(options.choices, cwd);
  // A report is no article, even if it lies among them.
  const reports = new Set(options.outputs.map(({ path }) => resolve(path)));
  const jobs: (Job | Problem)[] = [];
  for (const item of await discover(names, cwd, options.fields.length > 0)) {
    if (item instanceof Problem) {
      jobs.push(item);
      continue;
    }
    if (reports.has(item.path)) continue;
    const { path, filePath, name } = named(item, options.stdinFilename, cwd);
    const settings = await settingsFor(resolve(cwd, filePath));
    if (!settings.ignored) jobs.push({ path, filePath, name, settings });
  }
  return jobs;
}

function named({ path, name }: Input, stdinFilename: string | undefined, cwd: string): Omit<Job, 'settings'> {
  if (path === '-') {
    if (stdinFilename === undefined) return { path, filePath: '<text>', name: '<stdin>' };
    return { path, filePath: resolve(cwd, stdinFilename), name: stdinFilename };
  }
  const below = relative(cwd, path);
  const outside = below === '' || below === '..' || below.startsWith(`..${sep}`);
  return { path, filePath: path, name: outside ? name : below };
}
