/** The sentence that a finding stands in, for people to read. */
import type { Linter } from 'eslint';
import { scan, type TokenTable } from '../text/scan.ts';
import { firstWhere } from '../text/search.ts';
import { findParagraphs, findSentences, type Ranges } from '../text/segment.ts';
import { reveal } from './display.ts';
import type { SourceText } from './source-text.ts';
import { windowAround } from './window.ts';

/** Longer sentences are cut to the part around the finding. */
const MAX_LENGTH = 320;

/** A sentence in three parts, with everything invisible made visible. */
export interface Quotation {
  before: string;
  span: string;
  after: string;
}

/** Quotes findings of one text, which is divided into sentences when the first is asked for. */
export class Quoter {
  readonly #source: SourceText;
  readonly #sentences: Sentences;

  constructor(source: SourceText) {
    this.#source = source;
    this.#sentences = new Sentences(source.text);
  }

  /** Undefined for a finding outside the text. */
  quote(message: Linter.LintMessage): Quotation | undefined {
    const span = this.#source.spanOf(message);
    if (span === undefined) return undefined;
    const sentence = this.#sentences.at(span.start);
    const from = Math.min(sentence.start, span.start);
    const whole = this.#source.text.slice(from, Math.max(sentence.end, span.end)).trimEnd();
    const { text, start, end, cutBefore, cutAfter } = windowAround(whole, span.start - from, span.end - from, MAX_LENGTH);
    return {
      before: (cutBefore ? '…' : '') + visible(text.slice(0, start)),
      span: visible(text.slice(start, end)),
      after: visible(text.slice(end)) + (cutAfter ? '…' : ''),
    };
  }
}

/** The sentences of a text, which is divided when the first is asked for. */
export class Sentences {
  readonly #text: string;
  #divided: { tokens: TokenTable; sentences: Ranges } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offsets of the sentence at an offset; between sentences an empty one. */
  at(offset: number): { start: number; end: number } {
    if (this.#divided === undefined) {
      const tokens = scan(this.#text);
      this.#divided = { tokens, sentences: findSentences(tokens, findParagraphs(tokens)) };
    }
    const { tokens, sentences } = this.#divided;
    const found = firstWhere(sentences.count, (i) => tokens.end[sentences.end[i] - 1] > offset);
    if (found === sentences.count) return { start: offset, end: offset };
    return { start: tokens.start[sentences.start[found]], end: tokens.end[sentences.end[found] - 1] };
  }
}

/** Text on one line, nothing in it hidden. */
export function visible(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(reveal)
    .join('⏎');
}
