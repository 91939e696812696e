/** Sets of word forms that are tested for every token of a document, so by id and not by string. */
import type { Vocabulary } from './vocabulary.ts';

export class FormSet {
  readonly #forms: readonly string[];
  readonly #masks = new WeakMap<Vocabulary, Uint8Array>();

  /** @param forms lower case, NFC */
  constructor(forms: Iterable<string>) {
    this.#forms = [...new Set(forms)];
  }

  /** mask[id] is 1 for the ids of the set; ids beyond its end are not in the set. */
  maskFor(vocabulary: Vocabulary): Uint8Array {
    let mask = this.#masks.get(vocabulary);
    if (mask === undefined) {
      const ids = this.#forms.map((form) => vocabulary.internForm(form));
      mask = new Uint8Array(Math.max(0, ...ids) + 1);
      for (const id of ids) mask[id] = 1;
      this.#masks.set(vocabulary, mask);
    }
    return mask;
  }
}

/** Lists to look up by one of their forms: `byForm` for the list, `forms` to test tokens. */
export class FormIndex<T> {
  readonly forms: FormSet;
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
    this.forms = new FormSet(map.keys());
  }

  /** Entries found by a form. */
  get(form: string): readonly T[] {
    return this.#entries.get(form) ?? [];
  }
}
