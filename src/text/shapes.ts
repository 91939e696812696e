/** Words that stand out by their letter case, and figures, listed once for the rules that look at nothing else. */
import { Flag, perDocument, TokenKind } from './document.ts';

export interface ShapeLists {
  /** Words with upper and lower case mixed beyond a first capital. */
  readonly mixed: readonly number[];
  /** Words of two or more letters, all upper case. */
  readonly allCaps: readonly number[];
  /** Numbers, and runs of letters and digits. */
  readonly figures: readonly number[];
}

/** The lists of token indices, in order. */
export const shapeLists = perDocument(({ tokens }): ShapeLists => {
  const { flags, kind, count } = tokens;
  const mixed: number[] = [];
  const allCaps: number[] = [];
  const figures: number[] = [];
  for (let i = 0; i < count; i++) {
    if (kind[i] === TokenKind.Number || kind[i] === TokenKind.Alnum) figures.push(i);
    else if ((flags[i] & (Flag.MixedCase | Flag.AllCaps)) !== 0 && kind[i] === TokenKind.Word)
      ((flags[i] & Flag.AllCaps) !== 0 ? allCaps : mixed).push(i);
  }
  return { mixed, allCaps, figures };
});
