/** Entries of a table that are found in a document by their first words. */
import type { TextDocument } from './document.ts';
import { WordList } from './word-list.ts';

export class FormIndex<T> {
  readonly #words: WordList;
  readonly #entries: ReadonlyMap<string, readonly T[]>;

  /** @param wordsOf the words of an entry, lower case, NFC: all entries have two or more, or all have one */
  constructor(entries: Iterable<T>, wordsOf: (entry: T) => readonly string[]) {
    const map = new Map<string, T[]>();
    const seconds = new Set<string>();
    for (const entry of entries) {
      const [first, second] = wordsOf(entry);
      const list = map.get(first);
      if (list === undefined) map.set(first, [entry]);
      else list.push(entry);
      if (second !== undefined) seconds.add(second);
    }
    this.#entries = map;
    this.#words = new WordList(map.keys(), seconds.size > 0 ? seconds : undefined);
  }

  /** Indices of the tokens where an entry may begin, in order. */
  in(document: TextDocument): readonly number[] {
    return this.#words.in(document);
  }

  /** Entries that begin with a form. */
  get(form: string): readonly T[] {
    return this.#entries.get(form) ?? [];
  }
}
