/** What the page tells about each rule. */
import rules from '../../../rules/index.ts';
import { WHEN_OFF } from '../../language/when-off.ts';
import { PRESETS, presetRules } from '../../lint/plugin.ts';
import type { RuleInfo } from '../protocol.ts';

/** All rules, in the order of their names. */
export function ruleInfos(): RuleInfo[] {
  const members = PRESETS.map((preset) => ({ preset, ids: presetRules(preset) }));
  return Object.entries(rules).map(([id, { vilint }]) => {
    const { category, level, fix, description, rationale, authority, examples } = vilint;
    return {
      id: `vi/${id}`,
      category,
      level,
      presets: members.filter(({ ids }) => `vi/${id}` in ids).map(({ preset }) => preset),
      fix,
      description,
      rationale,
      whenOff: WHEN_OFF[category],
      ...(authority !== undefined && { authority }),
      invalid: examples.invalid,
      valid: examples.valid,
    };
  });
}
