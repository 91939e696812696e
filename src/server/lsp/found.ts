/** Findings by their spans, as edits and positions need them. */
import type { Edit } from '../../formats/edits.ts';
import type { Finding } from '../../lint/lint.ts';
import { lineStartsOf } from '../../text/line-starts.ts';

/** A finding with its span [start, end) in the document, and its edits as offsets of the document. */
export interface Found {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  /** The safe fix. */
  readonly fix: Edit | undefined;
  readonly suggestions: readonly Edit[];
}

/** Findings of a text, by offsets in it. */
export function locate(text: string, findings: readonly Finding[]): Found[] {
  if (findings.length === 0) return [];
  const starts = lineStartsOf(text);
  const offset = (line: number, column: number): number => Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
  return findings.map((finding) => {
    const start = offset(finding.line, finding.column);
    const end = finding.endLine === undefined ? start : offset(finding.endLine, finding.endColumn ?? 1);
    const suggestions = (finding.suggestions ?? []).map(({ fix }) => editOf(fix));
    return { finding, start, end: Math.max(start, end), fix: finding.fix && editOf(finding.fix), suggestions };
  });
}

function editOf({ range: [start, end], text }: NonNullable<Finding['fix']>): Edit {
  return { start, end, text };
}

/** The finding in a text that has grown by so many units before it. */
export function movedBy({ finding, start, end, fix, suggestions }: Found, by: number): Found {
  const edit = (one: Edit): Edit => ({ start: one.start + by, end: one.end + by, text: one.text });
  return { finding, start: start + by, end: end + by, fix: fix && edit(fix), suggestions: suggestions.map(edit) };
}
