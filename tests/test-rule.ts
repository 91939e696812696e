/** Tables of one rule's edge cases: what it must leave alone, and what it must find. */
import { describe, expect, it } from 'vitest';
import rules from '../rules/index.ts';
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

/** A message for what these data never lead to: each word that lost a letter has one that is known. */
const OUT_OF_REACH: Readonly<Record<string, readonly string[]>> = { 'dropped-letter': ['unknown'] };

/** The messages of a rule that neither its examples nor these marked texts show. */
export function messagesNotShown(id: string, marked: readonly string[] = []): string[] {
  const { examples, messages } = rules[id]!.vilint;
  const shown = [...examples.invalid, ...marked.map((text) => ({ text, options: undefined }))].flatMap(({ text, options }) =>
    runRule(id, unmark(text).text, { options }).map(({ messageId }) => messageId),
  );
  return Object.keys(messages).filter((message) => !shown.includes(message) && !OUT_OF_REACH[id]?.includes(message));
}

/** Declares one test for each case of a rule, and one that its messages are all shown. To be called once for a rule. */
export function testRule(id: string, { valid = [], invalid = [] }: RuleCases): void {
  const rows = invalid.map((row) => (typeof row === 'string' ? { text: row, output: undefined } : row));
  describe(id, () => {
    it('shows each of its messages, here or in an example', () => {
      const texts = rows.map(({ text }) => text);
      expect(messagesNotShown(id, texts)).toEqual([]);
    });

    it.each(valid.map((text) => [text]))('is silent on %s', (text) => {
      expect(markFindings(id, text)).toBe(text);
    });

    it.each(rows)('reports $text', ({ text, output }) => {
      const plain = unmark(text).text;
      expect(markFindings(id, plain)).toBe(text);
      if (output === undefined) return;
      expect(applyFirst(plain, runRule(id, plain))).toBe(output);
      expect(runRule(id, output)).toEqual([]);
    });
  });
}
