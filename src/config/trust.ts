/**
 * Configurations that are programs, where nobody has asked for them to be run: an editor reads the settings of whatever
 * folder is opened. They are run in places that the user has named, or, while nothing is named, that are the user's own.
 */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { personalDictionaryPath } from './dictionary-files.ts';
import { isFile } from './find.ts';
import { NO_FILE, readText } from './load.ts';
import { Mistake } from '../messages/mistake.ts';

/** The list of trusted folders, beside the personal dictionary: a path a line, `~/` for the home, `#` before remarks. */
export function trustedListPath(env: NodeJS.ProcessEnv = process.env): string {
  return join(dirname(personalDictionaryPath(env)), 'trusted.txt');
}

/** Throws a Mistake unless a configuration may be run. Once there is a list it alone decides. */
export function requireTrusted(file: string, shown: string): void {
  const list = trustedListPath();
  const trusted = isFile(list) ? isListed(file, list) : isOwn(file);
  if (trusted) return;
  throw new Mistake(shown, {
    vi: `Tệp này là một chương trình và không được chạy vì thư mục không đáng tin. Muốn chạy thì ghi thư mục vào ${list}.`,
    en: `This file is a program, and is not run because its folder is not trusted. To run it, write the folder into ${list}.`,
  });
}

/** Throws a Mistake: whoever opened the folder has said that nothing of it is to be run. */
export function refuseProgram(_file: string, shown: string): void {
  throw new Mistake(shown, {
    vi: 'Tệp này là một chương trình và không được chạy vì trình soạn thảo chưa tin thư mục này.',
    en: 'This file is a program, and is not run because the editor does not trust this folder.',
  });
}

/** Throws a Mistake if a path that somebody's settings name is no file: a device gives bytes for ever, a pipe perhaps never. */
export function requireFiles(paths: readonly string[], show: (path: string) => string): void {
  const bad = paths.find((path) => !isFile(path));
  if (bad !== undefined) throw new Mistake(show(bad), NO_FILE);
}

function isListed(file: string, list: string): boolean {
  const real = realpathSync(file);
  return foldersIn(readText(list)).some((folder) => {
    const below = relative(realpathOf(folder), real);
    return below !== '' && below.split(/[\\/]/)[0] !== '..' && !isAbsolute(below);
  });
}

function foldersIn(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  const paths = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.replace(/^~(?=[\\/])/, homedir()));
  // A path from nowhere in particular would name a folder wherever the server happens to run.
  return paths.filter(isAbsolute);
}

function realpathOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** True if the file, what it links to, and the folder, in which others could put another, belong to the user. */
function isOwn(file: string): boolean {
  // Windows tells no owner.
  if (process.geteuid === undefined) return false;
  const user = process.geteuid();
  return [lstatSync(file), statSync(file), statSync(dirname(realpathSync(file))), statSync(dirname(file))].every(({ uid }) => uid === user);
}
