/** `vilint explain <rule>`: the rule's own documentation. */
import chalk from 'chalk';
import rules from '../../rules/index.ts';
import type { Locale, Localised } from '../messages/locale.ts';
import type { InvalidExample } from '../language/check.ts';
import { WHEN_OFF } from '../language/when-off.ts';
import { ruleId } from './option-values.ts';

const HEADINGS = {
  level: { vi: 'Mức', en: 'Level' },
  fix: { vi: 'Sửa', en: 'Fix' },
  authority: { vi: 'Căn cứ', en: 'Authority' },
  wrong: { vi: 'Sai', en: 'Reported' },
  right: { vi: 'Không báo', en: 'Not reported' },
  off: { vi: 'Khi nào nên tắt', en: 'When to turn it off' },
} satisfies Record<string, Localised>;

const FIXES = {
  auto: { vi: 'tự động, với --fix', en: 'automatic, with --fix' },
  suggest: { vi: 'gợi ý', en: 'suggested' },
  none: { vi: 'không', en: 'none' },
} satisfies Record<string, Localised>;

function exampleLine({ text, fix }: InvalidExample): string {
  const shown = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"');
  const marked = shown.replace(/⟦([^⟦⟧]*)⟧/g, (_, span: string) => (chalk.level > 0 ? chalk.red.underline(span) : `⟦${span}⟧`));
  if (fix === undefined) return `  ${marked}`;
  return `  ${marked}  → ${[fix]
    .flat()
    .map((part) => chalk.green(JSON.stringify(part)))
    .join(', ')}`;
}

/** What, why, examples, authority, level and fix of a rule. Throws a Problem for an unknown one. */
export function explain(name: string, locale: Locale): string {
  const id = ruleId(name);
  const { category, level, fix, description, rationale, authority, examples } = rules[id].vilint;
  const heading = (key: keyof typeof HEADINGS): string => chalk.bold(`${HEADINGS[key][locale]}:`);
  const lines = [
    `${chalk.bold(`vi/${id}`)}  ${chalk.dim(category)}`,
    description[locale],
    '',
    rationale[locale],
    '',
    heading('wrong'),
    ...examples.invalid.map(exampleLine),
    heading('right'),
    ...examples.valid.map((text) => `  ${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"')}`),
    '',
    ...(authority === undefined ? [] : [`${heading('authority')} ${authority}`]),
    `${heading('level')} ${level}`,
    `${heading('fix')} ${FIXES[fix][locale]}`,
    `${heading('off')} ${WHEN_OFF[category][locale]}`,
  ];
  return `${lines.join('\n')}\n`;
}
