/** Checkers that look words up one by one, as dictionaries do: they see no context. */
import { wordsOf, type Checker } from './checkers.ts';
import type { EvalFinding } from './score.ts';

/** Finds the misspelt ones among words, each with its first suggestion, '' if there is none or it was not asked for. */
export type LookUp = (words: readonly string[]) => ReadonlyMap<string, string>;

/** A checker over a look-up, which sees each word once however many texts hold it. Words are in NFC. */
export function wordChecker(name: string, lookUp: LookUp): Checker {
  const known = new Map<string, string | undefined>();
  return {
    name,
    check(texts) {
      const tokens = texts.map((text) =>
        Array.from(wordsOf(text), ({ start, end }) => ({ start, end, word: text.slice(start, end).normalize('NFC') })),
      );
      const fresh = [...new Set(tokens.flat().map(({ word }) => word))].filter((word) => !known.has(word));
      const misspelt = fresh.length === 0 ? new Map<string, string>() : lookUp(fresh);
      for (const word of fresh) known.set(word, misspelt.get(word));
      return tokens.map((list) => {
        const found: EvalFinding[] = [];
        for (const { start, end, word } of list) {
          const text = known.get(word);
          if (text === undefined) continue;
          found.push({ start, end, error: true, rule: name, ...(text !== '' && { edit: { start, end, text } }) });
        }
        return found;
      });
    },
  };
}
