/**
 * Results of earlier runs. One result a file, good for these bytes under these settings, this version and this model. The
 * file of the cache has one line for each; what of it cannot be read counts as not there.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { diskPath } from '../files/names.ts';
import { updateFile } from '../files/update.ts';
import type { Settings } from '../config/settings.ts';
import type { Finding, LintResult } from '../lint/lint.ts';
import { modelPath } from '../resources/node-resources.ts';
import { version } from '../version.ts';
import type { Job } from './jobs.ts';
import { fileAt } from './location.ts';
import type { CheckOptions } from './options.ts';
import { problemOfWriting } from './problem.ts';
import { readWhole } from '../files/read.ts';

const HEAD = 'vilint cache 2';
/** How caches of any version begin. */
const ANY_HEAD = /^vilint cache \d/;
const NAME = '.vilintcache';

/** The cache of one run: looked into before a file is checked, written at the end. */
export class Cache {
  readonly path: string;
  readonly #options: CheckOptions;
  /** Lines of the file, `hash TAB name TAB checksum TAB results`, by name: the path from the cache, with forward slashes. */
  readonly #lines: Map<string, string>;
  readonly #seen = new Set<string>();
  readonly #settings = new Map<Settings, string>();
  /** Lines of this run. */
  readonly #kept = new Map<string, string>();

  /** Opens the cache. One that cannot be read is an empty one. */
  constructor(options: CheckOptions, cwd: string) {
    this.#options = options;
    this.path = cachePath(options.cache, cwd);
    this.#lines = linesOf(readIfPossible(this.path));
  }

  /** What was found in the texts of a file when they were last checked; undefined if anything is different now. */
  find(job: Job, bytes: Uint8Array): readonly LintResult[] | undefined {
    const name = this.#nameOf(job);
    const head = `${this.#hash(job, bytes)}\t${JSON.stringify(name)}\t`;
    this.#seen.add(name);
    const line = this.#lines.get(name);
    const results = line?.startsWith(head) ? parseResults(line.slice(head.length)) : undefined;
    // What a fix makes of the texts is not known.
    if (this.#options.fix !== 'no' && results?.some(({ findings }) => findings.some((finding) => this.#mayChange(finding))))
      return undefined;
    return results;
  }

  #mayChange({ fix, suggestions = [] }: Finding): boolean {
    if (this.#options.comments) return true;
    return fix !== undefined || (this.#options.fixChoice.level === 'suggestions' && suggestions.length > 0);
  }

  /** Remembers what was found in the texts of a file. */
  keep(job: Job, bytes: Uint8Array, results: readonly LintResult[]): void {
    const name = this.#nameOf(job);
    this.#kept.set(name, `${this.#hash(job, bytes)}\t${JSON.stringify(name)}\t${withChecksum(JSON.stringify(results))}`);
  }

  /** Adds what is new to the file and leaves out the files that are gone, as a whole or not at all. Throws a Problem. */
  save(): void {
    const folder = dirname(this.path);
    const isGone = (name: string): boolean => !this.#seen.has(name) && !existsSync(diskPath(resolve(folder, name)));
    if (this.#kept.size === 0 && ![...this.#lines.keys()].some(isGone)) return;
    try {
      // Another run may have written meanwhile.
      updateFile(this.path, (before) => {
        const lines = new Map([...linesOf(before?.toString() ?? ''), ...this.#kept]);
        const left = [...lines].filter(([name]) => !isGone(name));
        return `${HEAD}\n${left.map(([, line]) => `${line}\n`).join('')}`;
      });
    } catch (error) {
      throw problemOfWriting(this.path, error);
    }
  }

  #nameOf({ path }: Job): string {
    return relative(dirname(this.path), path).split(sep).join('/');
  }

  #hash({ filePath, settings }: Job, bytes: Uint8Array): string {
    let common = this.#settings.get(settings);
    if (common === undefined) {
      const { encoding, fields } = this.#options;
      const model = settings.lint.useModel ? modelChecksum(settings.model) : '';
      this.#settings.set(settings, (common = JSON.stringify([version, model, encoding, fields, settings.lint])));
    }
    return createHash('sha256').update(common).update(extname(filePath).toLowerCase()).update('\0').update(bytes).digest('base64');
  }
}

/** True for the beginning of a cache, whatever its version. */
export function isCache(head: string): boolean {
  return ANY_HEAD.test(head);
}

/** With other caches where there is a folder for them, else in the current folder. */
function cachePath(location: string | boolean, cwd: string): string {
  if (typeof location === 'string') return fileAt(location, NAME, cwd);
  return existsSync(join(cwd, 'node_modules')) ? join('node_modules', '.cache', 'vilint', 'results') : NAME;
}

function linesOf(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  const [head, ...rest] = text.split('\n');
  if (head !== HEAD) return lines;
  for (const line of rest) {
    const [, name] = line.split('\t', 2);
    if (name === undefined) continue;
    try {
      const path: unknown = JSON.parse(name);
      if (typeof path === 'string') lines.set(path, line);
    } catch {
      // Damaged: the file is checked again.
    }
  }
  return lines;
}

function readIfPossible(path: string): string {
  try {
    return readWhole(path).toString('utf8');
  } catch {
    return '';
  }
}

function withChecksum(json: string): string {
  return `${createHash('sha256').update(json).digest('base64')}\t${json}`;
}

/** Results as they were written; what a disk or a hand has changed since is nothing. */
function parseResults(written: string): LintResult[] | undefined {
  const json = written.slice(written.indexOf('\t') + 1);
  return withChecksum(json) === written ? (JSON.parse(json) as LintResult[]) : undefined;
}

/** The head of a model file has the checksum of the rest. */
function modelChecksum(model: string | undefined): string {
  const head = Buffer.alloc(16);
  const file = openSync(modelPath(model), 'r');
  try {
    readSync(file, head);
  } finally {
    closeSync(file);
  }
  return head.toString('base64');
}
