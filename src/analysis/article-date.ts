/** When an article was written, as far as it says so itself. */
import { perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { SpanKind } from '../text/spans.ts';

/** A dateline or the lead tells the date; further down dates are those of deadlines and memories. */
const PARAGRAPHS = 4;
const FULL_DATE = /(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)/;

/** The first full date of the first paragraphs as yyyymmdd, 0 if there is none. */
export const articleDate = perDocument((document): number => {
  const { paragraphs, tokens, spans } = document;
  for (let p = 0; p < Math.min(PARAGRAPHS, paragraphs.count); p++) {
    for (let i = paragraphs.start[p]; i < paragraphs.end[p]; i++) {
      if (spans[i] !== SpanKind.Date || tokens.kind[i] === TokenKind.Punctuation) continue;
      const match = FULL_DATE.exec(document.prose.slice(tokens.start[i], tokens.start[i] + 14));
      if (match !== null && match.index < 5) return Number(match[3]) * 10000 + Number(match[2]) * 100 + Number(match[1]);
    }
  }
  return 0;
});

/** Words that speak of the past or of the change itself. */
const PAST = new Set(['cũ', 'trước', 'nguyên', 'từng', 'sáp', 'xưa', 'hồi', 'quê', 'cựu', 'nhập', 'tách']);

/** True if the sentence of token `at` speaks of former times. */
export function speaksOfThePast(document: TextDocument, at: number): boolean {
  const { sentences } = document;
  let s = 0;
  while (s + 1 < sentences.count && sentences.start[s + 1] <= at) s++;
  for (let i = sentences.start[s]; i < sentences.end[s]; i++) {
    const form = document.formOf(i);
    if (PAST.has(form) || (form === 'nay' && ['là', 'thuộc'].includes(document.formOf(i + 2)))) return true;
    if (document.kindOf(i) === TokenKind.Number && /^(1[89]\d\d|20[01]\d|202[0-4])$/.test(document.textOf(i))) return true;
  }
  return false;
}
