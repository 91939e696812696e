/** Reads the lines of a personal dictionary. */
import rules from '../../../rules/index.ts';
import { checkRules, parseEntry } from '../../dictionary/entry.ts';
import { Mistake } from '../../messages/mistake.ts';
import type { Tasks } from '../protocol.ts';

/** What is wrong with the first bad line; undefined if all are good. */
export function badLine(lines: readonly string[]): Tasks['words']['gives'] {
  for (const [line, content] of lines.entries()) {
    try {
      const entry = parseEntry(content, '');
      if (entry !== undefined) checkRules(entry, rules, '');
    } catch (error) {
      if (error instanceof Mistake) return { line, message: error.text };
      throw error;
    }
  }
  return undefined;
}
