/** The dictionary through the server: LanguageTool's /words, /words/add and /words/delete. */
import { existsSync } from 'node:fs';
import { addToDictionary, readDictionary, removeFromDictionary } from '../../config/edit-dictionary.ts';
import { shownFrom } from '../../config/find.ts';
import { aboutWords } from '../../config/review-dictionaries.ts';
import { parseDictionary, personalDictionaryPath, projectDictionaryPath } from '../../config/dictionary-files.ts';
import { checkRules, parseEntry, type Entry } from '../../dictionary/entry.ts';
import rules from '../../../rules/index.ts';
import { Mistake } from '../../messages/mistake.ts';
import type { Parameters } from './parameters.ts';
import { Refusal } from './refusal.ts';

export type Action = 'list' | 'add' | 'delete';

/** What LanguageTool lists if nobody says how many. */
const LISTED = 10;

/**
 * Does what is asked with one dictionary, and answers as an object.
 * @param folder the one that the project is looked for from
 * @param usual path of the dictionary unless the parameter `dict` says `personal` or `project`
 * @throws Refusal for a bad word or a dictionary that cannot be used; it is then as it was
 */
export function useDictionary(action: Action, parameters: Parameters, folder: string, usual: string): object {
  const dict = parameters.get('dict') || parameters.get('dicts');
  const file = dict === 'personal' ? personalDictionaryPath() : dict === 'project' ? projectDictionaryPath(folder) : usual;
  const shown = shownFrom(folder)(file);
  try {
    if (action === 'list') return { words: list(file, shown).slice(...range(parameters)) };
    const entry = entryIn(parameters);
    if (action === 'add') return { added: addToDictionary(file, [entry], aboutWords, shown).added.size > 0 };
    return { deleted: existsSync(file) && removeFromDictionary(file, entry.text, shown) };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const { vi, en } = error.text;
    throw new Refusal(action === 'list' || error.place !== '“word”' ? 500 : 400, {
      vi: `${error.place}: ${vi}`,
      en: `${error.place}: ${en}`,
    });
  }
}

function list(file: string, shown: string): string[] {
  if (!existsSync(file)) return [];
  return [...new Set(parseDictionary(readDictionary(file, shown).replace(/^\ufeff/, ''), shown).map(({ text }) => text))];
}

function range(parameters: Parameters): [number, number] {
  const offset = Math.max(0, Number(parameters.get('offset')) || 0);
  return [offset, offset + Math.max(0, Number(parameters.get('limit') || LISTED) || 0)];
}

function entryIn(parameters: Parameters): Entry {
  const word = parameters.get('word') ?? '';
  const entry = /[\r\n]/.test(word) ? undefined : parseEntry(word, '“word”');
  if (entry === undefined) throw new Refusal(400, { vi: 'Thiếu tham số “word”.', en: 'The parameter “word” is missing.' });
  checkRules(entry, rules, '“word”');
  return entry;
}
