/** Words that stand out by their letter case, listed once for the rules that look at nothing else. */
import { Flag, TokenKind, type TextDocument } from '../text/document.ts';

export interface CaseLists {
  /** Upper and lower case mixed beyond a first capital. */
  readonly mixed: readonly number[];
  /** Two or more letters, all upper case. */
  readonly allCaps: readonly number[];
}

/** The lists of token indices. To be called through `document.memo`. */
export function caseLists({ tokens }: TextDocument): CaseLists {
  const { flags, kind, count } = tokens;
  const mixed: number[] = [];
  const allCaps: number[] = [];
  for (let i = 0; i < count; i++) {
    if ((flags[i] & (Flag.MixedCase | Flag.AllCaps)) === 0 || kind[i] !== TokenKind.Word) continue;
    ((flags[i] & Flag.AllCaps) !== 0 ? allCaps : mixed).push(i);
  }
  return { mixed, allCaps };
}
