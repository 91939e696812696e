/** What stands behind the last sentence of an article: related headlines, stamps, dashes, bylines. */
import { relatedAtEnd, stampAtEnd } from '../../lexicon/inline-boilerplate.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../../text/document.ts';
import { paragraphSpan } from '../../text/whole-lines.ts';
import { MAX_LENGTH, type InlineBoilerplate } from './sentence.ts';

const PIPE = 0x7c;
const DASHES = [0x2d, 0x2013, 0x2014];
/** Longest byline, in units. */
const MAX_BYLINE = 80;
/** Longest list of related headlines at the end, in units. */
const MAX_RELATED = 900;

/** At the end of the text: "Minh Anh - Thể thao | 02:45 06/06/2017" after the last sentence, "Võ Sáu -". */
export function* endings(document: TextDocument): Generator<InlineBoilerplate> {
  const { paragraphs, tokens } = document;
  const p = paragraphs.count - 1;
  if (p < 0) return;
  const { start, end: last } = paragraphSpan(document, p);
  const list = relatedAtEnd.exec(document.prose.slice(Math.max(start, last - MAX_RELATED), last))?.[0];
  // Sentences among the headlines are the article’s.
  const related = list !== undefined && /\p{Ll}\.\s+\p{Lu}/u.test(list) ? undefined : list;
  if (related !== undefined) yield { start: last - related.length, end: last, kind: 'headline' };
  const end = start + document.prose.slice(start, last - (related?.length ?? 0)).trimEnd().length;
  const tail = document.prose.slice(Math.max(start, end - MAX_LENGTH), end);
  const stamp = stampAtEnd.exec(tail)?.groups?.['stamp'];
  if (stamp !== undefined && mayPrecedeStamp(tail.slice(0, -stamp.length))) {
    const pipe = marksByCode(document).get(PIPE)?.at(-1);
    const from = end - stamp.length;
    yield {
      start: pipe !== undefined && tokens.start[pipe] < from && tokens.start[pipe] >= from - 3 ? tokens.start[pipe] : from,
      end,
      kind: 'stamp',
    };
    return;
  }
  const final = paragraphs.end[p] - 1;
  const dash = document.kindOf(final) === TokenKind.Space ? final - 1 : final;
  const isDash = document.kindOf(dash) === TokenKind.Punctuation && DASHES.includes(document.codeOf(dash)) && document.lengthOf(dash) === 1;
  const isByline =
    document.kindOf(dash - 1) === TokenKind.Space &&
    document.hasFlag(dash - 2, Flag.Name) &&
    document.hasFlag(document.previous(dash - 2), Flag.Name);
  if (isDash && isByline) yield { ...document.span(dash - 1, dash), kind: 'dash' };
}

/** A stop, a bar, a name or a site; after another word clock and date belong to the sentence. */
function mayPrecedeStamp(text: string): boolean {
  return /[.!?…”"|]$|^\p{Lu}|[\p{Ll}\d]\.vn$/u.test(text.trimEnd().split(' ').at(-1)!);
}

/** At the end of the text “Theo Làng Mới Theo Làng Mới”, “N.An N.An”; one word said twice may be a pen name (Linh Linh). */
export function* secondByline({ prose }: TextDocument): Generator<InlineBoilerplate> {
  const end = prose.trimEnd().length;
  for (let at = end - 1; at > end - MAX_BYLINE && at > 0; at--) {
    if (!/\s/.test(prose[at])) continue;
    const byline = prose.slice(at + 1, end);
    const before = prose.slice(Math.max(0, at - MAX_BYLINE), at).trimEnd();
    if (!before.endsWith(byline) || !isByline(byline) || !/[.!?…”"/)]\s+$/u.test(before.slice(0, -byline.length))) continue;
    yield { start: at + 1, end, kind: 'byline' };
    return;
  }
}

function isByline(text: string): boolean {
  return /^\(?\p{Lu}/u.test(text) && /[ .]/.test(text) && !/\p{Ll}[.!?]/u.test(text);
}
