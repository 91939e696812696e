/** Titles of players. */
import { creditedVideo } from '../../lexicon/inline-boilerplate.ts';
import { Flag, TokenKind, type Span, type TextDocument } from '../../text/document.ts';
import { lastAtMost } from '../../text/search.ts';
import { paragraphSpan } from '../../text/whole-lines.ts';
import { WordList } from '../../text/word-list.ts';
import { findCredits } from '../credits.ts';
import { MAX_LENGTH, opensSentence, sentenceEnd, type InlineBoilerplate } from './sentence.ts';

const COLON = 0x3a;
/** Longest title of a video, in units. */
const MAX_TITLE = 140;

const playerLabels = new WordList(['video', 'clip']);

/** “Video: Lễ hội đua thuyền”: the title of a player, with text around it. */
export function* players(document: TextDocument): Generator<InlineBoilerplate> {
  const { paragraphs, sentences, tokens } = document;
  // “Video: VTV.” tells the maker, not the title.
  const credited = new Set(findCredits(document).map(({ start }) => start));
  for (const label of playerLabels.in(document)) {
    if (credited.has(tokens.start[label])) continue;
    const title = creditedTitle(document, label);
    if (title !== undefined) {
      if (!isWholeLine(document, title)) yield { ...title, kind: 'player', line: title };
      continue;
    }
    const colon = document.kindOf(label + 1) === TokenKind.Space ? label + 2 : label + 1;
    if (document.codeOf(colon) !== COLON || !document.hasFlag(label, Flag.Capitalised) || !opensSentence(document, label)) continue;
    const next = document.kindOf(colon + 1) === TokenKind.Space ? colon + 2 : colon + 1;
    if (!document.hasFlag(next, Flag.Capitalised) && !/^[“"']$/.test(document.proseOf(next))) continue;
    const s = lastAtMost(sentences.start, label, sentences.count);
    const p = lastAtMost(paragraphs.start, label, paragraphs.count);
    if (sentences.start[s] <= paragraphs.start[p] && sentences.end[s] >= paragraphs.end[p]) continue;
    const start = tokens.start[label];
    const end = sentenceEnd(document, label);
    // A longer one is a title and the sentence that has run into it.
    yield { ...document.span(label, colon), kind: 'player', ...(end - start <= MAX_TITLE && { line: { start, end } }) };
  }
}

/** “Video Đội nhà thắng đậm (nguồn: VTV):”. */
function creditedTitle({ prose, tokens }: TextDocument, label: number): Span | undefined {
  const start = tokens.start[label];
  const title = creditedVideo.exec(prose.slice(start, start + MAX_LENGTH))?.[0];
  return title === undefined ? undefined : { start, end: start + title.length };
}

function isWholeLine(document: TextDocument, { start, end }: Span): boolean {
  const { paragraphs, tokens } = document;
  const line = paragraphSpan(document, lastAtMost(paragraphs.start, lastAtMost(tokens.start, start, tokens.count), paragraphs.count));
  return line.start === start && line.end === end;
}
