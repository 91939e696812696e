/** What is fixed, and what is only suggested, by the options of a fix. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/cli/check-file.ts';
import { nodeEngines } from '../../src/engine/node-engine.ts';
import type { FixOptions } from '../../src/lint/lint.ts';
import { mayFixBy, takeSuggestions } from '../../src/lint/suggestions.ts';
import { fileSettings } from '../file-settings.ts';

const engine = nodeEngines()();
/** A safe fix (a space), and a word that is only suggested. */
const BOTH = 'Anh ấy có ý trí , nghị lực.\n';

const fixed = (text: string, options: FixOptions): string => engine.fixText(text, options).output;

describe('the level of a fix', () => {
  it('safe leaves suggestions to people', () => expect(fixed(BOTH, {})).toBe('Anh ấy có ý trí, nghị lực.\n'));
  it('suggestions takes the first of each finding too', () =>
    expect(fixed(BOTH, { fixLevel: 'suggestions' })).toBe('Anh ấy có ý chí, nghị lực.\n'));
  it('counts a byte order mark', () =>
    expect(fixed(`\ufeff${BOTH}`, { fixLevel: 'suggestions' })).toBe('\ufeffAnh ấy có ý chí, nghị lực.\n'));
  it('obeys directives', () => {
    const text = `<!-- eslint-disable-next-line vi/ch-tr -->\n${BOTH}`;
    expect(fixed(text, { fixLevel: 'suggestions', language: 'markdown' })).toContain('ý trí');
  });
  it('tells what is left', () => expect(engine.fixText(BOTH, { fixLevel: 'suggestions' }).findings).toEqual([]));
});

describe('the rules of a fix', () => {
  it.each([
    [['vi/space-before-punctuation'], 'Anh ấy có ý trí, nghị lực.\n'],
    [['vi/ch-tr'], 'Anh ấy có ý chí , nghị lực.\n'],
    [[], BOTH],
  ])('%j', (rules, output) => {
    const choice = { level: 'suggestions', rules } as const;
    expect(fixed(BOTH, { fixLevel: choice.level, mayFix: mayFixBy(choice) })).toBe(output);
  });
});

it('of suggestions that touch each other the first is taken', () => {
  const finding = (start: number, end: number, text: string) => ({
    ruleId: 'vi/x',
    suggestions: [{ desc: '', fix: { range: [start, end], text } }],
  });
  const findings = [finding(0, 2, 'A'), finding(1, 3, 'B'), finding(2, 4, 'C'), finding(5, 6, 'D')];
  expect(takeSuggestions('abcdefg', findings as never, () => true)).toBe('AcdeDg');
});

describe('fixing twice changes nothing', () => {
  const folder = new URL('../../seeds/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
    const once = fixed(readFileSync(new URL(name, folder), 'utf8'), { fixLevel: 'suggestions' });
    expect(fixed(once, { fixLevel: 'suggestions' })).toBe(once);
  });
});

describe('what the suppressions file allows', () => {
  const RULE = 'vi/space-before-punctuation';
  const settings = fileSettings({ preset: 'recommended', locale: 'en' });
  const after = async (text: string, allowed: Record<string, number>): Promise<string> => {
    const job = { filePath: 'a.txt', name: 'a.txt', settings, allowed };
    const options = { fix: 'write', encoding: 'auto', fields: [], as: undefined, locale: 'en' } as const;
    const { bytes } = await checkFile(engine, job, Buffer.from(text), options);
    return bytes === undefined ? text : Buffer.from(bytes as Uint8Array).toString();
  };
  it('stays as it is', async () => expect(await after('Vốn , tăng.\n', { [RULE]: 1 })).toBe('Vốn , tăng.\n'));
  it('is fixed where there is more than that, because all of it is reported', async () =>
    expect(await after('Vốn , tăng.\nGiá , tăng.\n', { [RULE]: 1 })).toBe('Vốn, tăng.\nGiá, tăng.\n'));
  it('says nothing of other rules', async () => expect(await after('Vốn , tăng.\n', { 'vi/dot-row': 1 })).toBe('Vốn, tăng.\n'));
});
