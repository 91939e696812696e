/** Dictionaries at work: what a rule reports within a word that the reader has taught is dropped. */
import type { TextDocument } from '../text/document.ts';
import { Dictionary } from '../dictionary/dictionary.ts';
import { parseEntries, type Entry } from '../dictionary/entry.ts';
import type { Category, VilintContext } from './rule.ts';

/** An entry speaks for the rules of these categories unless it names its rules. White space, marks and encoding are no words. */
const ABOUT_WORDS: ReadonlySet<Category> = new Set<Category>(['spelling', 'diacritics', 'confusion', 'capitalization', 'consistency']);

export function isAboutWords(category: Category): boolean {
  return ABOUT_WORDS.has(category);
}

const dictionaries = new WeakMap<readonly string[], Dictionary>();

/** The dictionary of the option `words`, made once. */
function dictionaryOf(words: readonly string[]): Dictionary {
  let dictionary = dictionaries.get(words);
  if (dictionary === undefined) dictionaries.set(words, (dictionary = new Dictionary(parseEntries(words))));
  return dictionary;
}

/** The context of a rule: as it is without a dictionary, else one that drops reports within entries. */
export function withWords<Context extends VilintContext>(context: Context, category: Category): Context {
  const { words } = context.languageOptions as { words?: readonly string[] };
  if (words === undefined || words.length === 0) return context;
  const id = context.id.slice(context.id.lastIndexOf('/') + 1);
  const speaks = ({ rules }: Entry): boolean => (rules.length === 0 ? isAboutWords(category) : rules.includes(id));
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
