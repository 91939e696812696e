/** The page of a rule, which matches link to: what it reports, why, and examples. */
import { createHash } from 'node:crypto';
import rules from '../../../rules/index.ts';
import type { Locale, Localised } from '../../messages/locale.ts';
import { WHEN_OFF } from '../../language/when-off.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { Reply } from './reply.ts';

const WORDS = {
  wrong: { vi: 'Báo', en: 'Reported' },
  right: { vi: 'Không báo', en: 'Not reported' },
  off: { vi: 'Khi nào nên tắt', en: 'When to turn it off' },
  authority: { vi: 'Căn cứ', en: 'Authority' },
} satisfies Record<string, Localised>;

const STYLE =
  'body{font:1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}' +
  'mark{background:#fbd5d5;color:#7a0c0c;text-decoration:underline wavy}li{white-space:pre-wrap}';
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'`;

const marked = (text: string): string => escapeHtml(text).replaceAll('⟦', '<mark>').replaceAll('⟧', '</mark>');

/** The page; undefined if there is no such rule. */
export function rulePage(name: string, locale: Locale): Reply | undefined {
  if (!Object.hasOwn(rules, name)) return undefined;
  const { description, rationale, examples, category, authority } = rules[name].vilint;
  const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const invalid = examples.invalid.map(
    ({ text, fix }) =>
      marked(text) +
      (fix === undefined
        ? ''
        : ` → ${[fix]
            .flat()
            .map((one) => `<ins>${escapeHtml(one) || '∅'}</ins>`)
            .join(', ')}`),
  );
  const body = [
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>${STYLE}</style>`,
    `<h1>${escapeHtml(description[locale])}</h1><p><code>vi/${name}</code></p><p>${escapeHtml(rationale[locale])}</p>`,
    `<h2>${WORDS.wrong[locale]}</h2>${list(invalid)}`,
    examples.valid.length === 0 ? '' : `<h2>${WORDS.right[locale]}</h2>${list(examples.valid.map(escape))}`,
    `<h2>${WORDS.off[locale]}</h2><p>${escapeHtml(WHEN_OFF[category][locale])}</p>`,
    authority === undefined ? '' : `<p>${WORDS.authority[locale]}: ${escapeHtml(authority)}</p>`,
  ];
  return { type: 'text/html; charset=utf-8', body: body.join('\n'), headers: { 'Content-Security-Policy': POLICY } };
}
