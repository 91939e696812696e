/** What the tracked changes of both document formats have in common. */
import type { Edit } from '../text/edits.ts';
import type { Span, Story } from './story.ts';
import type { XmlElement } from './xml.ts';

/** Whose changes these are. */
export const AUTHOR = 'vilint';

/** Now, as both formats write it. */
export function changeDate(): string {
  return new Date().toISOString().slice(0, 19);
}

/** What becomes of a span: units [start, end) of it are deleted, or `text` is inserted before unit `start`. */
export interface SpanChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface StoryChanges {
  /** In order; an insertion comes after the deletion that it replaces. */
  readonly spans: ReadonlyMap<Span, readonly SpanChange[]>;
  /** Insertions into empty paragraphs. */
  readonly loose: readonly { paragraph: XmlElement; text: string }[];
}

/**
 * Tells edits span by span.
 * @param isAlike true if two spans look the same; a word over spans that do not is changed letter by letter
 */
export function changesOf(story: Story, edits: readonly Edit[], isAlike: (a: Span, b: Span) => boolean): StoryChanges {
  const spans = new Map<Span, SpanChange[]>();
  const loose: { paragraph: XmlElement; text: string }[] = [];
  const add = (span: Span, change: SpanChange): void => {
    const changes = spans.get(span);
    if (changes === undefined) spans.set(span, [change]);
    else changes.push(change);
  };
  for (const edit of edits.flatMap((whole) => smallest(story, whole, isAlike))) {
    const hit = edit.end > edit.start ? story.within(edit.start, edit.end) : [];
    let inserted = edit.text === '';
    for (const span of hit) {
      const start = Math.max(edit.start, span.start) - span.start;
      const end = Math.min(edit.end, span.end) - span.start;
      add(span, { start, end, text: '' });
      if (inserted || span.kind !== 'text') continue;
      add(span, { start: end, end, text: edit.text });
      inserted = true;
    }
    if (inserted) continue;
    const near = story.near(edit.start, edit.start);
    const host = near.find(({ kind }) => kind === 'text') ?? near.find((span) => isElement(story, span));
    if (host === undefined) loose.push({ paragraph: story.paragraphAt(edit.end), text: edit.text });
    else add(host, { start: edit.start - host.start, end: edit.start - host.start, text: edit.text });
  }
  for (const changes of spans.values()) changes.sort((a, b) => a.start - b.start || a.end - b.end);
  return { spans, loose };
}

/** True for a character that is an element of its own, beside which text can be inserted. */
function isElement({ shown }: Story, { kind, start }: Span): boolean {
  return kind === 'atom' || (kind === 'fixed' && shown[start] === '\t');
}

/** A whole word is easier to judge than a letter, unless its letters look different. */
function smallest(story: Story, edit: Edit, isAlike: (a: Span, b: Span) => boolean): Edit[] {
  const hit = story.within(edit.start, edit.end);
  if (hit.length < 2 || edit.text === '' || hit.every((span) => isAlike(span, hit[0]))) return [edit];
  const before = story.shown.slice(edit.start, edit.end);
  let head = 0;
  while (head < before.length && head < edit.text.length && before[head] === edit.text[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < edit.text.length - head && before.at(-1 - tail) === edit.text.at(-1 - tail)) tail++;
  while (head > 0 && (continuesCharacter(before, head) || continuesCharacter(edit.text, head))) head--;
  while (tail > 0 && (continuesCharacter(before, before.length - tail) || continuesCharacter(edit.text, edit.text.length - tail))) tail--;
  return [{ start: edit.start + head, end: edit.end - tail, text: edit.text.slice(head, edit.text.length - tail) }];
}

/** A combining mark or a low surrogate goes with the unit before it. */
function continuesCharacter(text: string, at: number): boolean {
  return /[\p{M}\p{Cs}]/u.test(text[at] ?? '') && (text.charCodeAt(at) & 0xfc00) !== 0xd800;
}
