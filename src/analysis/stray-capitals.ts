/** Common words with a capital after a comma or semicolon. */
import { lexicon } from '../resources.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../text/document.ts';
import { FormKind } from '../text/forms.ts';
import { nextWord } from '../text/names.ts';
import { syllableKey } from '../text/syllable.ts';

export interface StrayCapital {
  /** Token of the word. */
  readonly at: number;
  readonly mark: ',' | ';';
}

/** Share of capitals inside sentences above which a word may be a name or the first word of one. */
const NAME_SHARE = { ',': 0.02, ';': 0.12 } as const;
/** A word that news hardly uses tells nothing. */
const USUAL = 500;
/** Two words that belong together this firmly and this often are a common word. */
const FIRM = 4;
const OFTEN = 150;

/** Every stray capital of the document, in order. To be called through `document.memo`. */
export function findStrayCapitals(document: TextDocument): readonly StrayCapital[] {
  const found: StrayCapital[] = [];
  for (const mark of [',', ';'] as const) {
    for (const index of document.memo(marksByCode).get(mark.charCodeAt(0)) ?? []) {
      const at = index + 2;
      if (document.kindOf(index + 1) !== TokenKind.Space || document.kindOf(at) !== TokenKind.Word) continue;
      if (document.tokens.end[index] - document.tokens.start[index] !== 1) continue;
      if (isLoneCapital(document, at) && isCommonWord(document, at, mark)) found.push({ at, mark });
    }
  }
  // Two or more items of one paragraph in the same dress are a list that the writer wanted so.
  const paragraphOf = (at: number): number => upperBound(document.paragraphs.start, at);
  const perParagraph = new Map<number, number>();
  for (const { at } of found) perParagraph.set(paragraphOf(at), (perParagraph.get(paragraphOf(at)) ?? 0) + 1);
  return found.filter(({ at }) => perParagraph.get(paragraphOf(at)) === 1).sort((a, b) => a.at - b.at);
}

/** A capital with none in the words after it, where no name, title or heading goes on. */
function isLoneCapital(document: TextDocument, at: number): boolean {
  if (!document.hasFlag(at, Flag.Capitalised)) return false;
  if (document.hasFlag(at, Flag.AllCaps | Flag.MixedCase | Flag.Protected | Flag.SentenceStart)) return false;
  if (document.forms.kindOf(document.tokens.word[at]) !== FormKind.Syllable) return false;
  let next = at;
  for (let k = 0; k < 3; k++) {
    next = nextWord(document.tokens, next);
    if (next < 0) return k >= 1;
    if (document.hasFlag(next, Flag.Capitalised)) return false;
  }
  return true;
}

function isCommonWord(document: TextDocument, at: number, mark: ',' | ';'): boolean {
  const key = syllableKey(document.formOf(at));
  const next = syllableKey(document.formOf(nextWord(document.tokens, at)));
  const { lowerCount, capitalCount, pairStrength, pairCount } = lexicon();
  const lower = lowerCount(key);
  if (lower < USUAL || capitalCount(key) > NAME_SHARE[mark] * lower) return false;
  return mark === ';' || (pairStrength(key, next) >= FIRM && pairCount(key, next) >= OFTEN);
}

/** Index of the last range that starts at or before `at`. */
function upperBound(starts: Int32Array, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
