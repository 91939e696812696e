/** Dictionaries at work: what a rule reports within a word that the reader has taught is dropped. */
import { Dictionary } from '../dictionary/dictionary.ts';
import { parseEntries, type Entry } from '../dictionary/entry.ts';
import type { VilintContext } from './context.ts';

const dictionaries = new WeakMap<readonly string[], Dictionary>();

/** The dictionary of the option `words`, made once. */
function dictionaryOf(words: readonly string[]): Dictionary {
  let dictionary = dictionaries.get(words);
  if (dictionary === undefined) dictionaries.set(words, (dictionary = new Dictionary(parseEntries(words))));
  return dictionary;
}

/** Tells whether an entry covers a span of the source. */
type Covers = (start: number, end: number) => boolean;

const COVERS = Symbol('covers');

/**
 * The context of a rule: as it is without a dictionary, else one that `isCovered` can ask.
 * @param aboutWords the rule is one that every entry speaks for; the others only if an entry names them
 */
export function withDictionary<Context extends VilintContext>(context: Context, aboutWords: boolean): Context {
  const { words } = context.languageOptions as { words?: readonly string[] };
  if (words === undefined || words.length === 0) return context;
  const id = context.id.slice(context.id.lastIndexOf('/') + 1);
  const speaks = ({ rules }: Entry): boolean => (rules.length === 0 ? aboutWords : rules.includes(id));
  const { document } = context.sourceCode;
  const covers: Covers = (start, end) => dictionaryOf(words).covers(document, start, end, speaks);
  // ESLint extends contexts in the same way.
  return Object.create(context, { [COVERS]: { value: covers } }) as Context;
}

/** True if the dictionary of a context holds the word that [start, end) lies in. */
export function isCovered(context: VilintContext, start: number, end: number): boolean {
  return (context as { [COVERS]?: Covers })[COVERS]?.(start, end) ?? false;
}
