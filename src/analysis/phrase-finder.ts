/** Finds the phrases of a table in a document: one look at each token, whatever the size of the table. */
import type { TextDocument } from '../text/document.ts';
import { Flag } from '../text/document.ts';
import { nextWord } from '../text/names.ts';
import { inStyle } from '../text/tone-placement.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

export interface PhraseMatch<T> {
  /** Tokens of the words, in order; one space between each two. */
  readonly words: readonly number[];
  readonly value: T;
}

interface Entry<T> {
  /** Ids of each word in the old and the new tone placement. */
  readonly ids: readonly (readonly [number, number])[];
  readonly value: T;
}

interface Index<T> {
  readonly starts: Uint8Array;
  readonly byFirst: ReadonlyMap<number, readonly Entry<T>[]>;
}

export class PhraseFinder<T> {
  readonly #load: () => Iterable<readonly [phrase: string, value: T]>;
  readonly #indexes = new WeakMap<Vocabulary, Index<T>>();

  /** @param load gives the phrases in any letter case, their words parted by one space; called at first use */
  constructor(load: () => Iterable<readonly [phrase: string, value: T]>) {
    this.#load = load;
  }

  /** Matches from left to right, the longest first, none overlapping; protected tokens match nothing. */
  find(document: TextDocument): PhraseMatch<T>[] {
    const { starts, byFirst } = this.#indexOf(document.tokens.vocabulary);
    const { word, count } = document.tokens;
    const found: PhraseMatch<T>[] = [];
    for (let i = 0; i < count; i++) {
      if (starts[word[i]] !== 1) continue;
      for (const entry of byFirst.get(word[i])!) {
        const words = matchAt(document, i, entry.ids);
        if (words === undefined) continue;
        found.push({ words, value: entry.value });
        i = words[words.length - 1];
        break;
      }
    }
    return found;
  }

  #indexOf(vocabulary: Vocabulary): Index<T> {
    let index = this.#indexes.get(vocabulary);
    if (index !== undefined) return index;
    const byFirst = new Map<number, Entry<T>[]>();
    for (const [phrase, value] of this.#load()) {
      const forms = phrase.toLowerCase().split(' ');
      const ids = forms.map((form) => [vocabulary.internForm(inStyle(form, 'old')), vocabulary.internForm(inStyle(form, 'new'))] as const);
      for (const id of new Set(ids[0])) byFirst.set(id, [...(byFirst.get(id) ?? []), { ids, value }]);
    }
    for (const entries of byFirst.values()) entries.sort((a, b) => b.ids.length - a.ids.length);
    const starts = new Uint8Array(Math.max(0, ...byFirst.keys()) + 1);
    for (const id of byFirst.keys()) starts[id] = 1;
    index = { starts, byFirst };
    this.#indexes.set(vocabulary, index);
    return index;
  }
}

function matchAt(document: TextDocument, first: number, ids: Entry<unknown>['ids']): number[] | undefined {
  const { word } = document.tokens;
  const words = [first];
  for (let k = 1; k < ids.length; k++) {
    const next = nextWord(document.tokens, words[k - 1]);
    if (next < 0 || (word[next] !== ids[k][0] && word[next] !== ids[k][1])) return undefined;
    words.push(next);
  }
  return words.some((at) => document.hasFlag(at, Flag.Protected)) ? undefined : words;
}
