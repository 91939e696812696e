/** Counts a text. */
import { TextDocument } from '../../text/document.ts';
import { TokenKind } from '../../text/scan.ts';
import type { Figures } from '../protocol.ts';

export function figuresOf(text: string): Figures {
  const { tokens, sentences, paragraphs } = new TextDocument(text);
  let syllables = 0;
  let longest = { at: 0, syllables: 0 };
  let count = 0;
  for (let s = 0; s < sentences.count; s++) {
    let words = 0;
    for (let i = sentences.start[s]; i < sentences.end[s]; i++)
      if (tokens.kind[i] === TokenKind.Word || tokens.kind[i] === TokenKind.Alnum) words++;
    if (words > 0) count++;
    syllables += words;
    if (words > longest.syllables) longest = { at: tokens.start[sentences.start[s]], syllables: words };
  }
  return { characters: text.replace(/\n/g, '').length, syllables, sentences: count, paragraphs: paragraphs.count, longest };
}
