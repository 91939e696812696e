/** Finds the phrases of a table in a document: one look at each token, whatever the size of the table. */
import type { TextDocument } from '../text/document.ts';
import { Flag } from '../text/document.ts';
import { inStyle } from '../text/tone-placement.ts';
import { WordList } from '../text/word-list.ts';

export interface PhraseMatch<T> {
  /** Tokens of the words, in order; one space between each two. */
  readonly words: readonly number[];
  readonly value: T;
}

interface Entry<T> {
  /** Words after the first, in the old tone placement. */
  readonly rest: readonly string[];
  readonly value: T;
}

/** Phrases by their first word: as they came, until a document holds that word. */
type Index<T> = Map<string, { phrases: [phrase: string, value: T][]; entries: readonly Entry<T>[] | undefined }>;

interface Phrases<T> {
  readonly byFirst: Index<T>;
  readonly seconds: ReadonlySet<string>;
  /** Phrases of one word. */
  readonly singles: ReadonlySet<string>;
}

const key = (word: string): string => inStyle(word, 'old');

export class PhraseFinder<T> {
  readonly #load: () => Iterable<readonly [phrase: string, value: T]>;
  readonly #starts = new WordList(
    (_form, word, forms) => this.#phrases.byFirst.has(forms.keyOf(word)),
    (_form, word, forms) => this.#phrases.seconds.has(forms.keyOf(word)),
  );
  readonly #singles = new WordList((_form, word, forms) => this.#phrases.singles.has(forms.keyOf(word)));
  #read: Phrases<T> | undefined;

  /** @param load gives the phrases in any letter case, their words parted by one space; called at first use */
  constructor(load: () => Iterable<readonly [phrase: string, value: T]>) {
    this.#load = load;
  }

  /** Matches from left to right, the longest first, none overlapping; protected tokens match nothing. */
  find(document: TextDocument): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    let done = -1;
    for (const at of merged(this.#starts.in(document), this.#singles.in(document))) {
      if (at <= done) continue;
      for (const { rest, value } of this.#entriesOf(document.keyOf(at))) {
        const words = matchAt(document, at, rest);
        if (words === undefined) continue;
        found.push({ words, value });
        done = words[words.length - 1];
        break;
      }
    }
    return found;
  }

  get #phrases(): Phrases<T> {
    return (this.#read ??= index(this.#load()));
  }

  /** The longest first. */
  #entriesOf(first: string): readonly Entry<T>[] {
    const known = this.#phrases.byFirst.get(first)!;
    return (known.entries ??= known.phrases
      .map(([phrase, value]) => ({ rest: phrase.split(' ').slice(1).map(key), value }))
      .sort((a, b) => b.rest.length - a.rest.length));
  }
}

function index<T>(phrases: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst: Index<T> = new Map();
  const seconds = new Set<string>();
  const singles = new Set<string>();
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    const known = keys.get(word) ?? key(word);
    keys.set(word, known);
    return known;
  };
  for (const [name, value] of phrases) {
    const phrase = name.toLowerCase();
    const [first, second] = phrase.split(' ', 2);
    if (second === undefined) singles.add(keyOf(first));
    else seconds.add(keyOf(second));
    const known = byFirst.get(keyOf(first));
    if (known === undefined) byFirst.set(keyOf(first), { phrases: [[phrase, value]], entries: undefined });
    else known.phrases.push([phrase, value]);
  }
  return { byFirst, seconds, singles };
}

/** Two ascending lists as one. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** The tokens of a phrase whose first word stands at `first`. */
function matchAt(document: TextDocument, first: number, rest: readonly string[]): number[] | undefined {
  const words = [first];
  for (const word of rest) {
    const next = document.next(words[words.length - 1]);
    if (next < 0 || document.keyOf(next) !== word) return undefined;
    words.push(next);
  }
  return words.some((at) => document.hasFlag(at, Flag.Protected)) ? undefined : words;
}
