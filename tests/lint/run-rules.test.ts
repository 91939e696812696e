/** A text is told the same by the rules alone as by ESLint, to the byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint/universal';
import { describe, expect, it } from 'vitest';
import rules from '../../rules/index.ts';
import { createLinter, type LintOptions } from '../../src/lint/lint.ts';
import { nodeEslint } from '../../src/lint/node-eslint.ts';
import { createPlugin, presetRules } from '../../src/lint/plugin.ts';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { unmark } from '../marked.ts';

useFileResources();
const plugin = createPlugin();
const { lintText } = createLinter(plugin, nodeEslint);
const eslint = new Linter();

type Options = Required<Pick<LintOptions, 'language' | 'preset'>> &
  Pick<LintOptions, 'locale' | 'useModel' | 'words' | 'maxFindings' | 'rules'>;

function byEslint(text: string, { language, preset, useModel = true, rules: set, ...languageOptions }: Options): unknown[] {
  const config = {
    plugins: { vi: plugin },
    language: `vi/${language}`,
    languageOptions: { ...languageOptions, context: useModel },
    rules: { ...presetRules(preset, { useModel }), ...set },
  };
  return eslint.verify(text, config as unknown as Linter.Config);
}

function expectSame(text: string, options: Options): void {
  const { findings } = lintText(text, options);
  expect(JSON.stringify(findings)).toBe(JSON.stringify(byEslint(text, options)));
}

const seeds = readdirSync(new URL('../../seeds/', import.meta.url))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8')] as const);
const together = seeds.map(([, text]) => text).join('\n\n');

describe('what the rules say without ESLint', () => {
  it.each(seeds)('is what they say with it: %s', (_name, text) => {
    for (const language of ['text', 'markdown', 'html'] as const) expectSame(text, { language, preset: 'editorial' });
  });

  it.each(Object.entries(rules))('is what they say with it: the examples of %s', (id, { vilint: { examples } }) => {
    for (const { text, options } of examples.invalid) {
      expectSame(unmark(text).text, { language: 'text', preset: 'editorial', rules: { [`vi/${id}`]: ['error', options ?? {}] } });
    }
  });

  it.each<[string, Partial<Options>]>([
    ['in English', { locale: 'en' }],
    ['without the model', { useModel: false }],
    ['with a dictionary', { words: ['đng', 'xây dựg [non-syllable]'] }],
    ['with a limit', { maxFindings: 1 }],
    ['without a limit', { maxFindings: 0 }],
    ['with fewer rules', { preset: 'ci' }],
    ['with levels of one’s own', { rules: { 'vi/non-syllable': 'off', 'vi/quote-style-mixed': 1, 'vi/ellipsis-form': ['error'] } }],
  ])('is what they say with it: %s', (_name, options) => {
    expectSame(together, { language: 'text', preset: 'editorial', ...options });
  });

  it.each([
    ['a byte order mark', '\ufeffĐại hội đng bộ xã.\n'],
    ['CRLF', 'Đại hội đng bộ xã.\r\nNó  đi.\r\n'],
    ['nothing', ''],
  ])('is what they say with it of a text with %s', (_name, text) => {
    expectSame(text, { language: 'text', preset: 'editorial' });
  });
});

describe('settings that nobody can follow', () => {
  it.each<[string, object, RegExp]>([
    ['a rule that is not there', { rules: { 'vi/no-such-rule': 'error' } }, /no-such-rule/],
    ['a level that is none', { rules: { 'vi/non-syllable': 'fatal' } }, /severity/],
    ['a limit that is no number', { maxFindings: -1 }, /maxFindings/],
    ['a language that is not there', { language: 'latin' }, /latin/],
  ])('are refused: %s', (_name, options, message) => {
    expect(() => lintText('Đại hội.', options)).toThrow(message);
  });
});

describe('directives', () => {
  it('are obeyed, and what they hide is told apart', () => {
    const { findings, suppressed } = lintText('<!-- eslint-disable vi/dropped-letter -->\nĐại hội đng bộ.', { preset: 'editorial' });
    expect(findings.filter(({ ruleId }) => ruleId === 'vi/dropped-letter')).toEqual([]);
    expect(suppressed.map(({ ruleId }) => ruleId)).toContain('vi/dropped-letter');
  });
});
