/** Turns command-line arguments into the files to check, in a stable order, each once. */
import { lstatSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { errorCode, Problem } from './problem.ts';

/** What counts as text in a folder; files named on the command line are checked whatever their extension. */
export const TEXT_EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.odt'];
/** Records are looked for in folders once `--field` tells where their text is. */
export const RECORD_EXTENSIONS: readonly string[] = ['.jsonl', '.ndjson', '.json', '.csv'];
const DOCUMENT_EXTENSIONS: readonly string[] = ['.docx', '.odt'];

export interface Input {
  /** Absolute path, or '-' for standard input. */
  path: string;
  /** The name as the user would write it. */
  name: string;
}

export type Discovered = Input | Problem;

/** True for a file that is one text and nothing else. */
export function isPlainText(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return !DOCUMENT_EXTENSIONS.includes(extension) && !RECORD_EXTENSIONS.includes(extension);
}

/** True for a document of a word processor, whose bytes have no lines. */
export function isDocument(name: string): boolean {
  return DOCUMENT_EXTENSIONS.includes(extname(name).toLowerCase());
}

/** What a path leads to; a Problem if to nothing. */
function look(path: string, name: string): Stats | Problem {
  try {
    return statSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP') return new Problem('unreadable', { name, code });
  }
  try {
    lstatSync(path);
    return new Problem('brokenLink', { name });
  } catch {
    return new Problem('missing', { name });
  }
}

/** True for a name that is looked into when its folder is checked. */
export function isSought(name: string, extensions: readonly string[]): boolean {
  // Word leaves "~$name.docx" beside a document that is open.
  return extensions.includes(extname(name).toLowerCase()) && !name.startsWith('~$');
}

/** True for files and folders that a folder is not searched for. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Extensions that are looked for in folders. */
export function soughtExtensions(records: boolean): readonly string[] {
  return records ? [...TEXT_EXTENSIONS, ...RECORD_EXTENSIONS] : TEXT_EXTENSIONS;
}

/** Text files below a folder, by name; node_modules, dot folders and links to folders are passed over. */
function* walk(path: string, name: string, extensions: readonly string[]): Generator<Discovered> {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    yield new Problem('unreadable', { name, code: errorCode(error) });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const below = { path: join(path, entry.name), name: name === '.' ? entry.name : join(name, entry.name) };
    if (entry.isDirectory()) yield* walk(below.path, below.name, extensions);
    else if (!isSought(entry.name, extensions)) continue;
    else if (entry.isFile()) yield below;
    else if (entry.isSymbolicLink()) {
      const target = look(below.path, below.name);
      if (target instanceof Problem) yield target;
      else if (target.isFile()) yield below;
    }
  }
}

function* folder(path: string, name: string, extensions: readonly string[]): Generator<Discovered> {
  let empty = true;
  for (const found of walk(path, name, extensions)) {
    empty = false;
    yield found;
  }
  if (empty) yield new Problem('noText', { name, extensions: extensions.join(' ') });
}

async function* expand(name: string, cwd: string, extensions: readonly string[]): AsyncGenerator<Discovered> {
  if (name === '-') {
    yield { path: '-', name: '-' };
    return;
  }
  const path = resolve(cwd, name);
  const target = look(path, name);
  if (!(target instanceof Problem)) {
    if (target.isDirectory()) yield* folder(path, name, extensions);
    else if (target.isFile() || target.isFIFO()) yield { path, name };
    else yield new Problem('special', { name });
    return;
  }
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (target.key !== 'missing' || !isDynamicPattern(name)) {
    yield target;
    return;
  }
  const matches = await glob(name, {
    cwd,
    dot: false,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (matches.length === 0) yield new Problem('noMatch', { name });
  for (const match of matches.sort()) yield { path: resolve(cwd, match), name: match };
}

/**
 * The files that the arguments name, and the problems met on the way.
 * @param records folders are searched for files of records too
 */
export async function discover(names: readonly string[], cwd: string, records = false): Promise<Discovered[]> {
  const extensions = soughtExtensions(records);
  const found: Discovered[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    for await (const item of expand(name, cwd, extensions)) {
      if (!(item instanceof Problem)) {
        if (seen.has(item.path)) continue;
        seen.add(item.path);
      }
      found.push(item);
    }
  }
  return found;
}
