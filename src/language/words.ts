/** Dictionaries at work: what a rule reports within a word that the reader has taught is dropped. */
import type { TextDocument } from '../text/document.ts';
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

/**
 * The context of a rule: as it is without a dictionary, else one that drops reports within entries.
 * @param aboutWords the rule is one that every entry speaks for; the others only if an entry names them
 */
export function withWords<Context extends VilintContext>(context: Context, aboutWords: boolean): Context {
  const { words } = context.languageOptions as { words?: readonly string[] };
  if (words === undefined || words.length === 0) return context;
  const id = context.id.slice(context.id.lastIndexOf('/') + 1);
  const speaks = ({ rules }: Entry): boolean => (rules.length === 0 ? aboutWords : rules.includes(id));
  const { sourceCode } = context;
  const document: TextDocument = sourceCode.document;
  // ESLint extends contexts in the same way.
  return Object.create(context, {
    report: {
      value: (violation: Parameters<Context['report']>[0]) => {
        const { start, end } = (violation as { loc: { start: { line: number; column: number }; end: { line: number; column: number } } })
          .loc;
        const covered = dictionaryOf(words).covers(document, sourceCode.getIndexFromLoc(start), sourceCode.getIndexFromLoc(end), speaks);
        if (!covered) context.report(violation);
      },
    },
  }) as Context;
}
