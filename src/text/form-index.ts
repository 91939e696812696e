/** Entries of a table that are found in a document by their first words. */
import type { TextDocument } from './document.ts';
import { WordList } from './word-list.ts';

/** An entry in a document. */
export interface FormMatch<T> {
  readonly entry: T;
  /** Tokens of its words, in order. */
  readonly words: readonly number[];
}

export class FormIndex<T> {
  readonly #starts: WordList;
  readonly #byFirst: ReadonlyMap<string, readonly T[]>;
  readonly #wordsOf: (entry: T) => readonly string[];

  /** @param wordsOf the words of an entry, lower case, NFC: all entries have two or more, or all have one */
  constructor(entries: Iterable<T>, wordsOf: (entry: T) => readonly string[]) {
    const byFirst = new Map<string, T[]>();
    const seconds = new Set<string>();
    for (const entry of entries) {
      const [first, second] = wordsOf(entry);
      const list = byFirst.get(first);
      if (list === undefined) byFirst.set(first, [entry]);
      else list.push(entry);
      if (second !== undefined) seconds.add(second);
    }
    this.#wordsOf = wordsOf;
    this.#byFirst = byFirst;
    this.#starts = new WordList(byFirst.keys(), seconds.size > 0 ? seconds : undefined);
  }

  /** Indices of the tokens where an entry may begin, in order. */
  in(document: TextDocument): readonly number[] {
    return this.#starts.in(document);
  }

  /** Entries whose words stand at token `first` and after it, in the order of the table. */
  *at(document: TextDocument, first: number): Iterable<FormMatch<T>> {
    for (const entry of this.#byFirst.get(document.formOf(first)) ?? []) {
      const words = tokensOf(document, first, this.#wordsOf(entry));
      if (words !== undefined) yield { entry, words };
    }
  }
}

/** The tokens of words of which the first stands at `first`, one space between each two. */
function tokensOf(document: TextDocument, first: number, words: readonly string[]): number[] | undefined {
  const tokens = [first];
  for (const word of words.slice(1)) {
    const next = document.next(tokens[tokens.length - 1]);
    if (document.formOf(next) !== word) return undefined;
    tokens.push(next);
  }
  return tokens;
}
