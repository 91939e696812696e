/** Any text in any language: no exception, every place and edit within the text. */
import fc from 'fast-check';
import rules from '../../../rules/index.ts';
import { lintText, type LintOptions } from '../../../src/index.ts';
import { mustBeSound } from '../sound-findings.ts';
import { passages, texts } from '../texts.ts';
import { target } from '../target.ts';

const STYLE = {
  tonePlacement: 'old',
  iy: 'y',
  date: 'short',
  numbers: 'grouped',
  ban: [{ word: 'hội', because: 'thử' }],
  prefer: [{ use: 'hằng năm', not: ['nghị'], because: 'thử' }],
};
/** Every rule, those that are off by default too. */
export const allRules = Object.fromEntries(
  Object.keys(rules).map((id) => [`vi/${id}`, id === 'house-style' ? ['warn', STYLE] : 'warn'] as const),
) as NonNullable<LintOptions['rules']>;

const languages = fc.constantFrom('text' as const, 'markdown' as const, 'html' as const);
const locales = fc.constantFrom('vi' as const, 'en' as const);
const WORDS = ['Nậm Pồ', 'đng [dropped-letter]', 'nghị'];

function check([text, language, locale]: readonly [string, 'text' | 'markdown' | 'html', 'vi' | 'en']): void {
  const { findings, suppressed } = lintText(text, { language, locale, rules: allRules, words: locale === 'en' ? WORDS : [] });
  // ESLint takes a byte order mark for no part of the text.
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  mustBeSound(body, [...findings.filter(({ ruleId }) => ruleId?.startsWith('vi/')), ...suppressed]);
}

export const lint = target({
  name: 'lint',
  about: 'any short text: no exception, places and edits inside the text',
  cases: fc.tuple(texts, languages, locales),
  check,
  quick: 1500,
});

export const lintPassages = target({
  name: 'lint-passages',
  about: 'damaged articles: no exception, places and edits inside the text',
  cases: fc.tuple(passages, languages, locales),
  check,
  quick: 60,
});
