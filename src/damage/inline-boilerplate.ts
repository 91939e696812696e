/** What a web page put among the sentences of an article: related headlines, teasers, players, calls to subscribe, stamps, captions. */
import {
  creditedVideo,
  inlineCalls,
  inlineLabels,
  inlineOpeners,
  relatedAtEnd,
  relatedLabel,
  stampAtEnd,
} from '../lexicon/inline-boilerplate.ts';
import { Flag, marksByCode, perDocument, TokenKind, type Span, type TextDocument } from '../text/document.ts';
import { formOf } from '../text/letters.ts';
import { lastAtMost } from '../text/search.ts';
import { paragraphSpan } from '../text/whole-lines.ts';
import { WordList } from '../text/word-list.ts';
import { findCredits } from './credits.ts';

export interface InlineBoilerplate extends Span {
  readonly kind: 'headline' | 'teaser' | 'call' | 'stamp' | 'dash' | 'byline' | 'player' | 'caption';
  /** Of what belongs to the article: the stretch that belongs on a line of its own. */
  readonly line?: Span;
}

const LEFT = 0x5b;
const RIGHT = 0x5d;
const LEFT_ROUND = 0x28;
const RIGHT_ROUND = 0x29;
const COLON = 0x3a;
const GREATER = 0x3e;
const PIPE = 0x7c;
const DASHES = [0x2d, 0x2013, 0x2014];
/** Words of a headline. */
const FEWEST = 5;
const MOST = 28;
/** First words of a credit. */
const CREDITS = new Set('nguồn ảnh video clip theo'.split(' '));
/** Longest sentence that is looked at, in units. */
const MAX_LENGTH = 240;
/** Longest byline, in units. */
const MAX_BYLINE = 80;
/** Longest label of related stories with the first letter behind it, in units. */
const MAX_LABEL = 24;
/** Longest headline after the marks of a teaser, in units. */
const MAX_TEASER = 200;
/** Longest title of a video, in units. */
const MAX_TITLE = 140;
/** Longest list of related headlines at the end, in units. */
const MAX_RELATED = 900;

const playerLabels = new WordList(['video', 'clip']);
const openers = new WordList(inlineOpeners);

/** Every such stretch, in order, none within another. */
export const findInlineBoilerplate = perDocument((document): readonly InlineBoilerplate[] => {
  const found: InlineBoilerplate[] = [headlines, teasers, moreElsewhere, players, calls, endings, secondByline].flatMap((find) => [
    ...find(document),
  ]);
  for (const { isOpen, ...credit } of findCredits(document)) if (isOpen) found.push({ ...credit, kind: 'caption' });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((one) => {
    const isOutside = one.start >= end;
    if (isOutside) end = one.end;
    return isOutside;
  });
});

/** Where the article ends: before the pieces of the page that stand at the end of its text. */
export function endOfArticle(document: TextDocument): number {
  const { prose } = document;
  let end = prose.trimEnd().length;
  for (const one of findInlineBoilerplate(document).toReversed()) {
    if (one.end < end) break;
    end = prose.slice(0, one.start).trimEnd().length;
  }
  return end;
}

/** A sentence ends before token `index`, or the paragraph begins there. */
function opensSentence(document: TextDocument, index: number): boolean {
  const before = document.kindOf(index - 1) === TokenKind.Space ? index - 2 : index - 1;
  return document.kindOf(before) === TokenKind.Break || /^[.!?…”"')/]/.test(document.textOf(Math.max(0, before)));
}

/** [Thất bại là bài học lớn cho đội trẻ] between two sentences: the headline of another story. */
function* headlines(document: TextDocument): Generator<InlineBoilerplate> {
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

/** ">> Giá nhà sẽ tăng": up to the end of its sentence; of "Bấm xem >>" no more than that. */
function* teasers(document: TextDocument): Generator<InlineBoilerplate> {
  const marks = marksByCode(document).get(GREATER) ?? [];
  for (let i = 0; i < marks.length; i++) {
    const first = marks[i];
    while (marks[i + 1] === marks[i] + 1) i++;
    const last = marks[i];
    if (last === first || !opensTeaser(document, first)) continue;
    const click = clickBefore(document, first);
    if (click >= 0) yield { ...document.span(click, last), kind: 'teaser' };
    else {
      const { start, end } = document.span(first, last);
      const sentence = sentenceEnd(document, last + 1);
      // A longer one is a headline and the sentence that has run into it: nobody knows where it ends.
      yield { start, end: sentence - end < MAX_TEASER ? sentence : end, kind: 'teaser' };
    }
  }
}

function opensTeaser(document: TextDocument, first: number): boolean {
  return opensSentence(document, first) || clickBefore(document, first) >= 0;
}

/** First token of "Bấm xem", "Bấm xem ngay" before a teaser's marks, or -1. */
function clickBefore(document: TextDocument, mark: number): number {
  for (let i = mark - 2; i >= mark - 6; i -= 2) if (['bấm', 'nhấn', 'click'].includes(document.formOf(i))) return i;
  return -1;
}

/** Offset at which the sentence of a token ends, or a line that the copy has joined by two spaces to the next. */
function sentenceEnd(document: TextDocument, index: number): number {
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

/** “(Xem tiếp)”, “(Đọc thêm)”. */
function* moreElsewhere(document: TextDocument): Generator<InlineBoilerplate> {
  for (const left of marksByCode(document).get(LEFT_ROUND) ?? []) {
    const last = document.next(left + 1);
    if (!['xem', 'đọc'].includes(document.formOf(left + 1)) || !['tiếp', 'thêm'].includes(document.formOf(last))) continue;
    if (document.codeOf(last + 1) !== RIGHT_ROUND) continue;
    const { start, end } = document.span(left, last);
    yield { start, end: end + 1, kind: 'teaser' };
  }
}

/** “Video: Lễ hội đua thuyền”: the title of a player, with text around it. */
function* players(document: TextDocument): Generator<InlineBoilerplate> {
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

/**
 * Sentences that tell the reader what to click, watch or subscribe to, and labels before what is elsewhere. A capital shows
 * that one begins where the copy has lost the line break: “giá 16 triệu đồng Mời các bạn xem video”.
 */
function* calls(document: TextDocument): Generator<InlineBoilerplate> {
  const { tokens } = document;
  for (const first of openers.in(document)) {
    if (!document.hasFlag(first, Flag.Capitalised | Flag.SentenceStart) || document.hasFlag(first, Flag.Quoted)) continue;
    const start = tokens.start[first];
    const text = formOf(document.prose.slice(start, Math.min(sentenceEnd(document, first), start + MAX_LENGTH)));
    const label = inlineLabels.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
    if (label !== undefined && label.length <= text.length)
      yield { ...inBrackets(document, start, start + lengthIn(document, start, label)), kind: 'teaser' };
    else if (inlineCalls.some((pattern) => pattern.test(text)))
      yield { ...inBrackets(document, start, callEnd(document, first)), kind: 'call' };
    else if (opensSentence(document, first)) {
      const related = relatedLabel.exec(document.prose.slice(start, start + MAX_LABEL))?.[0];
      if (related !== undefined) yield { start, end: start + related.length, kind: 'teaser' };
    }
  }
}

/** End of its sentence, or of the brackets that it opens. */
function callEnd(document: TextDocument, first: number): number {
  const start = document.tokens.start[first];
  const end = sentenceEnd(document, first);
  const close = document.prose[start - 1] === '(' ? document.prose.slice(start, end).indexOf(')') : -1;
  return close < 0 ? end : start + close;
}

/** A stretch with the brackets around it. */
function inBrackets({ prose }: TextDocument, start: number, end: number): Span {
  return prose[start - 1] === '(' && prose[end] === ')' ? { start: start - 1, end: end + 1 } : { start, end };
}

/** Length in the source of a match in its lower-case form, which NFC may have shortened. */
function lengthIn(document: TextDocument, start: number, form: string): number {
  let length = form.length;
  while (formOf(document.prose.slice(start, start + length)).length < form.length) length++;
  return length;
}

/** At the end of the text: "Minh Anh - Thể thao | 02:45 06/06/2017" after the last sentence, "Võ Sáu -". */
function* endings(document: TextDocument): Generator<InlineBoilerplate> {
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

/** At the end of the text “Theo Làng Mới Theo Làng Mới”, “N.An N.An”; one word said twice may be a pen name (Linh Linh). */
function* secondByline({ prose }: TextDocument): Generator<InlineBoilerplate> {
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

/** A stop, a bar, a name or a site; after another word clock and date belong to the sentence. */
function mayPrecedeStamp(text: string): boolean {
  return /[.!?…”"|]$|^\p{Lu}|[\p{Ll}\d]\.vn$/u.test(text.trimEnd().split(' ').at(-1)!);
}
