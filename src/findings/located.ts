/** Findings by their offsets in a text, and what they offer to change there. */
import type { Finding } from '../lint/lint.ts';
import type { Edit } from '../text/edits.ts';
import { offsetsIn } from '../text/positions.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** A finding with its span [start, end) in UTF-16 units, which is empty for a finding that has no end. */
export interface LocatedFinding extends Finding {
  readonly start: number;
  readonly end: number;
}

/** What a finding offers to change. */
export interface Proposal extends Edit {
  /** Changes no meaning: what --fix does. */
  readonly safe: boolean;
  /** What a suggestion says of itself. */
  readonly description?: string;
  /** That it is the right one, where a model told. */
  readonly probability?: number;
}

/**
 * Findings of a text by offsets in it. ESLint leaves a byte order mark out of its count; here it counts, in spans and
 * edits alike, but not in columns.
 */
export function locate(text: string, findings: readonly Finding[]): LocatedFinding[] {
  if (findings.length === 0) return [];
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const offsetOf = offsetsIn(text.slice(mark));
  return findings.map((finding) => {
    const start = offsetOf(finding) + mark;
    const { endLine: line, endColumn: column = 1 } = finding;
    const end = line === undefined ? start : Math.max(start, offsetOf({ line, column }) + mark);
    return { ...withEditsMoved(finding, mark), start, end };
  });
}

/** The finding in a text that has grown by so many units before it. Its line and column are those it had. */
export function movedBy(finding: LocatedFinding, by: number): LocatedFinding {
  return by === 0 ? finding : { ...withEditsMoved(finding, by), start: finding.start + by, end: finding.end + by };
}

function withEditsMoved<T extends Finding>(finding: T, by: number): T {
  if (by === 0) return finding;
  const moved = <E extends NonNullable<Finding['fix']>>(edit: E): E => ({ ...edit, range: [edit.range[0] + by, edit.range[1] + by] });
  const { fix, suggestions } = finding;
  return {
    ...finding,
    ...(fix !== undefined && { fix: moved(fix) }),
    ...(suggestions !== undefined && { suggestions: suggestions.map((one) => ({ ...one, fix: moved(one.fix) })) }),
  };
}

/** What a finding offers: the safe fix first, then the suggestions, the best first. */
export function proposalsOf({ fix, suggestions = [] }: Finding): Proposal[] {
  const offered = suggestions.map(({ desc, fix, ...rest }): Proposal => {
    const { probability } = rest as { probability?: number };
    return { ...editOf(fix), safe: false, description: desc, ...(probability !== undefined && { probability }) };
  });
  return fix === undefined ? offered : [{ ...editOf(fix), safe: true }, ...offered];
}

function editOf({ range: [start, end], text }: NonNullable<Finding['fix']>): Edit {
  return { start, end, text };
}
