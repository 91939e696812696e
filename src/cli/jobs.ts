/** What is to be done: each input with its names and the settings that hold for it. */
import { relative, resolve, sep } from 'node:path';
import { NO_FILE } from '../language/text-language.ts';
import { openSettings, type Settings } from '../config/settings.ts';
import type { LineRange } from './changed-lines.ts';
import { discover, isKnownFormat, type Input } from './discover.ts';
import type { CheckOptions } from './options.ts';
import { insteadOf } from './other-formats.ts';
import { Problem } from './problem.ts';

export interface Job {
  /** Absolute path, or '-' for standard input. */
  path: string;
  /** Path in reports: of standard input the one that --stdin-filename gives it. Its extension tells the format. */
  filePath: string;
  /** Name for people: the path from here if the file is below, else the one that was given. */
  name: string;
  settings: Settings;
  /** The lines that count, as git has them; undefined: all. */
  lines?: readonly LineRange[];
  /** Findings that the suppressions file allows the file, by rule; they are not fixed. */
  allowed?: Readonly<Record<string, number>> | undefined;
}

export interface Plan {
  /** In the order in which they are to be reported. */
  jobs: readonly (Job | Problem)[];
  /** What the user should know and what is no failure. */
  notes: readonly Problem[];
}

/**
 * The files that the arguments name, with their settings, without those that the configuration ignores or that have not
 * changed; and the problems met on the way.
 * @throws Mistake in a configuration or dictionary, Problem with git, before anything is checked
 */
export async function planJobs(names: readonly string[], options: CheckOptions, cwd: string): Promise<Plan> {
  const settingsFor = openSettings(options.choices, cwd);
  // A report is no article, even if it lies among them.
  const reports = new Set(options.outputs.map(({ path }) => resolve(path)));
  const records = options.fields.length > 0;
  const changes = options.changed === undefined ? undefined : (await import('./changed-files.ts')).changedFiles(options.changed, cwd);
  const jobs: (Job | Problem)[] = [];
  let ignored = false;
  for (const item of await discover(names.length === 0 && changes ? changes.names(records) : names, cwd, records)) {
    if (item instanceof Problem) {
      jobs.push(item);
      continue;
    }
    if (item.found === true && reports.has(item.path)) continue;
    const lines = changes?.linesOf(item);
    if (lines instanceof Problem) jobs.push(lines);
    if (lines instanceof Problem || lines === 'none') continue;
    const { path, filePath, name } = named(item, options.stdinFilename, cwd);
    const settings = await settingsFor(resolve(cwd, filePath));
    ignored ||= settings.ignored;
    if (settings.ignored) continue;
    const isKnown = isKnownFormat(filePath) || options.as !== undefined;
    if (isKnown) jobs.push({ path, filePath, name, settings, ...(Array.isArray(lines) && { lines }) });
    else jobs.push(insteadOf(name, 'check') ?? new Problem('unknownFormat', { name }));
  }
  const notes = changes?.notes() ?? [];
  if (jobs.length === 0) notes.push(ignored || !changes ? new Problem('allIgnored') : new Problem('noChanges', { name: options.changed! }));
  return { jobs, notes };
}

function named({ path, name }: Input, stdinFilename: string | undefined, cwd: string): Omit<Job, 'settings'> {
  if (path === '-') {
    if (stdinFilename === undefined) return { path, filePath: NO_FILE, name: '<stdin>' };
    return { path, filePath: resolve(cwd, stdinFilename), name: stdinFilename };
  }
  const below = relative(cwd, path);
  const outside = below === '' || below === '..' || below.startsWith(`..${sep}`);
  return { path, filePath: path, name: outside ? name : below };
}
