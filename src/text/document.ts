/** A document as the rules see it: its tokens, and what is found in it, each analysis made once, on demand. */
import { formTableOf, type FormTable } from './forms.ts';
import { markNames } from './names.ts';
import { markQuotes } from './quotes.ts';
import { Flag, scan, TokenKind, type TokenTable } from './scan.ts';
import { findParagraphs, findSentences, type Ranges } from './segment.ts';
import { markProtectedSpans } from './spans.ts';

/** A stretch [start, end) of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export class TextDocument {
  /** The source text. All offsets are UTF-16 units into it. */
  readonly text: string;
  /** What is linted: the source text, with markup replaced by fillers of equal length (see filler.ts). */
  readonly prose: string;
  readonly tokens: TokenTable;
  readonly paragraphs: Ranges;
  readonly sentences: Ranges;
  /** Kind of protected span of each token (see spans.ts). */
  readonly spans: Uint8Array;
  readonly forms: FormTable;
  /** True if analyses may ask the language model. */
  readonly useModel: boolean;
  #memo = new Map<unknown, unknown>();

  /**
   * @param useModel false: analyses must do without the language model
   */
  constructor(text: string, prose: string = text, useModel = true) {
    this.text = text;
    this.useModel = useModel;
    this.prose = prose;
    this.tokens = scan(prose, undefined, text);
    this.paragraphs = findParagraphs(this.tokens);
    this.sentences = findSentences(this.tokens, this.paragraphs);
    this.spans = markProtectedSpans(this.tokens);
    markQuotes(this.tokens, this.paragraphs);
    markNames(this.tokens, this.sentences);
    this.forms = formTableOf(this.tokens.vocabulary);
  }

  /** What `analyse(this)` gave the first time; for `perDocument`, which all others call. */
  memo<T>(analyse: (document: TextDocument) => T): T {
    const known = this.#memo.get(analyse) as T | undefined;
    if (known !== undefined || this.#memo.has(analyse)) return known as T;
    const found = analyse(this);
    this.#memo.set(analyse, found);
    return found;
  }

  /** Source text from the first to the last token of a run; of one token without `last`. '' if it is not in the document. */
  textOf(first: number, last: number = first): string {
    return this.#slice(this.text, first, last);
  }

  /** The same of the prose, where markup is replaced by fillers. */
  proseOf(first: number, last: number = first): string {
    return this.#slice(this.prose, first, last);
  }

  #slice(text: string, first: number, last: number): string {
    const { start, end, count } = this.tokens;
    return first >= 0 && last < count ? text.slice(start[first], end[last]) : '';
  }

  /** Length of token `index` in UTF-16 units. */
  lengthOf(index: number): number {
    return this.tokens.end[index] - this.tokens.start[index];
  }

  /** Source offsets from the first to the last token of a run; of one token without `last`. */
  span(first: number, last: number = first): Span {
    return { start: this.tokens.start[first], end: this.tokens.end[last] };
  }

  /** Form (NFC, lower case) of token `index`; '' if it is no word or outside the document. */
  formOf(index: number): string {
    return this.tokens.vocabulary.forms[this.tokens.word[index]] ?? '';
  }

  /** Key of the syllable at token `index`, by which the lexicon knows it (see `syllableKey`); '' where there is no word. */
  keyOf(index: number): string {
    return this.forms.keyOf(this.tokens.word[index] ?? 0);
  }

  /** The word that follows token `index` after one Space token, or -1; -1 for -1. */
  next(index: number): number {
    const { kind, count } = this.tokens;
    if (index < 0 || index + 2 >= count) return -1;
    return kind[index + 1] === TokenKind.Space && kind[index + 2] === TokenKind.Word ? index + 2 : -1;
  }

  /** The word before token `index` with one Space token between, or -1; -1 for -1. */
  previous(index: number): number {
    const { kind } = this.tokens;
    return index >= 2 && kind[index - 1] === TokenKind.Space && kind[index - 2] === TokenKind.Word ? index - 2 : -1;
  }

  hasFlag(index: number, flag: number): boolean {
    return (this.tokens.flags[index] & flag) !== 0;
  }

  isWord(index: number): boolean {
    return this.tokens.kind[index] === TokenKind.Word;
  }

  /** True if the word is spelt like a Vietnamese syllable. */
  isSyllable(index: number): boolean {
    return this.forms.isSyllable(this.tokens.word[index]);
  }

  /** First code unit of token `index` in the prose, or 0 outside the document. */
  codeOf(index: number): number {
    return index >= 0 && index < this.tokens.count ? this.prose.charCodeAt(this.tokens.start[index]) : 0;
  }

  /** Kind of token `index`, or Break outside the document: text begins and ends like a line. */
  kindOf(index: number): TokenKind {
    return index >= 0 && index < this.tokens.count ? (this.tokens.kind[index] as TokenKind) : TokenKind.Break;
  }
}

/** Makes an analysis that looks at each document once: the first call finds, every later one gives the same result. */
export function perDocument<T>(analyse: (document: TextDocument) => T): (document: TextDocument) => T {
  return (document) => document.memo(analyse);
}

/** Token indices by first code unit, for punctuation, symbols and invisible characters; words are not listed. */
export const marksByCode = perDocument((document): ReadonlyMap<number, readonly number[]> => {
  const lists = new Map<number, number[]>();
  const { kind, start, count } = document.tokens;
  for (let i = 0; i < count; i++) {
    const k = kind[i];
    if (k !== TokenKind.Punctuation && k !== TokenKind.Symbol && k !== TokenKind.Invisible) continue;
    const code = document.prose.charCodeAt(start[i]);
    const list = lists.get(code);
    if (list === undefined) lists.set(code, [i]);
    else list.push(i);
  }
  return lists;
});

export { Flag, TokenKind };
