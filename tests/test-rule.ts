/** Tables of one rule's edge cases: what it must leave alone, and what it must find. */
import { describe, expect, it } from 'vitest';
import { unmark } from './marked.ts';
import { applyFirst, markFindings, runRule } from './run-rule.ts';

/** A text with every span that the rule must report in ⟦⟧. */
interface InvalidCase {
  text: string;
  /** The text after each finding's fix or first suggestion, in which the rule finds nothing more. */
  output: string;
}

interface RuleCases {
  /** Texts on which the rule is silent. */
  valid?: readonly string[];
  /** Texts with their findings in ⟦⟧, and what becomes of them where that is tested too. */
  invalid?: readonly (string | InvalidCase)[];
}

/** Declares one test for each case of a rule. */
export function testRule(id: string, { valid = [], invalid = [] }: RuleCases): void {
  describe(id, () => {
    it.each(valid.map((text) => [text]))('is silent on %s', (text) => {
      expect(markFindings(id, text)).toBe(text);
    });

    it.each(invalid.map((row) => (typeof row === 'string' ? { text: row, output: undefined } : row)))(
      'reports $text',
      ({ text, output }) => {
        const plain = unmark(text).text;
        expect(markFindings(id, plain)).toBe(text);
        if (output === undefined) return;
        expect(applyFirst(plain, runRule(id, plain))).toBe(output);
        expect(runRule(id, output)).toEqual([]);
      },
    );
  });
}
