/**
 * Lists of the tokens that rules look for. All lists of a document are filled in one walk, so a rule that waits for a
 * few words costs next to nothing where they do not occur.
 */
import type { TextDocument } from './document.ts';
import { formTableOf, type FormTable } from './forms.ts';
import { TokenKind } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

type Test = (form: string, word: number, forms: FormTable) => boolean;

const lists: WordList[] = [];
/** One bit a list, and one to tell that a form has been tested. */
const MOST_LISTS = 31;
const TESTED = 1 << MOST_LISTS;

/** Words of one kind, wherever they stand in a document. Made once, when a module loads. */
export class WordList {
  readonly test: Test;
  readonly #index: number;

  /** @param words forms (NFC, lower case), or a test of a form; it is asked once per form and must not change its answer */
  constructor(words: Iterable<string> | Test) {
    if (lists.length === MOST_LISTS) throw new RangeError(`More than ${MOST_LISTS} word lists.`);
    const forms = typeof words === 'function' ? undefined : new Set(words);
    this.test = forms === undefined ? (words as Test) : (form) => forms.has(form);
    this.#index = lists.push(this) - 1;
  }

  /** Indices of the tokens whose words are listed, in order. */
  in(document: TextDocument): readonly number[] {
    return document.memo(walk)[this.#index] ?? [];
  }
}

interface Bits {
  /** Bits of the lists that hold each word id, and TESTED. */
  byWord: Int32Array;
  /** Lists known when the bits were found: modules that load later add more. */
  lists: number;
}

const tables = new WeakMap<Vocabulary, Bits>();

function bitsOf(vocabulary: Vocabulary): Bits {
  let bits = tables.get(vocabulary);
  if (bits === undefined || bits.lists !== lists.length)
    tables.set(vocabulary, (bits = { byWord: new Int32Array(0), lists: lists.length }));
  if (bits.byWord.length < vocabulary.size) {
    const larger = new Int32Array(vocabulary.size * 2);
    larger.set(bits.byWord);
    bits.byWord = larger;
  }
  return bits;
}

function testWord(word: number, vocabulary: Vocabulary): number {
  const form = vocabulary.forms[word];
  const forms = formTableOf(vocabulary);
  return lists.reduce((bits, list, i) => (list.test(form, word, forms) ? bits | (1 << i) : bits), TESTED);
}

/** Token indices of each list that occurs. */
function walk({ tokens }: TextDocument): readonly (readonly number[])[] {
  const { kind, word, count, vocabulary } = tokens;
  const found: number[][] = [];
  const { byWord } = bitsOf(vocabulary);
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.Word && kind[i] !== TokenKind.Alnum) continue;
    const id = word[i];
    const bits = byWord[id] || (byWord[id] = testWord(id, vocabulary));
    if (bits !== TESTED) add(found, bits, i);
  }
  return found;
}

function add(found: number[][], bits: number, token: number): void {
  for (let rest = bits & ~TESTED; rest !== 0; rest &= rest - 1) (found[31 - Math.clz32(rest & -rest)] ??= []).push(token);
}
