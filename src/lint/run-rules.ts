/** Rules over a text without ESLint: the findings that ESLint would report, in its order and form, for less. */
import type { Linter } from 'eslint';
import { LEFT_OUT, LEFT_OUT_MESSAGE } from '../language/limit.ts';
import type { VilintRule } from '../language/rule.ts';
import { runRule, type Run, type Told } from '../language/vet.ts';
import { say } from '../messages/say.ts';
import type { TextDocument } from '../text/document.ts';
import { positionIn } from '../text/positions.ts';

/** A rule with its settings. */
export interface SetRule {
  /** Name under which it is set: vi/s-x. */
  readonly id: string;
  readonly rule: VilintRule;
  readonly severity: 1 | 2;
  readonly options: readonly unknown[];
}

/** Every finding of the rules, by position, those of one place in the order of the rules. */
export function runRules(
  rules: readonly SetRule[],
  document: TextDocument,
  settings: Pick<Run, 'words' | 'maxFindings'>,
): Linter.LintMessage[] {
  const found: Linter.LintMessage[] = [];
  for (const { id, rule, severity, options } of rules) {
    runRule(rule, { id, document, options, ...settings }, (told) => found.push(messageOf(id, severity, rule, document, told)));
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A finding as ESLint writes it, its properties in the same order. */
function messageOf(
  ruleId: string,
  severity: 1 | 2,
  { vilint: { messages } }: VilintRule,
  { tokens: { lineStart } }: TextDocument,
  { start, end, messageId, data, fix, suggest }: Told,
): Linter.LintMessage {
  const from = positionIn(lineStart, start);
  const to = positionIn(lineStart, end);
  return {
    ruleId,
    severity,
    message: fill(say(messageId === LEFT_OUT ? LEFT_OUT_MESSAGE : messages[messageId]), data),
    line: from.line,
    column: from.column,
    messageId,
    endLine: to.line,
    endColumn: to.column,
    ...(fix === undefined ? {} : { fix: { range: [fix.start, fix.end], text: fix.text } }),
    ...(suggest.length === 0
      ? {}
      : { suggestions: suggest.map(({ start, end, text, desc, ...graded }) => ({ desc, fix: { range: [start, end], text }, ...graded })) }),
  };
}

/** A message with its {{placeholders}} filled. */
function fill(text: string, data: Told['data']): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole));
}
