/** The contract that every rule keeps. Its examples are the tests, and they are the documentation. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import rules from '../rules/index.ts';
import { CATEGORIES } from '../src/language/category.ts';
import { LOCALES } from '../src/messages/locale.ts';
import { SLIPS } from '../src/speller/index.ts';
import { DIAGNOSIS_KINDS } from '../src/text/syllable.ts';
import { unmark } from './marked.ts';
import { applyFirst, markFindings, runRule } from './run-rule.ts';
import { messagesNotShown } from './test-rule.ts';

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(`../${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

const ids = Object.keys(rules);
/** Without what the end of a name says of what the test needs. */
const tested = namesIn('tests/rules', '.test.ts').map((name) => name.split('.')[0]!);
const hasTable = (id: string): boolean =>
  tested.includes(id) && readFileSync(new URL(`rules/${id}.test.ts`, import.meta.url), 'utf8').includes(`testRule('${id}', `);
/** Tests of what several rules have to do with each other. */
const TOPICS = [
  'conventions',
  'damage',
  'damaged-names',
  'fixes-compose',
  'model-suspicions',
  'spelling',
  'typography-fuzz',
  'white-space',
  'whole-line-fixes',
];

describe('the folders of rules', () => {
  it('hold each rule once: its file, its place in the index, its page', () => {
    expect(namesIn('rules', '.ts').filter((name) => name !== 'index')).toEqual(ids);
    expect(namesIn('docs/rules', '.md').filter((name) => name !== 'README')).toEqual(ids);
  });

  it('name each test after its rule, or after what several rules share', () => {
    expect(tested.filter((name) => !ids.includes(name))).toEqual(TOPICS);
  });
});

describe('what the language model suspects', () => {
  const metas = Object.values(rules).map((rule) => rule.vilint);

  it('has one rule for each slip', () => {
    expect(metas.flatMap(({ slips = [] }) => slips).sort()).toEqual([...SLIPS].sort());
  });

  it('has one rule for each diagnosis of a spelling', () => {
    expect(metas.flatMap(({ diagnosis }) => diagnosis ?? []).sort()).toEqual([...DIAGNOSIS_KINDS].sort());
  });
});

describe.each(Object.entries(rules))('%s', (id, rule) => {
  const meta = rule.vilint;
  const { invalid, valid } = meta.examples;

  it('has a kebab-case id, a known category, level and kind of fix', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(CATEGORIES).toContain(meta.category);
    expect(['error', 'warn', 'info', 'off']).toContain(meta.level);
    expect(['auto', 'suggest', 'none']).toContain(meta.fix);
  });

  it('is documented in every language, each text ending with a full stop', () => {
    for (const text of [meta.description, meta.rationale, ...Object.values(meta.messages)]) {
      for (const locale of LOCALES) {
        expect(text[locale]).toMatch(/\.$/);
        expect(text[locale]).not.toContain('TODO');
      }
    }
  });

  it('has the same placeholders in every language', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
    for (const text of Object.values(meta.messages)) expect(placeholders(text.en)).toEqual(placeholders(text.vi));
  });

  it('has examples both ways', () => {
    expect(invalid.length).toBeGreaterThan(0);
    expect(valid.length).toBeGreaterThan(0);
  });

  // Where a rule has a table, testRule asks the same of both.
  if (!hasTable(id))
    it('shows each of its messages in an example', () => {
      expect(messagesNotShown(id)).toEqual([]);
    });

  it.each(invalid.map((example) => [example.text, example] as const))('reports %s', (marked, example) => {
    const { text, spans } = unmark(marked);
    const { options } = example;
    expect(markFindings(id, text, { options })).toBe(marked);
    for (const locale of LOCALES) {
      for (const { message } of runRule(id, text, { locale, options })) expect(message).not.toMatch(/\{\{|undefined/);
    }
    if (example.fix === undefined) return;
    const fixes = typeof example.fix === 'string' ? [example.fix] : example.fix;
    let repaired = text;
    for (let i = spans.length - 1; i >= 0; i--) repaired = repaired.slice(0, spans[i]![0]) + fixes[i]! + repaired.slice(spans[i]![1]);
    expect(applyFirst(text, runRule(id, text, { options }))).toBe(repaired);
    expect(markFindings(id, repaired, { options })).toBe(repaired);
  });

  it.each(valid.map((text) => [text]))('is silent on %s', (text) => {
    expect(markFindings(id, text)).toBe(text);
  });

  it('is silent on empty text and white space', () => {
    expect(runRule(id, '')).toEqual([]);
    if (!['multiple-spaces', 'empty-paragraph', 'non-standard-space'].includes(id)) expect(runRule(id, ' \n\n\t\n')).toEqual([]);
  });

  it('finds the same with CRLF line ends, after emoji and in NFD text', () => {
    for (const { text: marked, options } of invalid) {
      const { text } = unmark(marked);
      const times = (variant: string) => runRule(id, variant, { options }).length;
      const expected = times(text);
      expect(times(text.replace(/\n/g, '\r\n')), `with CRLF: ${text}`).toBe(expected);
      expect(times(`😀 🇻🇳\n${text}`), `after emoji: ${text}`).toBe(expected);
      if (meta.category !== 'encoding') expect(times(text.normalize('NFD')), `in NFD: ${text}`).toBe(expected);
    }
  });

  it('offers automatic fixes only if its meta says so', () => {
    for (const { text, options } of invalid) {
      for (const finding of runRule(id, unmark(text).text, { options })) {
        if (meta.fix !== 'auto') expect(finding.fix).toBeUndefined();
        if (meta.fix === 'none') expect(finding.suggestions).toEqual([]);
      }
    }
  });
});
