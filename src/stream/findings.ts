/** Findings as records have them: spans of the field's text, as every language can read them. */
import type { Finding } from '../lint/lint.ts';
import { offsetsIn } from '../text/line-starts.ts';
import type { FieldText } from './texts-in.ts';

/** [start, end) of the field's text, in UTF-16 units, becomes `text`. */
export interface RecordEdit {
  start: number;
  end: number;
  text: string;
}

export interface RecordFinding {
  rule: string | null;
  level: 'error' | 'warning';
  /** JSON Pointer of the string that it is in. */
  at: string;
  start: number;
  end: number;
  text: string;
  message: string;
  /** The safe fix, if there is one. */
  fix?: RecordEdit;
  suggestions?: RecordEdit[];
}

const BYTE_ORDER_MARK = '\ufeff';

/** Findings of one text, which is that of the field unless it was fixed. */
export function recordFindings(findings: readonly Finding[], { pointer }: FieldText, text: string): RecordFinding[] {
  if (findings.length === 0) return [];
  // ESLint counts without it.
  const mark = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const offsetOf = offsetsIn(text.slice(mark));
  const edit = ({ range: [start, end], text }: NonNullable<Finding['fix']>): RecordEdit => ({ start: start + mark, end: end + mark, text });
  return findings.map((finding) => {
    const { ruleId, severity, message, fix, suggestions, endLine, endColumn } = finding;
    const start = offsetOf(finding) + mark;
    const end = endLine === undefined ? start : offsetOf({ line: endLine, column: endColumn ?? 1 }) + mark;
    return {
      rule: ruleId,
      level: severity === 2 ? 'error' : 'warning',
      at: pointer,
      start,
      end,
      text: text.slice(start, end),
      message,
      ...(fix !== undefined && { fix: edit(fix) }),
      ...(suggestions !== undefined && suggestions.length > 0 && { suggestions: suggestions.map(({ fix }) => edit(fix)) }),
    };
  });
}
