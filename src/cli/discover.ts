/** Turns command-line arguments into the files to check, in a stable order, each once. */
import { lstatSync, readdir, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { diskPath, nameOf } from '../files/names.ts';
import { DOCUMENT_EXTENSIONS, isDocument } from '../formats/is-document.ts';
import { knownLanguageOf, TEXT_FILES } from '../language/text-language.ts';
import { commandMeant } from './commands.ts';
import { errorCode, Problem } from './problem.ts';

/** What counts as text in a folder. */
const TEXT_EXTENSIONS: readonly string[] = [...TEXT_FILES, ...DOCUMENT_EXTENSIONS];
/** Records are looked for in folders once `--field` tells where their text is. */
const RECORD_EXTENSIONS: readonly string[] = ['.jsonl', '.ndjson', '.json', '.csv'];

export interface Input {
  /** Absolute path, or '-' for standard input. */
  path: string;
  /** The name as the user would write it. */
  name: string;
  /** It was found in a folder or by a pattern, and not named itself. */
  found?: true;
}

export type Discovered = Input | Problem;

/** True for a file that is one text and nothing else. */
export function isPlainText(name: string): boolean {
  return !isDocument(name) && !RECORD_EXTENSIONS.includes(extname(name).toLowerCase());
}

/** True for a file of a format that vilint knows, which alone it may write. */
export function isKnownFormat(name: string): boolean {
  return knownLanguageOf(name) !== undefined || !isPlainText(name);
}

/** What a path leads to; a Problem if to nothing. */
function look(path: string, name: string): Stats | Problem {
  try {
    return statSync(diskPath(path));
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP') return new Problem('unreadable', { name, code });
  }
  try {
    lstatSync(diskPath(path));
    return new Problem('brokenLink', { name });
  } catch {
    return new Problem('missing', { name }, commandMeant(name));
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
  let entries: { name: string; entry: Dirent<Buffer> }[];
  try {
    const read = readdirSync(diskPath(path), { withFileTypes: true, encoding: 'buffer' });
    entries = read.map((entry) => ({ name: nameOf(entry.name), entry }));
  } catch (error) {
    yield new Problem('unreadable', { name, code: errorCode(error) });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name: own, entry } of entries) {
    if (isPassedOver(own)) continue;
    const below = { path: join(path, own), name: name === '.' ? own : join(name, own), found: true as const };
    if (entry.isDirectory()) yield* walk(below.path, below.name, extensions);
    else if (!isSought(own, extensions)) continue;
    else if (entry.isFile()) yield below;
    else if (entry.isSymbolicLink()) {
      const target = look(below.path, below.name);
      if (target instanceof Problem) yield target;
      else if (target.isFile()) yield below;
    }
  }
}

/** Lists a folder for a pattern, with names of any bytes. */
function readNames(path: string, options: object, done: (error: Error | null, entries: Dirent[]) => void): void {
  readdir(diskPath(path), { ...options, withFileTypes: true, encoding: 'buffer' }, (error, entries = []) => {
    done(
      error,
      entries.map((entry) => Object.assign(Object.create(entry) as Dirent, { name: nameOf(entry.name) })),
    );
  });
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
    fs: { readdir: readNames as typeof readdir },
  });
  if (matches.length === 0) yield new Problem('noMatch', { name });
  for (const match of matches.sort()) yield { path: resolve(cwd, match), name: match, found: true };
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
