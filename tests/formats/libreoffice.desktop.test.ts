/**
 * Word documents that LibreOffice made, fixed by the program, opened and settled in LibreOffice again.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vilint } from '../cli/run.ts';
import { missing } from '../missing.ts';
import { hasOffice, office, OFFICE, textOf, type Dump } from '../libreoffice/office.ts';

let folder: string;
const path = (name: string): string => join(folder, name);
const HOWS = ['leave', 'accept', 'reject'] as const;
type How = (typeof HOWS)[number];
const settle = (name: string): object[] => HOWS.map((how) => ({ settle: path(name), how, dump: path(`${name}.${how}.json`) }));
const dump = (name: string, how: How): Dump => JSON.parse(readFileSync(path(`${name}.${how}.json`), 'utf8')) as Dump;

describe.skipIf(missing(hasOffice, 'the round trip through LibreOffice', OFFICE)).each([
  ['docx', false],
  ['docx', true],
  ['odt', false],
  ['odt', true],
])('a .%s of five pages from LibreOffice (with changes of somebody else: %s)', (format, changes) => {
  const name = `a.${format}`;
  const fixed = `fixed.${format}`;
  // What somebody else has changed in ODF is locked, and the user is told.
  const kept =
    format === 'odt' && changes ? 'fixed.odt: 1 chỗ sửa chạm vào phần tự sinh hoặc bị khóa của tài liệu nên được giữ nguyên.\n' : '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vilint-office-'));
    office(folder, [{ make: path(name), changes }]);
    copyFileSync(path(name), path(fixed));
    const { code, error } = await vilint(['--fix', fixed], { cwd: folder });
    expect({ code, error }).toEqual({ code: 1, error: kept });
    office(folder, [...settle(name), ...settle(fixed)]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has at least five pages, and changes of its own or none', () => {
    expect(dump(name, 'leave').pages).toBeGreaterThanOrEqual(5);
    expect(dump(name, 'leave').changes.length > 0).toBe(changes);
  });

  it('has findings in body, table, text box, footnote, header and footer, at the right places', async () => {
    const { out } = await vilint(['--locale', 'en', '-f', 'json', '--rule', 'space-before-punctuation: error', '--quiet', name], {
      cwd: folder,
    });
    const [{ messages, source }] = JSON.parse(out) as [
      { messages: { ruleId: string; line: number; column: number; place: string }[]; source: string },
    ];
    const spaces = messages.filter(({ ruleId }) => ruleId === 'vi/space-before-punctuation');
    const lines = source.split('\n');
    for (const { line, column } of spaces) expect(lines[line - 1]!.slice(column - 1)).toMatch(/^ [,.]/);
    const stories = new Set(spaces.map(({ place }) => place.replace(/(?:, )?paragraph.*/, '')));
    expect([...stories].sort()).toEqual(['', 'footer', 'footnote 1', 'table 1 cell 2.2', 'text box 1'].sort());
    expect(messages.some(({ place }) => place.startsWith('header'))).toBe(true);
    const { stories: seen } = dump(name, 'accept');
    expect(lines.slice(0, seen.body!.length)).toEqual(seen.body!.map(({ text }) => text));
  });

  it('is opened with the changes of vilint added to those there', () => {
    const by = (file: string, mine: boolean): number =>
      dump(file, 'leave').changes.filter(({ author }) => (author === 'vilint') === mine).length;
    expect(by(fixed, true)).toBeGreaterThan(10);
    expect(by(fixed, false) > 0).toBe(changes);
  });

  it('is the original again when all changes are rejected, look and all', () => {
    expect(dump(fixed, 'reject').left).toEqual([]);
    const rejected = dump(fixed, 'reject').stories;
    const original = dump(name, 'reject').stories;
    // LibreOffice gives a paragraph that comes back into an .odt the style of the next one.
    if (format === 'odt') for (const paragraph of [...rejected.body!, ...original.body!]) paragraph.style = '';
    expect(rejected).toEqual(original);
  });

  it('is what --fix makes of the plain text when all changes are accepted', async () => {
    expect(dump(fixed, 'accept').left).toEqual([]);
    expect(Object.keys(dump(fixed, 'accept').stories)).toEqual(Object.keys(dump(name, 'accept').stories));
    const stories = Object.entries(dump(name, 'accept').stories);
    stories.forEach(([, paragraphs], i) => writeFileSync(path(`${i}.txt`), textOf(paragraphs)));
    await vilint(['--fix', ...stories.map((_, i) => `${i}.txt`)], { cwd: folder });
    const expected = stories.map(([story], i) => [story, readFileSync(path(`${i}.txt`), 'utf8')]);
    // In an .odt, what somebody else inserted is left to them until it is accepted.
    if (format === 'odt' && changes) expected[0]![1] = expected[0]![1]!.replace('tăng mạnh, so với', 'tăng mạnh , so với');
    const accepted = Object.entries(dump(fixed, 'accept').stories).map(([story, paragraphs]) => [story, textOf(paragraphs)]);
    expect(accepted).toEqual(expected);
    expect(accepted).not.toEqual(stories.map(([story, paragraphs]) => [story, textOf(paragraphs)]));
  });

  it('has nothing left to fix', async () => {
    const { error } = await vilint(['--fix', fixed], { cwd: folder });
    expect(error).toBe(kept);
    const { out } = await vilint(['--diff', fixed], { cwd: folder });
    expect(out).toBe('');
  });
});
