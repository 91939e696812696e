/** Findings as they are shown, by their offsets in a text. Pure: the page and the browser extension share it. */
import { habitKey } from '../findings/habits.ts';
import type { EditorFinding, TextEdit } from './protocol.ts';

export interface Item extends EditorFinding {
  /** Tells the same finding in the next check. */
  readonly key: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

export function ruleOf({ message }: EditorFinding): string {
  return message.ruleId ?? '';
}

/** The findings of a text with their keys: rule and words, and which one of several such it is. */
export function keyed(findings: readonly EditorFinding[], text: string): Item[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${ruleOf(finding)}|${text.slice(finding.from, finding.to)}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { ...finding, key: `${name}|${count}` };
  });
}

/** The finding around a place, the shortest of several. */
export function itemAround(items: readonly Item[], at: number): Item | undefined {
  return items.filter(({ from, to }) => from <= at && at <= Math.max(to, from + 1)).sort((a, b) => a.to - a.from - (b.to - b.from))[0];
}

/** What the findings of one habit share; undefined for one without a correction. @param words those of the finding */
export function habitIn(item: Item, words: string): string | undefined {
  const [best] = item.choices;
  const repair = best && `${best.from - item.from} ${best.to - item.to} ${best.insert}`;
  return habitKey(ruleOf(item), words, repair);
}

/** What is underlined of a finding: one of no length, or of a line break alone, leans on its neighbour. @param line where it begins */
export function underlinedSpan({ from, to }: Span, line: Span): Span {
  if (to > from && (to > line.to + 1 || from < line.to)) return { from, to };
  return from < line.to ? { from, to: from + 1 } : { from: Math.max(line.from, from - 1), to: line.to };
}

/** True for a space or a dot alone, whose line is easily missed. */
export function isMark(words: string): boolean {
  return words.length < 4 && !/\p{L}/u.test(words);
}

/** Edits in order, without those that reach into one before them. */
export function apart(edits: readonly TextEdit[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = taken.at(-1);
    if (last === undefined || edit.from > last.to || (edit.from === last.to && last.to > last.from && edit.to > edit.from))
      taken.push(edit);
  }
  return taken;
}
