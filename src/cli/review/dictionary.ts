/** A word from a review into a dictionary, and out again. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import rules from '../../../rules/index.ts';
import { changeDictionary, readDictionary } from '../../config/edit-dictionary.ts';
import { shownFrom } from '../../config/find.ts';
import { aboutWords } from '../../config/review-dictionaries.ts';
import { personalDictionaryPath, projectDictionaryPath } from '../../config/dictionary-files.ts';
import { addEntry } from '../../dictionary/edit.ts';
import { checkRules, parseEntry, type Entry } from '../../dictionary/entry.ts';
import { nameAround } from '../../dictionary/name-around.ts';
import { Problem } from '../problem.ts';
import { patchBetween, takenBack, type Patch } from './patch.ts';
import type { Spot } from './spot.ts';

/** What would be added to a dictionary. */
export interface Addition {
  readonly path: string;
  readonly name: string;
  readonly entry: Entry;
  readonly patch: Patch;
}

/** The line to be offered for a place: the whole name that it belongs to; with its rule if that is not about words. */
export function suggestedEntry(text: string, { start, end, rule }: Pick<Spot, 'start' | 'end' | 'rule'>): string {
  const id = rule.replace(/^vi\//, '');
  const words = nameAround(text, start, end).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return aboutWords(id) ? words : `${words} [${id}]`;
}

/** Reads a line and prepares its addition. Throws a Mistake or a Problem, as `vilint words add` does. */
export function planAddition(line: string, article: string, personal: boolean): Addition {
  const entry = parseEntry(line, `“${line}”`);
  if (entry === undefined) throw new Problem('emptyWord', { entry: line });
  checkRules(entry, rules, `“${line}”`);
  const path = personal ? personalDictionaryPath() : projectDictionaryPath(dirname(article));
  const name = shownFrom(process.cwd())(path);
  const before = existsSync(path) ? readDictionary(path, name) : undefined;
  const text = addEntry(before ?? '', entry, aboutWords);
  return { path, name, entry, patch: patchBetween(before === undefined ? undefined : Buffer.from(before), Buffer.from(text)) };
}

/** Throws a Mistake. What others have added meanwhile stays. */
export function add({ path, name, entry }: Addition): void {
  changeDictionary(path, name, (text = '') => addEntry(text, entry, aboutWords));
}

/** Takes a word out again. Throws a Mistake; false if the dictionary has changed since. */
export function takeOut(path: string, patch: Patch): boolean {
  return changeDictionary(path, path, (text) => {
    const before = text === undefined ? undefined : takenBack(Buffer.from(text), patch);
    return before && (patch.before === null ? null : Buffer.from(before).toString('utf8'));
  });
}
