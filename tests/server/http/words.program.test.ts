/** The dictionary through the server: what is added holds at once, in the file that the command line reads too. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Serving } from '../serving.ts';

const TEXT = 'Các nghiệpp vụ đã xong.';
const PROJECT = '.vilint/words.txt';
const PERSONAL = 'home/vilint/words.txt';

let server: Serving;
const start = async (files: Record<string, string> = {}, env: Record<string, string> = {}, args: string[] = []): Promise<void> => {
  server = await Serving.start(['--no-context', ...args], { files, env });
};
afterEach(() => server.stop());

const form = (parameters: Record<string, string>): string => new URLSearchParams(parameters).toString();
const words = async (path: string, parameters: Record<string, string>): Promise<unknown> =>
  (await server.post(`/v2/words${path}`, form(parameters))).json();
const count = async (): Promise<number> => (await server.check({ text: TEXT })).matches.length;

describe('words', () => {
  beforeEach(() => start());

  it('added are right from now on, deleted are wrong again', async () => {
    expect(await count()).toBe(1);
    expect(await words('/add', { word: 'nghiệpp' })).toEqual({ added: true });
    expect(await count()).toBe(0);
    expect(server.project.read(PERSONAL)).toBe('nghiệpp\n');
    expect(await words('/add', { word: 'nghiệpp' })).toEqual({ added: false });
    expect(await words('/delete', { word: 'nghiệpp' })).toEqual({ deleted: true });
    expect(await count()).toBe(1);
    expect(await words('/delete', { word: 'nghiệpp' })).toEqual({ deleted: false });
  });
  it('go into the dictionary of the project if they are to', async () => {
    await words('/add', { word: 'nghiệpp', dict: 'project' });
    expect(await count()).toBe(0);
    expect(server.project.read(PROJECT)).toBe('nghiệpp\n');
    expect(server.project.has(PERSONAL)).toBe(false);
  });
  it('come in the URL too, without a body', async () => {
    const response = await server.post(`/words/add?${form({ username: '', apiKey: '', word: 'Nậm Pồ' })}`);
    expect(await response.json()).toEqual({ added: true });
    expect(server.project.read(PERSONAL)).toBe('Nậm Pồ\n');
  });
  it('are listed a page at a time', async () => {
    for (const word of ['ba', 'bốn', 'hai', 'một']) await words('/add', { word });
    const list = async (query: string): Promise<unknown> => (await fetch(`${server.url}/v2/words?${query}`)).json();
    expect(await list('username=a&apiKey=b')).toEqual({ words: ['ba', 'bốn', 'hai', 'một'] });
    expect(await list('offset=1&limit=2')).toEqual({ words: ['bốn', 'hai'] });
    expect(await list('offset=9')).toEqual({ words: [] });
  });
  it.each([
    ['none', {}],
    ['empty', { word: '  ' }],
    ['no letter', { word: '123' }],
    ['two lines', { word: 'a\nb' }],
    ['an unknown rule', { word: 'a [no-rule]' }],
    ['too long', { word: 'a'.repeat(500) }],
  ])('%s: refused, nothing is written', async (_what, parameters) => {
    const response = await server.post('/v2/words/add', form(parameters));
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^Error: /);
    expect(server.project.has(PERSONAL)).toBe(false);
  });
  it('cannot be added by following a link', async () => {
    expect((await fetch(`${server.url}/v2/words/add?word=abc`)).status).toBe(405);
    expect(server.project.has(PERSONAL)).toBe(false);
  });
});

describe('other clients at the same time', () => {
  it('lose no word', async () => {
    await start();
    const all = Array.from({ length: 30 }, (_, i) => `từ${String.fromCharCode(97 + (i % 26))}${'x'.repeat(Math.floor(i / 26))}`);
    await Promise.all(all.map((word) => words('/add', { word })));
    expect(new Set(server.project.read(PERSONAL).trim().split('\n'))).toEqual(new Set(all));
  });
});

describe('a dictionary', () => {
  it('keeps its comments, and its other lines', async () => {
    await start({ [PERSONAL]: '# tên người\nTủa  # huyện\n\n# khác\nb\n' });
    await words('/delete', { word: 'b' });
    await words('/add', { word: 'Sín' });
    expect(server.project.read(PERSONAL)).toBe('# tên người\nTủa  # huyện\n\n# khác\nSín\n');
  });
  it('with a bad line is left alone', async () => {
    await start({}, {}, ['--locale', 'en']);
    server.project.write(PERSONAL, 'a [b\n');
    const response = await server.post('/v2/words/add', form({ word: 'c' }));
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('words.txt:1: ');
    expect(server.project.read(PERSONAL)).toBe('a [b\n');
  });
  it('of the project is used where results must not depend on a person', async () => {
    await start({}, { CI: 'true' });
    await words('/add', { word: 'nghiệpp' });
    expect(server.project.read(PROJECT)).toBe('nghiệpp\n');
    expect(await count()).toBe(0);
  });
  it('or a configuration that changes by other hands holds a moment later', async () => {
    await start({ 'vilint.config.json': '{}' });
    expect(await count()).toBe(1);
    server.project.write('vilint.config.json', '{ "rules": { "non-syllable": "off" } }');
    await expect.poll(count, { timeout: 10_000, interval: 200 }).toBe(0);
    server.project.write('vilint.config.json', '{ "rules": ');
    await expect
      .poll(async () => ((await count()) === 0 ? server.error : 'changed'), { timeout: 10_000, interval: 200 })
      .toContain('vilint.config.json:1');
    expect(await count()).toBe(0);
  });
});
