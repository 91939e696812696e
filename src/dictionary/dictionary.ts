/** Finds entries of dictionaries around a place of a document. Nothing is looked for until a finding asks. */
import type { TextDocument } from '../text/document.ts';
import { scan, TokenKind, visible, type TokenTable } from '../text/scan.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import { isAnyCase, type Entry } from './entry.ts';
import { lastAtMost } from '../text/search.ts';

export class Dictionary {
  readonly #entries: readonly Entry[];
  /** The entries as one text, a line each. */
  readonly #tokens: TokenTable;
  /** First token of each entry, and after the last one where one more would begin. */
  readonly #first: Int32Array;
  readonly #byFirst = new Map<string, number[]>();
  #longest = 0;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#tokens = scan(entries.map(({ text }) => text).join('\n'), new Vocabulary());
    this.#first = new Int32Array(entries.length + 1);
    let at = 0;
    for (let i = 0; i < entries.length; i++) {
      this.#first[i] = at;
      const key = keyOf(this.#tokens, at);
      const list = this.#byFirst.get(key);
      if (list === undefined) this.#byFirst.set(key, [i]);
      else list.push(i);
      while (at < this.#tokens.count && this.#tokens.kind[at] !== TokenKind.Break) at++;
      this.#longest = Math.max(this.#longest, at++ - this.#first[i]);
    }
    this.#first[entries.length] = at;
  }

  /**
   * True if the span [start, end) lies within an occurrence of an entry: one that begins and ends where tokens do.
   * @param speaks tells whether an entry counts
   */
  covers({ tokens }: TextDocument, start: number, end: number, speaks: (entry: Entry) => boolean): boolean {
    const at = lastAtMost(tokens.start, start, tokens.count);
    for (let from = at; from >= 0 && from > at - this.#longest; from--) {
      for (const i of this.#byFirst.get(keyOf(tokens, from)) ?? []) {
        const last = from + this.#lengthOf(i) - 1;
        if (last < tokens.count && tokens.end[last] >= end && speaks(this.#entries[i]) && this.#stands(i, tokens, from)) return true;
      }
    }
    return false;
  }

  #lengthOf(index: number): number {
    return this.#first[index + 1] - this.#first[index] - 1;
  }

  /** True if an entry stands in a document from a token on. */
  #stands(index: number, tokens: TokenTable, from: number): boolean {
    const mine = this.#tokens;
    const first = this.#first[index];
    const length = this.#lengthOf(index);
    for (let i = 0; i < length; i++) if (keyOf(mine, first + i) !== keyOf(tokens, from + i)) return false;
    if (isAnyCase(this.#entries[index])) return true;
    let asWritten = true;
    let allCapitals = true;
    for (let i = 0; i < length; i++) {
      if (mine.kind[first + i] === TokenKind.Space) continue;
      const [wanted, written] = [writtenAt(mine, first + i), writtenAt(tokens, from + i)];
      asWritten &&= wanted === written;
      allCapitals &&= wanted.toUpperCase() === written;
    }
    return asWritten || allCapitals;
  }
}

const APOSTROPHES = /[‘’ʼ]/g;

/** A token as it is written, in NFC; apostrophes are alike. */
function writtenAt({ text, start, end }: TokenTable, index: number): string {
  return visible(text.slice(start[index], end[index])).normalize('NFC').replace(APOSTROPHES, "'");
}

/** What tokens are compared by: words by their form; any white space within a line is one space. */
function keyOf(tokens: TokenTable, index: number): string {
  const kind = tokens.kind[index];
  if (kind === TokenKind.Word || kind === TokenKind.Alnum) return tokens.vocabulary.forms[tokens.word[index]];
  return kind === TokenKind.Space ? ' ' : writtenAt(tokens, index);
}
