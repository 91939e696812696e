/** Tokens that the encoding and white-space rules look at: few in a clean text, found in one pass for all of them. */
import { Flag, perDocument, TokenKind, type TextDocument } from './document.ts';
import { lastAtMost } from './search.ts';

export interface OddTokens {
  /** Space tokens that are not one U+0020 between two other tokens of a line. */
  readonly spaces: readonly number[];
  /** Word, Alnum and Number tokens that hold combining marks, invisible characters or fillers. */
  readonly composites: readonly number[];
  /** Word and Alnum tokens that hold a letter of another script than Latin. */
  readonly otherScript: readonly number[];
}

/** Collects the odd tokens of a document. */
export const oddTokens = perDocument((document): OddTokens => {
  const spaces: number[] = [];
  const composites: number[] = [];
  const otherScript: number[] = [];
  const { kind, flags, start, end, count } = document.tokens;
  const { prose } = document;
  for (let i = 0; i < count; i++) {
    if (kind[i] === TokenKind.Space) {
      if ((flags[i] & Flag.Composite) !== 0) continue;
      const isPlain = end[i] - start[i] === 1 && prose.charCodeAt(start[i]) === 0x20;
      if (!isPlain || i === 0 || i === count - 1 || kind[i - 1] === TokenKind.Break || kind[i + 1] === TokenKind.Break) spaces.push(i);
    } else if ((flags[i] & (Flag.Composite | Flag.OtherScript)) !== 0) {
      if ((flags[i] & Flag.Composite) !== 0) composites.push(i);
      if ((flags[i] & Flag.OtherScript) !== 0) otherScript.push(i);
    }
  }
  return { spaces, composites, otherScript };
});

/** Index of the token that holds offset `at`, which must lie inside the text. */
export function tokenAt(document: TextDocument, at: number): number {
  const { start, count } = document.tokens;
  return lastAtMost(start, at, count);
}
