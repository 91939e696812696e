/** What became of a text, and of the findings in it, since it was read last. Pure. */
import type { Item } from './item.ts';
import type { TextEdit } from './protocol.ts';

/** [from, to) of the text before became `added` units. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly added: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The one stretch in which two texts differ; undefined if they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let same = 0;
  while (same < most - from && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  return { from, to: before.length - same, added: after.length - same - from };
}

/** A span after a change; undefined if the change touches it. */
export function movedSpan<S extends Span>(span: S, { from, to, added }: Change): S | undefined {
  if (span.to < from) return span;
  if (span.from <= to) return undefined;
  const by = added - (to - from);
  return { ...span, from: span.from + by, to: span.to + by };
}

/** A finding with its corrections after a change; undefined if the change touches any of them. */
export function movedItem(item: Item, change: Change): Item | undefined {
  const moved = movedSpan(item, change);
  const choices = item.choices.map((edit) => movedSpan(edit, change));
  const fix = item.fix && movedSpan(item.fix, change);
  if (moved === undefined || choices.includes(undefined) || (item.fix !== undefined && fix === undefined)) return undefined;
  return { ...moved, choices: choices as TextEdit[], ...(fix !== undefined && { fix }) };
}

/**
 * An edit without the words at both ends that it leaves as they are, so that it stays inside one node and formatting stays
 * where it is. Whole words only: half a word may be half a letter.
 */
export function trimmed(text: string, { from, to, insert }: TextEdit): TextEdit {
  const written = text.slice(from, to);
  const most = Math.min(written.length, insert.length);
  let start = 0;
  for (let i = 0; i < most && written[i] === insert[i]; i++) if (written[i] === ' ') start = i + 1;
  let end = 0;
  for (let i = 0; i < most - start && written.at(-1 - i) === insert.at(-1 - i); i++) if (written.at(-1 - i) === ' ') end = i + 1;
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}
