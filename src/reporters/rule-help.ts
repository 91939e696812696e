/** The documentation of a rule as Markdown, for reports that carry it. */
import type { Locale, Localised } from '../messages/locale.ts';
import type { RuleMeta } from '../language/check.ts';
import { markdownText } from './markdown-text.ts';

const WORDS = {
  reported: { vi: 'Báo', en: 'Reported' },
  silent: { vi: 'Không báo', en: 'Not reported' },
  authority: { vi: 'Căn cứ', en: 'Authority' },
} satisfies Record<string, Localised>;

/** What a rule reports, why, and examples of both kinds. */
export function ruleHelp({ rationale, authority, examples }: RuleMeta<string>, locale: Locale): string {
  const word = (key: keyof typeof WORDS): string => WORDS[key][locale];
  const bad = examples.invalid.map(({ text, fix }) => {
    const marked = text
      .split(/⟦|⟧/)
      .map((part, at) => (part === '' ? '' : at % 2 === 1 ? `**${markdownText(part)}**` : markdownText(part)));
    const repairs =
      fix === undefined
        ? ''
        : ` → ${[fix]
            .flat()
            .map((repair) => (repair === '' ? '∅' : markdownText(repair)))
            .join(', ')}`;
    return `- ${marked.join('')}${repairs}`;
  });
  return [
    markdownText(rationale[locale]),
    `### ${word('reported')}\n\n${bad.join('\n')}`,
    ...(examples.valid.length === 0
      ? []
      : [`### ${word('silent')}\n\n${examples.valid.map((text) => `- ${markdownText(text)}`).join('\n')}`]),
    ...(authority === undefined ? [] : [`${word('authority')}: ${markdownText(authority)}`]),
  ].join('\n\n');
}
