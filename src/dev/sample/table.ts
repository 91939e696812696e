/** How many of each rule's findings were read, and how many of those were true. */
import type { VilintRule } from '../../language/rule.ts';
import type { SampledFinding } from './findings.ts';
import { keyOf, type Verdicts } from './verdicts.ts';

/** What a rule of the level must reach, in percent, to stay there. */
const REQUIRED: Readonly<Record<string, number>> = { error: 98.5, warn: 85 };

/** A Markdown table with a row a rule, sorted by level and name; a rule below what its level asks for is marked. */
export function precisionTable(
  rules: Readonly<Record<string, VilintRule>>,
  findings: ReadonlyMap<string, readonly SampledFinding[]>,
  verdicts: Verdicts,
): string {
  const order = Object.keys(REQUIRED);
  const rows = [...findings]
    .map(([rule, list]) => {
      const level = rules[rule].vilint.level;
      const read = list.map((finding) => verdicts.get(keyOf(finding))).filter((verdict) => verdict !== undefined);
      const right = read.filter((verdict) => verdict).length;
      const percent = (100 * right) / read.length;
      const below = percent < (REQUIRED[level] ?? 0);
      return {
        rule,
        level,
        cells: [list.length, read.length, right, read.length === 0 ? '-' : `${percent.toFixed(0)} %${below ? ' ✗' : ''}`],
      };
    })
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || a.rule.localeCompare(b.rule));
  return [
    '| rule | level | found | read | true | share |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows.map(({ rule, level, cells }) => `| [${rule}](rules/${rule}.md) | ${level} | ${cells.join(' | ')} |`),
  ].join('\n');
}
