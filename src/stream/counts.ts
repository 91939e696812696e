/** How many findings a record has, those that are not listed included. */
import { LEFT_OUT, leftOut } from '../language/limit.ts';
import type { Finding } from '../lint/lint.ts';
import type { TextDocument } from '../text/document.ts';

export interface Counts {
  errors: number;
  warnings: number;
  /** By the id of the rule. */
  rules: Record<string, number>;
}

export function noCounts(): Counts {
  return { errors: 0, warnings: 0, rules: {} };
}

/** Adds what was found in a text, in place. */
export function addCounts(counts: Counts, findings: readonly Finding[], document: TextDocument): void {
  const more = leftOut(document);
  for (const { ruleId, severity, messageId } of findings) {
    const count = messageId === LEFT_OUT ? more.get(ruleId!)! : 1;
    counts[severity === 2 ? 'errors' : 'warnings'] += count;
    if (ruleId !== null) counts.rules[ruleId] = (counts.rules[ruleId] ?? 0) + count;
  }
}
