/** A finding as a review sees it: where it is in a text of the file, and what the text could become there. */
import { createHash } from 'node:crypto';
import type { Edit } from '../../text/edits.ts';
import type { Part } from '../../formats/file.ts';
import type { Locale } from '../../messages/locale.ts';
import type { Finding } from '../../lint/lint.ts';
import { locate, proposalsOf, type LocatedFinding, type Proposal } from '../../findings/located.ts';

export interface Spot {
  /** Index of the text in the file. */
  readonly part: number;
  /** [start, end) in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** [from, to) in the view of the file. */
  readonly from: number;
  readonly to: number;
  /** With `vi/`. */
  readonly rule: string;
  readonly severity: 1 | 2;
  readonly message: string;
  /** Where a record or document says that it is. */
  readonly place: string | undefined;
  /** What is written there. */
  readonly text: string;
  /** The best first. */
  readonly corrections: readonly Proposal[];
  /** Tells the spot from all others in the file, also after a change elsewhere in it. */
  readonly mark: string;
}

/** So many units on each side belong to a mark. */
const AROUND = 24;

/** The spots of a file, in order. `found` has the findings of each part. */
export function spotsOf(parts: readonly Part[], found: readonly (readonly Finding[])[], locale: Locale): Spot[] {
  const spots = found.flatMap((findings, i) => {
    const located = locate(parts[i].text, findings);
    return located.flatMap((finding) => (finding.ruleId === null ? [] : [spotOf(finding, parts[i], i, locale)]));
  });
  spots.sort((a, b) => a.from - b.from || a.to - b.to);
  const seen = new Map<string, number>();
  return spots.map((spot) => {
    const count = (seen.get(spot.mark) ?? 0) + 1;
    seen.set(spot.mark, count);
    return count === 1 ? spot : { ...spot, mark: `${spot.mark}.${count}` };
  });
}

function spotOf(finding: LocatedFinding, part: Part, index: number, locale: Locale): Spot {
  const { start, end, ruleId, severity, message } = finding;
  const { text } = part;
  return {
    part: index,
    start,
    end,
    from: part.toView(start),
    to: part.toView(end),
    rule: ruleId!,
    severity: severity === 2 ? 2 : 1,
    message,
    place: part.place?.(start)[locale],
    text: (part.shown ?? text).slice(start, end),
    corrections: correctionsOf(finding),
    mark: markOf(ruleId!, text, start, end),
  };
}

/** The safe fix, then the suggestions, each outcome once. */
function correctionsOf(finding: Finding): Proposal[] {
  const corrections = proposalsOf(finding);
  return corrections.filter(
    (one, i) => corrections.findIndex(({ start, end, text }) => start === one.start && end === one.end && text === one.text) === i,
  );
}

function markOf(rule: string, text: string, start: number, end: number): string {
  const context = [text.slice(Math.max(0, start - AROUND), start), text.slice(start, end), text.slice(end, end + AROUND)];
  const words = context.map((piece) => piece.normalize('NFC').replace(/\s+/gu, ' '));
  return createHash('sha256')
    .update([rule, ...words].join('\0'))
    .digest('base64url')
    .slice(0, 12);
}

/** Where an offset of the text is after edits. */
export function shifted(offset: number, edits: readonly Edit[]): number {
  return edits.filter(({ end }) => end <= offset).reduce((at, { start, end, text }) => at + text.length - (end - start), offset);
}

/** Marks that became others because the text beside them was edited. Edits are those of the view. */
export function movedMarks(before: readonly Spot[], after: readonly Spot[], edits: readonly Edit[]): [string, string][] {
  const places = new Map(after.map(({ rule, from, mark }) => [`${rule} ${from}`, mark]));
  return before.flatMap(({ rule, from, mark }): [string, string][] => {
    const now = places.get(`${rule} ${shifted(from, edits)}`);
    return now === undefined || now === mark ? [] : [[mark, now]];
  });
}
