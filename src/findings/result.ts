/** Results in ESLint's own shape, so that every tool that reads ESLint reads ours. */
import type { ESLint, Linter } from 'eslint';
import type { Finding, LintResult, SuppressedFinding } from '../lint/lint.ts';

/** A finding in a record or a document also says where it is in the words of the format. */
export type PlacedFinding = Finding & { place?: string };

export type FileResult = Omit<ESLint.LintResult, 'suppressedMessages'> & { suppressedMessages: SuppressedFinding[] };

function counts(
  messages: readonly Linter.LintMessage[],
): Pick<FileResult, 'errorCount' | 'fatalErrorCount' | 'warningCount' | 'fixableErrorCount' | 'fixableWarningCount'> {
  const result = { errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0 };
  for (const { severity, fatal, fix } of messages) {
    if (fatal || severity === 2) {
      result.errorCount++;
      if (fatal) result.fatalErrorCount++;
      if (fix) result.fixableErrorCount++;
    } else {
      result.warningCount++;
      if (fix) result.fixableWarningCount++;
    }
  }
  return result;
}

/** How many findings each rule has. */
export function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) if (ruleId !== null) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** Makes a result. `source` is given if there are messages and nothing was fixed, `output` if something was. */
export function fileResult(filePath: string, source: string, { findings, suppressed }: LintResult, output?: string): FileResult {
  return {
    filePath,
    messages: findings,
    suppressedMessages: suppressed,
    ...counts(findings),
    ...(output !== undefined ? { output } : findings.length > 0 ? { source } : {}),
    usedDeprecatedRules: [],
  };
}

/** The result with errors alone. */
export function withoutWarnings({ filePath, source = '', messages, suppressedMessages, output }: FileResult): FileResult {
  return fileResult(
    filePath,
    source,
    { findings: messages.filter(({ severity }) => severity === 2), suppressed: suppressedMessages },
    output,
  );
}

/** The result of a file that could not be decoded. */
export function fatalResult(filePath: string, message: string, line: number, column: number): FileResult {
  return fileResult(filePath, '', { findings: [fatalFinding(message, line, column)], suppressed: [] });
}

/** A place that could not be read. */
export function fatalFinding(message: string, line: number, column: number): Linter.LintMessage {
  return { ruleId: null, fatal: true, severity: 2, message, line, column };
}
