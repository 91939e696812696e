/** Finds entries of dictionaries around a place of a document. Nothing is looked for until a finding asks. */
import type { TextDocument } from '../text/document.ts';
import { scan, TokenKind, visible, type TokenTable } from '../text/scan.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import { isAnyCase, type Entry } from './entry.ts';

/** A token of an entry: what it is compared by, whatever its case, and how it is written. */
interface Part {
  readonly key: string;
  readonly text: string;
}

interface Phrase {
  readonly parts: readonly Part[];
  readonly entry: Entry;
  readonly anyCase: boolean;
}

export class Dictionary {
  readonly #byFirst = new Map<string, Phrase[]>();
  #longest = 0;

  constructor(entries: Iterable<Entry>) {
    const vocabulary = new Vocabulary();
    for (const entry of entries) {
      const tokens = scan(entry.text, vocabulary);
      const parts = Array.from({ length: tokens.count }, (_, i) => ({ key: keyOf(tokens, i), text: writtenAt(tokens, i) }));
      const phrase = { parts, entry, anyCase: isAnyCase(entry) };
      const phrases = this.#byFirst.get(parts[0].key);
      if (phrases === undefined) this.#byFirst.set(parts[0].key, [phrase]);
      else phrases.push(phrase);
      this.#longest = Math.max(this.#longest, parts.length);
    }
  }

  /**
   * True if the span [start, end) lies within an occurrence of an entry: one that begins and ends where tokens do.
   * @param speaks tells whether an entry counts
   */
  covers({ tokens }: TextDocument, start: number, end: number, speaks: (entry: Entry) => boolean): boolean {
    const at = tokenAt(tokens, start);
    for (let first = at; first >= 0 && first > at - this.#longest; first--) {
      for (const { parts, entry, anyCase } of this.#byFirst.get(keyOf(tokens, first)) ?? []) {
        const last = first + parts.length - 1;
        if (last < tokens.count && tokens.end[last] >= end && speaks(entry) && matches(tokens, first, parts, anyCase)) return true;
      }
    }
    return false;
  }
}

/** The last token that begins at or before an offset. */
function tokenAt({ start, count }: TokenTable, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (start[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return high;
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

function matches(tokens: TokenTable, first: number, parts: readonly Part[], anyCase: boolean): boolean {
  if (!parts.every(({ key }, i) => key === keyOf(tokens, first + i))) return false;
  if (anyCase) return true;
  const words = parts.flatMap(({ key, text }, i) => (key === ' ' ? [] : [[text, writtenAt(tokens, first + i)] as const]));
  return words.every(([text, written]) => text === written) || words.every(([text, written]) => text.toUpperCase() === written);
}
