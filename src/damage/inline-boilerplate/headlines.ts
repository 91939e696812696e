/** Headlines of other stories in brackets. */
import { Flag, marksByCode, TokenKind, type TextDocument } from '../../text/document.ts';
import { opensSentence, type InlineBoilerplate } from './sentence.ts';

const LEFT = 0x5b;
const RIGHT = 0x5d;
/** Words of a headline. */
const FEWEST = 5;
const MOST = 28;
/** First words of a credit. */
const CREDITS = new Set('nguồn ảnh video clip theo'.split(' '));

/** [Thất bại là bài học lớn cho đội trẻ] between two sentences: the headline of another story. */
export function* headlines(document: TextDocument): Generator<InlineBoilerplate> {
  for (const left of marksByCode(document).get(LEFT) ?? []) {
    if (!opensSentence(document, left) || !opensHeadline(document, left + 1) || CREDITS.has(document.formOf(left + 1))) continue;
    let words = 0;
    let right = left + 1;
    for (; words <= MOST && document.kindOf(right) !== TokenKind.Break && document.codeOf(right) !== RIGHT; right++)
      if (document.isWord(right)) words++;
    if (document.codeOf(right) !== RIGHT || words < FEWEST || /^[.!?…]/.test(document.textOf(right - 1))) continue;
    const next = document.kindOf(right + 1) === TokenKind.Space ? right + 2 : right + 1;
    const goesOn = document.isWord(next) && !document.hasFlag(next, Flag.Capitalised);
    if (!goesOn && !/^[.,;:]/.test(document.textOf(Math.min(next, document.tokens.count - 1))))
      yield { ...document.span(left, right), kind: 'headline' };
  }
}

/** A capital, a figure, or a quotation: [5 điều cần biết khi đi chợ nổi]. */
function opensHeadline(document: TextDocument, first: number): boolean {
  const kind = document.kindOf(first);
  if (kind === TokenKind.Number || kind === TokenKind.Alnum) return true;
  return document.hasFlag(/^[“"']$/.test(document.proseOf(first)) ? first + 1 : first, Flag.Capitalised);
}
