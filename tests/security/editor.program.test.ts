/** What an editor opens may be a stranger's: its programs are not run, and what is not checked is told. */
import { chownSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Client } from '../lsp/client.ts';
import { MODERN } from '../lsp/client.ts';
import { serve } from '../lsp/start.ts';

const BAD = 'Vốn đầu tư , tăng.\n';
/** A program that leaves a trace, and turns off what BAD has. */
const PROGRAM = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('./ran', import.meta.url), '');
export default { rules: { 'space-before-punctuation': 'off' } };
`;
const ESLINT = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('./ran', import.meta.url), '');
export default []; // vilint
`;

const ran = (client: Client, folder = ''): boolean => existsSync(join(client.folder, folder, 'ran'));
const trust = (client: Client, ...lines: string[]): void => client.write('home/vilint/trusted.txt', `# tin cậy\n${lines.join('\n')}\n`);

/** What is said of a text in the folder. */
async function told(client: Client, name = 'a.txt'): Promise<string[]> {
  await client.open(name, BAD);
  return (await client.pushed(name)).map(({ code, message }) => String(code ?? message));
}
const FOUND = ['vi/space-before-punctuation'];
const UNSET = ['a.txt: its configuration cannot be used, so it is not checked.'];

describe('a configuration that is a program', () => {
  it('is run where it is the user’s own', async () => {
    const client = await serve({ 'vilint.config.mjs': PROGRAM });
    expect([await told(client), ran(client)]).toEqual([[], true]);
  });
  it.each<[what: string, files: Record<string, string>, options: object]>([
    ['of vilint', { 'vilint.config.mjs': PROGRAM }, {}],
    ['of vilint, above the folder of the text', { 'vilint.config.mjs': PROGRAM }, {}],
    ['of ESLint', { 'eslint.config.mjs': ESLINT }, {}],
    ['that another extends', { 'vilint.config.json': '{ "extends": "./x.mjs" }', 'x.mjs': PROGRAM }, {}],
    ['that the settings of the folder name', { 'x.mjs': PROGRAM }, { initializationOptions: { config: 'x.mjs' } }],
  ])('%s is not run outside the folders that are named', async (what, files, options) => {
    const home = { 'home/vilint/trusted.txt': '# /\n/srv/bao\nhome\n' };
    const client = await serve({ ...files, ...home }, { locale: 'en', ...options });
    const name = what.includes('above') ? 'tin/a.txt' : 'a.txt';
    expect([await told(client, name), ran(client)]).toEqual([UNSET, false]);
    expect(client.messages).toEqual([expect.stringMatching(/\.mjs: This file is a program, and is not run .*trusted\.txt\.$/)]);
  });
  it.runIf(process.geteuid?.() === 0)('is not run if it, or its folder, belongs to somebody else', async () => {
    for (const other of ['vilint.config.mjs', '.']) {
      const client = await serve({ 'vilint.config.mjs': PROGRAM }, { locale: 'en' });
      chownSync(join(client.folder, other), 12_345, 12_345);
      expect([await told(client), ran(client)]).toEqual([UNSET, false]);
    }
  });
  it('is run once its folder is named, and what was said of it is taken back', async () => {
    const client = await serve({ 'vilint.config.mjs': PROGRAM, 'home/vilint/trusted.txt': '' }, { locale: 'en' });
    expect([await told(client), ran(client)]).toEqual([UNSET, false]);
    trust(client, client.folder);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    expect(await client.pushed('a.txt', { meets: (all) => all.length === 0 })).toEqual([]);
    expect(ran(client)).toBe(true);
  });
  it.each<[trusted: boolean, list: string]>([
    [false, ''],
    [false, '/'],
    [true, ''],
  ])('is run as the client says, whatever the list does: trusted %s, list “%s”', async (trusted, list) => {
    const files = { 'vilint.config.mjs': PROGRAM, 'home/vilint/trusted.txt': list };
    const client = await serve(files, { locale: 'en', initializationOptions: { trusted } });
    expect([await told(client), ran(client)]).toEqual(trusted ? [[], true] : [UNSET, false]);
    if (!trusted)
      expect(client.messages).toEqual([
        'vilint.config.mjs: This file is a program, and is not run because the editor does not trust this folder.',
      ]);
  });
  it('is not run because settings, which may be those of the folder, say so', async () => {
    const files = { 'vilint.config.mjs': PROGRAM, 'home/vilint/trusted.txt': '' };
    const client = await serve(files, {
      locale: 'en',
      capabilities: { ...MODERN, workspace: { ...MODERN.workspace, configuration: true } },
      configuration: () => ({ trusted: true, debounce: 1 }),
    });
    expect([await told(client), ran(client)]).toEqual([UNSET, false]);
    expect(client.messages.join('\n')).toContain('Key “trusted” must be in initializationOptions, not here.');
  });
  it('that lies elsewhere is not trusted for a link to it', async () => {
    const client = await serve({ 'xa/x.mjs': PROGRAM, 'gan/b.txt': '' }, { locale: 'en' });
    trust(client, join(client.folder, 'gan'));
    symlinkSync(join(client.folder, 'xa/x.mjs'), join(client.folder, 'gan/vilint.config.mjs'));
    expect([await told(client, 'gan/a.txt'), ran(client, 'xa')]).toEqual([UNSET, false]);
  });
  it('is not needed: one that is data holds anywhere', async () => {
    const files = { 'vilint.config.json': '{ "preset": "editorial" }', 'home/vilint/trusted.txt': '' };
    const client = await serve(files);
    expect(await told(client)).toEqual(FOUND);
    expect(client.messages).toEqual([]);
  });
});

describe('files that settings of the folder name', () => {
  it.runIf(process.platform !== 'win32').each(['config', 'dictionaries', 'houseStyle', 'model'])('%s: no device, no pipe', async (key) => {
    const value = key === 'dictionaries' ? ['/dev/zero'] : '/dev/zero';
    const client = await serve({}, { locale: 'en', initializationOptions: { [key]: value } });
    expect(await told(client)).toEqual(UNSET);
    expect(client.messages).toEqual(['/dev/zero: No such file.']);
  });
});

describe('documents', () => {
  it('of a path that no system has are checked as those that were never saved', async () => {
    const client = await serve();
    expect(await told(client, `file:///${'a/'.repeat(50_000)}a.txt`)).toEqual(FOUND);
  });
});

describe('what is not checked is told at its beginning', () => {
  const long = 'Giá vàng tăng nhẹ trong phiên sáng nay.\n'.repeat(240_000);
  const TOO_LONG = 'a.txt: over 8 million characters, not checked.';
  it('a document of 11 MB, until it is shorter', async () => {
    expect(Buffer.byteLength(long)).toBeGreaterThan(10_000_000);
    const client = await serve({}, { locale: 'en' });
    await client.open('a.txt', long);
    expect((await client.pushed('a.txt')).map(({ message, range }) => [message, range.start])).toEqual([
      [TOO_LONG, { line: 0, character: 0 }],
    ]);
    await client.change('a.txt', [{ range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text: BAD }]);
    expect((await client.pushed('a.txt')).map(({ message }) => message)).toEqual([TOO_LONG]);
    await client.change('a.txt', [{ text: BAD }]);
    expect((await client.pushed('a.txt')).map(({ code }) => code)).toEqual(FOUND);
  });
  it('the same for a client that pulls, and for its other requests', async () => {
    const client = await serve({}, { locale: 'en' });
    await client.open('a.txt', long);
    expect((await client.pull('a.txt')).items.map(({ message }) => message)).toEqual([TOO_LONG]);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
    expect((await client.actions('a.txt', range)).filter(({ edit }) => edit !== undefined)).toEqual([]);
    expect(await client.hover('a.txt', 0)).toMatchObject({ contents: expect.anything() as unknown });
  });
  it('findings beyond those that an editor can take', async () => {
    const client = await serve({}, { locale: 'en', args: ['--max-findings', '0'], capabilities: MODERN });
    await client.open('a.txt', BAD.repeat(5007));
    const all = await client.pushed('a.txt');
    expect([all.length, all.at(-1)!.message, all.at(-1)!.range.start.line]).toEqual([5001, '7 more findings are not shown.', 5000]);
  });
});
