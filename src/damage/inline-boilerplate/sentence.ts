/** Stretches of a page among the sentences of an article, and where such a sentence begins and ends. */
import { TokenKind, type Span, type TextDocument } from '../../text/document.ts';
import { lastAtMost } from '../../text/search.ts';

export interface InlineBoilerplate extends Span {
  readonly kind: 'headline' | 'teaser' | 'call' | 'stamp' | 'dash' | 'byline' | 'player' | 'caption';
  /** Of what belongs to the article: the stretch that belongs on a line of its own. */
  readonly line?: Span;
}

/** Longest sentence that is looked at, in units. */
export const MAX_LENGTH = 240;

/** A sentence ends before token `index`, or the paragraph begins there. */
export function opensSentence(document: TextDocument, index: number): boolean {
  const before = document.kindOf(index - 1) === TokenKind.Space ? index - 2 : index - 1;
  return document.kindOf(before) === TokenKind.Break || /^[.!?…”"')/]/.test(document.textOf(Math.max(0, before)));
}

/** Offset at which the sentence of a token ends, or a line that the copy has joined by two spaces to the next. */
export function sentenceEnd(document: TextDocument, index: number): number {
  const { sentences, tokens } = document;
  const s = Math.max(0, lastAtMost(sentences.start, index, sentences.count));
  let last = index;
  for (let i = index + 1; i < sentences.end[s] && tokens.end[i] <= tokens.start[index] + MAX_LENGTH; i++) {
    const kind = document.kindOf(i);
    if (kind === TokenKind.Space && document.lengthOf(i) > 1) break;
    if (kind !== TokenKind.Space && kind !== TokenKind.Break) last = i;
  }
  return tokens.end[last];
}
