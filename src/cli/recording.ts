/** Linters that remember what was found. */
import type { LintResult, TextLinter } from '../lint/lint.ts';

/**
 * A linter that writes down what it finds.
 * @returns the linter, and a function giving the results so far: those of the texts as they are, in order; undefined
 * once a text was fixed, for then they say nothing of the texts as they were
 */
export function recording(linter: TextLinter): [TextLinter, () => LintResult[] | undefined] {
  const results: LintResult[] = [];
  let fixed = false;
  const keep = <T extends LintResult>(result: T): T => {
    results.push({ findings: result.findings, suppressed: result.suppressed });
    return result;
  };
  const recorder: TextLinter = {
    lintText: (text, options) => keep(linter.lintText(text, options)),
    fixText(text, options) {
      const result = linter.fixText(text, options);
      fixed ||= result.fixed;
      return keep(result);
    },
  };
  return [recorder, () => (fixed ? undefined : results)];
}

/** A linter that gives results of an earlier time for the same texts, in which nothing is to be fixed. */
export function replaying(results: readonly LintResult[]): TextLinter {
  let next = 0;
  return { lintText: () => results[next++], fixText: (text) => ({ ...results[next++], output: text, fixed: false }) };
}
