/** What a text becomes when the suggestions of its findings are taken. */
import type { Linter } from 'eslint';
import { applyEdits, type Edit } from '../text/edits.ts';

/** What is fixed: only what cannot change the meaning, or also the first suggestion of every other finding. */
export const FIX_LEVELS = ['safe', 'suggestions'] as const;
export type FixLevel = (typeof FIX_LEVELS)[number];

/** Whether what a finding proposes may be applied. */
export type MayFix = (finding: Linter.LintMessage) => boolean;

/** What is to be fixed. Plain data. */
export interface FixChoice {
  readonly level: FixLevel;
  /** Full ids of the rules whose findings are fixed; undefined: all. */
  readonly rules?: readonly string[];
}

/** Whether a finding is of a rule that is to be fixed. */
export function mayFixBy({ rules }: FixChoice): MayFix | undefined {
  return rules && (({ ruleId }) => ruleId !== null && rules.includes(ruleId));
}

/**
 * The text with the first suggestion of each finding that has no safe fix, as far as they do not touch each other.
 * @param findings of this text, in order; their ranges do not count a byte order mark, as ESLint tells them
 */
export function takeSuggestions(text: string, findings: readonly Linter.LintMessage[], mayFix: MayFix): string {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const proposed = findings
    .filter((finding) => finding.fix === undefined && mayFix(finding))
    .flatMap(({ suggestions = [] }) => suggestions.slice(0, 1))
    .map(({ fix: { range, text } }): Edit => ({ start: range[0] + mark, end: range[1] + mark, text }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const taken: Edit[] = [];
  for (const edit of proposed) if (taken.length === 0 || edit.start > taken.at(-1)!.end) taken.push(edit);
  return applyEdits(text, taken);
}
