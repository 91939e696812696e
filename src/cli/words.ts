/** `vilint words add|list|check`: the dictionaries of person, project and team. */
import { join, resolve } from 'node:path';
import chalk from 'chalk';
import { addToDictionary, changeDictionary, readDictionary } from '../config/edit-dictionary.ts';
import { shownFrom } from '../config/find.ts';
import { aboutWords, reviewDictionaries } from '../config/review-dictionaries.ts';
import { openSettings } from '../config/settings.ts';
import { parseDictionary, personalDictionaryPath, projectDictionaryPath } from '../config/dictionary-files.ts';
import { tidy } from '../dictionary/edit.ts';
import { checkRules, formatEntry, parseEntry, type Entry } from '../dictionary/entry.ts';
import rules from '../../rules/index.ts';
import { printable, printableJson } from '../text/printable.ts';
import { choose, ruleId } from './option-values.ts';
import { checkChoices, spokenLocale, type RawOptions } from './options.ts';
import { Problem } from './problem.ts';
import { say } from '../messages/say.ts';
import { TEXTS } from './texts.ts';
import type { StandardStreams } from './standard-streams.ts';

/** Options as commander collects them. */
export interface RawWordsOptions extends RawOptions {
  personal?: boolean;
  project?: boolean;
  anyCase?: boolean;
}

type Out = Pick<StandardStreams, 'out' | 'error'>;

/** Adds entries to one dictionary. Throws a Problem or a Mistake, and then nothing was added. */
export async function addWords(texts: readonly string[], raw: RawWordsOptions, { out, error }: Out): Promise<void> {
  const locale = await spokenLocale(raw);
  const entries = texts.map((text) => entryOf(text, raw));
  const file = targetOf(raw);
  const name = shownFrom(process.cwd())(file);
  const { added, text } = addToDictionary(file, entries, aboutWords, name);
  for (const entry of entries)
    out(`${printable(say(TEXTS[added.has(entry) ? 'wordAdded' : 'wordKnown'], { entry: formatEntry(entry), name }, locale))}\n`);
  const content = text.replace(/^\ufeff/, '');
  const given = new Set(entries.map((entry) => entry.text));
  const places = parseDictionary(content, name).flatMap((entry) => (given.has(entry.text) ? [`${name}:${entry.line}`] : []));
  for (const { place, level, text: said } of reviewDictionaries([{ name, text: content }])) {
    if (level === 'warning' && places.includes(place)) error(`${printable(`${place}: ${TEXTS[level][locale]}: ${said[locale]}`)}\n`);
  }
}

function entryOf(text: string, { anyCase, rule = [] }: RawWordsOptions): Entry {
  const entry = parseEntry(text, `“${text}”`);
  if (entry === undefined) throw new Problem('emptyWord', { entry: text });
  checkRules(entry, rules, `“${text}”`);
  const named = [...new Set([...entry.rules, ...rule.map(ruleId)])].sort();
  return { text: anyCase === true ? entry.text.toLowerCase() : entry.text, rules: named };
}

/** The file of `--words`, the personal dictionary, or that of the project. */
function targetOf({ personal, project, words }: RawWordsOptions): string {
  if (personal && project) throw new Problem('conflict', { a: '--personal', b: '--project' });
  if (Array.isArray(words)) {
    if (words.length > 1 || personal || project)
      throw new Problem('conflict', { a: '--words', b: personal ? '--personal' : project ? '--project' : '--words' });
    return resolve(words[0]);
  }
  return personal ? personalDictionaryPath() : projectDictionaryPath(process.cwd());
}

/** The dictionaries that hold in the working folder, with their entries. */
export async function listWords(raw: RawWordsOptions, { out }: Out): Promise<void> {
  const locale = await spokenLocale(raw);
  const format = choose('--format', raw.format, ['pretty', 'json']);
  const show = shownFrom(process.cwd());
  const dictionaries = (await dictionariesHere(raw)).map((file) => {
    const entries = parseDictionary(readDictionary(file, show(file)).replace(/^\ufeff/, ''), show(file));
    return { file: show(file), entries: entries.map(({ text, rules: named, line }) => ({ text, rules: named, line })) };
  });
  if (format === 'json') out(`${printableJson(dictionaries, 2)}\n`);
  else if (dictionaries.length === 0) out(`${TEXTS.noWords[locale]}\n`);
  else
    out(
      dictionaries
        .map(({ file, entries }) =>
          [chalk.bold(printable(file)), ...entries.map((entry) => `  ${printable(formatEntry(entry))}`), ''].join('\n'),
        )
        .join('\n'),
    );
}

/**
 * Reads over dictionaries, with `--fix` in order after that.
 * @param names those that hold in the working folder if empty
 * @returns exit code: 1 if something has to be put right
 */
export async function checkWords(names: readonly string[], raw: RawWordsOptions, { out }: Out): Promise<0 | 1> {
  const locale = await spokenLocale(raw);
  const show = shownFrom(process.cwd());
  const paths = names.length > 0 ? names.map((name) => resolve(name)) : await dictionariesHere(raw);
  const files = paths.map((path) => ({ path, name: show(path), text: readDictionary(path, show(path)) }));
  if (raw.fix !== undefined) {
    for (const file of files) {
      changeDictionary(file.path, file.name, (before) => before && tidy(before));
      file.text = readDictionary(file.path, file.name);
    }
  }
  const remarks = reviewDictionaries(files.map(({ name, text }) => ({ name, text: text.replace(/^\ufeff/, '') })));
  for (const { place, level, text } of remarks) out(`${printable(`${place}: ${TEXTS[level][locale]}: ${text[locale]}`)}\n`);
  return remarks.some(({ level }) => level === 'error') ? 1 : 0;
}

async function dictionariesHere(raw: RawWordsOptions): Promise<readonly string[]> {
  const cwd = process.cwd();
  return (await openSettings(checkChoices(raw), cwd)(join(cwd, 'text.txt'))).dictionaries;
}
