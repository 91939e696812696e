/** No regular expression takes longer than linear time, whatever text it is given: each is analysed by recheck. */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { recordBuilt, writtenPatterns, type Pattern } from './regular-expressions.ts';

const builtPatterns = recordBuilt();
// What the sources build at the start is built after that.
const { lintText } = await import('../../src/index.ts');
const { openCsv } = await import('../../src/formats/csv.ts');

/** Files whose patterns are those of the person at the command line. */
const USERS_OWN = ['src/cli/train.ts', 'src/dev/eval.ts', 'src/dev/sample.ts'];

const { patterns, builders } = writtenPatterns();

/** Limits count steps and no time, so that a busy machine finds the same. */
const STEPS_ONLY = { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

/** What is wrong with a pattern; '' for one that is linear. */
async function verdict({ source, flags }: Pattern): Promise<string> {
  const result = await check(source, flags, STEPS_ONLY);
  if (result.status === 'safe') return '';
  if (result.status === 'unknown') return `unknown: ${result.error.kind}`;
  return `${result.complexity.summary}: ${result.attack.pattern}`;
}

async function slowAmong(all: readonly Pattern[]): Promise<string[]> {
  const seen = new Map<string, string>();
  const slow: string[] = [];
  for (const pattern of all) {
    const key = `/${pattern.source}/${pattern.flags}`;
    if (!seen.has(key)) seen.set(key, await verdict(pattern));
    if (seen.get(key) !== '') slow.push(`${pattern.place} ${key} ${seen.get(key)}`);
  }
  return slow;
}

describe('regular expressions', () => {
  it('that are slow are found', async () => {
    expect(await slowAmong([{ place: 'x', source: '^(?:a+)+$', flags: '' }])).toEqual([expect.stringContaining('exponential')]);
    expect(await slowAmong([{ place: 'x', source: '\\s+$', flags: '' }])).toEqual([expect.stringContaining('polynomial')]);
  });

  it('in the sources are linear', { timeout: 900_000 }, async () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(await slowAmong(patterns)).toEqual([]);
  });

  it('that the sources build are linear', { timeout: 300_000 }, async () => {
    const seeds = new URL('../../seeds/', import.meta.url);
    for (const name of readdirSync(seeds).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(new URL(name, seeds), 'utf8');
      for (const language of ['text', 'markdown', 'html'] as const) lintText(text, { language, preset: 'editorial' });
    }
    lintText('```\nx\n```\n~~~~\ny', { language: 'markdown' });
    for (const tag of ['script', 'style', 'textarea', 'title', 'pre']) lintText(`<${tag}>a</${tag}>`, { language: 'html' });
    for (const text of ['a,b\n1,2\n', 'a;b\n1;2\n', 'a\tb\n1\t2\n']) openCsv({ text, save: () => Buffer.alloc(0) }, ['a']);
    const built = builtPatterns();
    expect(builders.filter((name) => !USERS_OWN.includes(name) && !built.some(({ place }) => place === name))).toEqual([]);
    expect(await slowAmong(built)).toEqual([]);
  });
});
