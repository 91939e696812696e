/** `vilint rules`: what is checked. */
import chalk from 'chalk';
import rules from '../../rules/index.ts';
import type { Locale } from '../messages/locale.ts';
import { CATEGORIES } from '../language/category.ts';

/** The list of rules as a text: a table by category, or a JSON array. */
export function listRules(format: 'pretty' | 'json', locale: Locale): string {
  const all = Object.entries(rules).map(([id, { vilint }]) => ({
    id,
    category: vilint.category,
    level: vilint.level,
    fixable: vilint.fix === 'auto',
    fix: vilint.fix,
    needsModel: vilint.needsModel === true,
    description: vilint.description[locale],
    rationale: vilint.rationale[locale],
    ...(vilint.authority === undefined ? {} : { authority: vilint.authority }),
  }));
  if (format === 'json') return `${JSON.stringify(all, null, 2)}\n`;
  const width = Math.max(...all.map(({ id }) => id.length));
  let text = '';
  for (const category of CATEGORIES) {
    const members = all.filter((rule) => rule.category === category);
    if (members.length === 0) continue;
    text += `${chalk.bold(category)}\n`;
    for (const { id, level, fix, description } of members)
      text += `  ${id.padEnd(width)}  ${level.padEnd(5)}  ${fix.padEnd(7)}  ${description}\n`;
  }
  return text;
}
