/** What reports say about rules. */
import rules from '../../rules/index.ts';
import type { RuleMeta } from '../language/check.ts';

/** The meta of a rule by its full id; undefined for a rule of another plugin. */
export function metaOf(ruleId: string): RuleMeta<string> | undefined {
  const id = ruleId.startsWith('vi/') ? ruleId.slice('vi/'.length) : '';
  return Object.hasOwn(rules, id) ? rules[id].vilint : undefined;
}
