/** Dictionaries at work: what a rule reports within a word that the reader has taught is dropped. */
import { Dictionary } from '../dictionary/dictionary.ts';
import { parseEntries, type Entry } from '../dictionary/entry.ts';
import type { TextDocument } from '../text/document.ts';

const dictionaries = new WeakMap<readonly string[], Dictionary>();

/** The dictionary of the option `words`, made once. */
function dictionaryOf(words: readonly string[]): Dictionary {
  let dictionary = dictionaries.get(words);
  if (dictionary === undefined) dictionaries.set(words, (dictionary = new Dictionary(parseEntries(words))));
  return dictionary;
}

/**
 * Tells of spans of a document whether they lie in a word that a dictionary holds; undefined for an empty one.
 * @param id the rule's name, with or without that of the plugin
 * @param aboutWords every entry speaks for the rule; for the others only an entry that names them
 */
export function coverageOf(
  words: readonly string[],
  document: TextDocument,
  id: string,
  aboutWords: boolean,
): ((start: number, end: number) => boolean) | undefined {
  if (words.length === 0) return undefined;
  const name = id.slice(id.lastIndexOf('/') + 1);
  const speaks = ({ rules }: Entry): boolean => (rules.length === 0 ? aboutWords : rules.includes(name));
  return (start, end) => dictionaryOf(words).covers(document, start, end, speaks);
}
