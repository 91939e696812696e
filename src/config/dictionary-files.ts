/** The files of dictionaries: where they lie, and their entries. */
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import rules from '../../rules/index.ts';
import { checkRules, formatEntry, parseEntry, type Entry } from '../dictionary/entry.ts';
import { upwardSearch } from './find.ts';
import { CONFIGS, readText } from './load.ts';

/** The dictionary of a project, in its folder. */
export const PROJECT_DICTIONARY = join('.vilint', 'words.txt');

/** Path of the dictionary of the person at this machine: `~/.config/vilint/words.txt`, or as the system has it. */
export function personalDictionaryPath(env: NodeJS.ProcessEnv = process.env): string {
  const home = env.XDG_CONFIG_HOME || (process.platform === 'win32' && env.APPDATA) || join(homedir(), '.config');
  return join(home, 'vilint', 'words.txt');
}

/**
 * Path of the dictionary of the project that a folder belongs to: the nearest one upwards. One that is not there yet
 * belongs beside the configuration, else at the top of the git repository, else in the folder itself.
 */
export function projectDictionaryPath(folder: string): string {
  const beside = upwardSearch(CONFIGS)(folder) ?? upwardSearch([join('.git', 'HEAD'), '.git'])(folder);
  const top = beside === undefined ? folder : dirname(beside).replace(/[\\/]\.git$/, '');
  return upwardSearch([PROJECT_DICTIONARY])(folder) ?? join(top, PROJECT_DICTIONARY);
}

/** A result in CI must not depend on whose machine it is. */
export function usesPersonalDictionary(env: NodeJS.ProcessEnv = process.env): boolean {
  return !env.CI || env.CI === 'false' || env.CI === '0';
}

export interface PlacedEntry extends Entry {
  /** 1-based. */
  readonly line: number;
}

/** The entries of a dictionary's text, with the lines they stand on. Throws a Mistake with the line. */
export function parseDictionary(text: string, shown: string): PlacedEntry[] {
  const entries: PlacedEntry[] = [];
  for (const [i, line] of text.split(/\r\n|[\r\n]/).entries()) {
    const place = `${shown}:${i + 1}`;
    const entry = parseEntry(line, place);
    if (entry === undefined) continue;
    checkRules(entry, rules, place);
    entries.push({ ...entry, line: i + 1 });
  }
  return entries;
}

/** The entries of a dictionary file as lines, each once: what the option `words` takes. Throws a Mistake. */
export function readWords(file: string, shown: string = file): string[] {
  return [...new Set(parseDictionary(readText(file, shown), shown).map(formatEntry))];
}
