/**
 * Lists of the tokens that rules look for. Lists are filled together, 31 in one walk over the document, so a rule that
 * waits for a few words costs next to nothing where they do not occur.
 */
import { perDocument, type TextDocument } from './document.ts';
import { formTableOf, type FormTable } from './forms.ts';
import { TokenKind } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

type Test = (form: string, word: number, forms: FormTable) => boolean;

function testOf(words: Iterable<string> | Test): Test {
  if (typeof words === 'function') return words;
  const forms = new Set(words);
  return (form) => forms.has(form);
}

/** Words of one kind, wherever they stand in a document. Made once, when a module loads. */
export class WordList {
  readonly test: Test;
  readonly testNext: Test | undefined;
  readonly #group: Group;
  readonly #index: number;

  /**
   * @param words forms (NFC, lower case), or a test of a form; it is asked once per form and must not change its answer
   * @param next the same for the word that has to follow, parted by white space only; without it any place will do
   */
  constructor(words: Iterable<string> | Test, next?: Iterable<string> | Test) {
    this.test = testOf(words);
    this.testNext = next && testOf(next);
    if (open.lists.length === MOST_LISTS) open = new Group();
    this.#group = open;
    this.#index = open.lists.push(this) - 1;
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
  /** Bits of the lists that want something there. */
  paired: number;
  /** Lists known when the bits were found: modules that load later add more. */
  lists: number;
}

/** As many lists as are filled in one walk. */
class Group {
  readonly lists: WordList[] = [];
  readonly #tables = new WeakMap<Vocabulary, Bits>();

  /** Token indices of each list that occurs. */
  readonly found = perDocument(({ tokens }): readonly (readonly number[])[] => {
    const { kind, word, count, vocabulary } = tokens;
    const found: number[][] = [];
    const known = this.#bitsOf(vocabulary);
    const { byWord, next, paired } = known;
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
    if (bits === undefined || bits.lists !== this.lists.length) {
      bits = { byWord: new Int32Array(0), next: new Int32Array(0), paired: this.#pairedLists(), lists: this.lists.length };
      this.#tables.set(vocabulary, bits);
    }
    if (bits.byWord.length < vocabulary.size) {
      bits.byWord = grown(bits.byWord, vocabulary.size * 2);
      bits.next = grown(bits.next, vocabulary.size * 2);
    }
    return bits;
  }

  #pairedLists(): number {
    return this.lists.reduce((bits, { testNext }, i) => (testNext === undefined ? bits : bits | (1 << i)), 0);
  }

  #testWord(word: number, vocabulary: Vocabulary, known: Bits): number {
    const form = vocabulary.forms[word];
    const forms = formTableOf(vocabulary);
    let bits = TESTED;
    let next = 0;
    for (let i = 0; i < this.lists.length; i++) {
      const { test, testNext } = this.lists[i];
      if (test(form, word, forms)) bits |= 1 << i;
      if (testNext?.(form, word, forms)) next |= 1 << i;
    }
    known.next[word] = next;
    return (known.byWord[word] = bits);
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
