/** Finds the phrases of a table in a document: one look at each token, whatever the size of the table. */
import type { TextDocument } from '../text/document.ts';
import { Flag } from '../text/document.ts';
import { nextWord } from '../text/names.ts';
import { inStyle } from '../text/tone-placement.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { WordList } from '../text/word-list.ts';

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

/** Phrases by their first word and, under it, by their second; those of one word stand under `ALONE`. */
type Index<T> = ReadonlyMap<number, ReadonlyMap<number, readonly Entry<T>[]>>;

/** No word has this id. */
const ALONE = 0;
const NONE: readonly never[] = [];

export class PhraseFinder<T> {
  readonly #load: () => Iterable<readonly [phrase: string, value: T]>;
  readonly #indexes = new WeakMap<Vocabulary, Index<T>>();
  readonly #starts: WordList;

  /** @param load gives the phrases in any letter case, their words parted by one space; called at first use */
  constructor(load: () => Iterable<readonly [phrase: string, value: T]>) {
    this.#load = load;
    this.#starts = new WordList((_form, word, { vocabulary }) => this.#indexOf(vocabulary).has(word));
  }

  /** Matches from left to right, the longest first, none overlapping; protected tokens match nothing. */
  find(document: TextDocument): PhraseMatch<T>[] {
    const { word, vocabulary } = document.tokens;
    const byFirst = this.#indexOf(vocabulary);
    const found: PhraseMatch<T>[] = [];
    let done = -1;
    for (const i of this.#starts.in(document)) {
      if (i <= done) continue;
      const bySecond = byFirst.get(word[i])!;
      const next = nextWord(document.tokens, i);
      const match =
        (next < 0 ? undefined : firstMatch(document, i, bySecond.get(word[next]) ?? NONE)) ??
        firstMatch(document, i, bySecond.get(ALONE) ?? NONE);
      if (match === undefined) continue;
      found.push(match);
      done = match.words[match.words.length - 1];
    }
    return found;
  }

  #indexOf(vocabulary: Vocabulary): Index<T> {
    const known = this.#indexes.get(vocabulary);
    if (known !== undefined) return known;
    const byFirst = new Map<number, Map<number, Entry<T>[]>>();
    for (const [phrase, value] of this.#load()) {
      const forms = phrase.toLowerCase().split(' ');
      const ids = forms.map((form) => [vocabulary.internForm(inStyle(form, 'old')), vocabulary.internForm(inStyle(form, 'new'))] as const);
      for (const id of new Set(ids[0])) {
        if (!byFirst.has(id)) byFirst.set(id, new Map());
        const bySecond = byFirst.get(id)!;
        for (const second of new Set(ids[1] ?? [ALONE])) bySecond.set(second, [...(bySecond.get(second) ?? []), { ids, value }]);
      }
    }
    for (const bySecond of byFirst.values()) for (const entries of bySecond.values()) entries.sort((a, b) => b.ids.length - a.ids.length);
    this.#indexes.set(vocabulary, byFirst);
    return byFirst;
  }
}

/** The first of the entries that the words from token `first` on are. */
function firstMatch<T>(document: TextDocument, first: number, entries: readonly Entry<T>[]): PhraseMatch<T> | undefined {
  for (const { ids, value } of entries) {
    const words = matchAt(document, first, ids);
    if (words !== undefined) return { words, value };
  }
  return undefined;
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
