/** Entries of a table that are found in a document by one of their words. */
import type { TextDocument } from './document.ts';
import { WordList } from './word-list.ts';

export class FormIndex<T> {
  readonly #words: WordList;
  readonly #entries: ReadonlyMap<string, readonly T[]>;

  /** @param formOf the form by which an entry is found, lower case, NFC */
  constructor(entries: Iterable<T>, formOf: (entry: T) => string) {
    const map = new Map<string, T[]>();
    for (const entry of entries) {
      const list = map.get(formOf(entry));
      if (list === undefined) map.set(formOf(entry), [entry]);
      else list.push(entry);
    }
    this.#entries = map;
    this.#words = new WordList(map.keys());
  }

  /** Indices of the tokens that have entries, in order. */
  in(document: TextDocument): readonly number[] {
    return this.#words.in(document);
  }

  /** Entries found by a form. */
  get(form: string): readonly T[] {
    return this.#entries.get(form) ?? [];
  }
}
