/** How a rule is written: see check.ts for its parts. */
import type { Check, RuleMeta } from './check.ts';
import { eslintRuleOf, type EslintRule } from './eslint-rule.ts';

/** A rule: run by `src/lint/run-rules.ts`, and by ESLint through its `create`. */
export type VilintRule = EslintRule & { vilint: RuleMeta<string>; check: Check };

/** Makes a rule of its meta and its check, which gets a text and reports what it finds. */
export function defineRule<MessageId extends string>(meta: RuleMeta<MessageId>, check: Check<MessageId>): VilintRule {
  const plain = { vilint: meta as unknown as RuleMeta<string>, check: check as unknown as Check };
  return { ...eslintRuleOf(plain), ...plain };
}
