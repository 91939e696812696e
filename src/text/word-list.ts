/**
 * Lists of the tokens that rules look for. Lists are filled together, 31 in one walk over the document, so a rule that
 * waits for a few words costs next to nothing where they do not occur.
 */
import { perDocument, type TextDocument } from './document.ts';
import { formTableOf, type FormTable } from './forms.ts';
import { TokenKind } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

type Test = (form: string, word: number, forms: FormTable) => boolean;

/** Words of one kind, wherever they stand in a document. Made once, when a module loads. */
export class WordList {
  readonly #group: Group;
  readonly #index: number;

  /**
   * @param words forms (NFC, lower case), or a test of a form; it is asked once per form and must not change its answer
   * @param next the same for the word that has to follow, parted by white space only; without it any place will do
   */
  constructor(words: Iterable<string> | Test, next?: Iterable<string> | Test) {
    if (open.lists === MOST_LISTS) open = new Group();
    this.#group = open;
    this.#index = open.add(words, next);
  }

  /** Indices of the tokens whose words are listed, in order. */
  in(document: TextDocument): readonly number[] {
    return this.#group.found(document)[this.#index] ?? [];
  }
}

/** A list has one of the 32 bits of a number, and one bit tells that a form has been tested. */
const MOST_LISTS = 31;
const TESTED = 1 << MOST_LISTS;

interface Bits {
  /** Bits of the lists that hold each word id, and TESTED. */
  byWord: Int32Array;
  /** Bits of the lists that want each word id after one of theirs, or want nothing there. */
  next: Int32Array;
  /** Lists known when the bits were found: modules that load later add more. */
  lists: number;
}

/** What the lists of a group want in one place: all their forms in one table, and tests. */
class Wanted {
  readonly #bits = new Map<string, number>();
  readonly #tests: (readonly [bit: number, test: Test])[] = [];

  add(bit: number, words: Iterable<string> | Test): void {
    if (typeof words === 'function') this.#tests.push([bit, words]);
    else for (const form of words) this.#bits.set(form, (this.#bits.get(form) ?? 0) | bit);
  }

  /** Bits of the lists that want a form. */
  bitsOf(form: string, word: number, forms: FormTable): number {
    let bits = this.#bits.get(form) ?? 0;
    for (const [bit, test] of this.#tests) if (test(form, word, forms)) bits |= bit;
    return bits;
  }
}

/** As many lists as are filled in one walk. */
class Group {
  lists = 0;
  /** Bits of the lists that want something to follow. */
  #paired = 0;
  readonly #words = new Wanted();
  readonly #next = new Wanted();
  readonly #tables = new WeakMap<Vocabulary, Bits>();

  /** Takes a list. @returns its index */
  add(words: Iterable<string> | Test, next: Iterable<string> | Test | undefined): number {
    const bit = 1 << this.lists;
    this.#words.add(bit, words);
    if (next !== undefined) {
      this.#paired |= bit;
      this.#next.add(bit, next);
    }
    return this.lists++;
  }

  /** Token indices of each list that occurs. */
  readonly found = perDocument(({ tokens }): readonly (readonly number[])[] => {
    const { kind, word, count, vocabulary } = tokens;
    const found: number[][] = [];
    const known = this.#bitsOf(vocabulary);
    const { byWord, next } = known;
    const paired = this.#paired;
    // From the end, so that what follows a word has been tested before it.
    for (let i = count - 1; i >= 0; i--) {
      if (kind[i] !== TokenKind.Word && kind[i] !== TokenKind.Alnum) continue;
      let bits = byWord[word[i]] || this.#testWord(word[i], vocabulary, known);
      if ((bits & paired) !== 0) {
        const follows = i + 2 < count && kind[i + 1] === TokenKind.Space && kind[i + 2] === TokenKind.Word;
        bits &= follows ? ~paired | next[word[i + 2]] : ~paired;
      }
      if (bits !== TESTED) add(found, bits, i);
    }
    for (const list of found) list?.reverse();
    return found;
  });

  #bitsOf(vocabulary: Vocabulary): Bits {
    let bits = this.#tables.get(vocabulary);
    if (bits === undefined || bits.lists !== this.lists) {
      bits = { byWord: new Int32Array(0), next: new Int32Array(0), lists: this.lists };
      this.#tables.set(vocabulary, bits);
    }
    if (bits.byWord.length < vocabulary.size) {
      bits.byWord = grown(bits.byWord, vocabulary.size * 2);
      bits.next = grown(bits.next, vocabulary.size * 2);
    }
    return bits;
  }

  #testWord(word: number, vocabulary: Vocabulary, known: Bits): number {
    const form = vocabulary.forms[word];
    const forms = formTableOf(vocabulary);
    known.next[word] = this.#next.bitsOf(form, word, forms);
    return (known.byWord[word] = TESTED | this.#words.bitsOf(form, word, forms));
  }
}

/** The group that takes the next list. */
let open = new Group();

function grown(table: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(table);
  return larger;
}

function add(found: number[][], bits: number, token: number): void {
  for (let rest = bits & ~TESTED; rest !== 0; rest &= rest - 1) (found[31 - Math.clz32(rest & -rest)] ??= []).push(token);
}
