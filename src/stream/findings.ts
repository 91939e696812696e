/** Findings as records have them: spans of the field's text, as every language can read them. */
import type { Finding } from '../lint/lint.ts';
import { locate, proposalsOf } from '../findings/located.ts';
import type { Edit } from '../text/edits.ts';
import type { FieldText } from './texts-in.ts';

/** Plain data, as it is written into the record. Edits are of the field's text. */
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
  fix?: Edit;
  suggestions?: Edit[];
}

/** Findings of one text, which is that of the field unless it was fixed. */
export function recordFindings(findings: readonly Finding[], { pointer }: FieldText, text: string): RecordFinding[] {
  return locate(text, findings).map((finding) => {
    const { ruleId, severity, message, start, end } = finding;
    const proposals = proposalsOf(finding);
    const edits = proposals.map(({ start, end, text }): Edit => ({ start, end, text }));
    const [fix, suggestions] = proposals[0]?.safe === true ? [edits[0], edits.slice(1)] : [undefined, edits];
    return {
      rule: ruleId,
      level: severity === 2 ? 'error' : 'warning',
      at: pointer,
      start,
      end,
      text: text.slice(start, end),
      message,
      ...(fix !== undefined && { fix }),
      ...(suggestions.length > 0 && { suggestions }),
    };
  });
}
