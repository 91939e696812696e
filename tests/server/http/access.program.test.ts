/** Who gets in, and who does not. */
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isLoopback } from '../../../src/server/http/access.ts';
import { vilint } from '../../cli/run.ts';
import { Serving } from '../serving.ts';

const TOKEN = 'mot-ma-truy-cap-dai';
const CHECK = new URLSearchParams({ language: 'vi', text: 'Vốn , lãi.' }).toString();

/** Status of a request whose headers fetch would not send. */
function status(url: string, headers: Record<string, string>, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end(body);
  });
}

describe('this machine', () => {
  it.each(['127.0.0.1', '127.8.0.1', 'localhost', '::1', '[::1]', 'a.localhost'])('is %s', (host) => expect(isLoopback(host)).toBe(true));
  it.each(['0.0.0.0', '::', '192.168.1.2', 'example.com', '127.evil.com', 'localhost.evil.com', ''])('is not %s', (host) =>
    expect(isLoopback(host)).toBe(false),
  );
});

describe('with a token', () => {
  let server: Serving;
  let base: string;
  beforeAll(async () => {
    server = await Serving.start(['--no-context', '--host', '0.0.0.0'], { env: { VILINT_TOKEN: TOKEN } });
    base = `http://127.0.0.1:${server.port}`;
  });
  afterAll(() => server.stop());

  it.each<[how: string, path: string, headers: Record<string, string>, extra: string]>([
    ['in the address', `/${TOKEN}/v2/check`, {}, ''],
    ['as the key that clients know', '/v2/check', {}, `&username=a&apiKey=${TOKEN}`],
    ['as a bearer', '/v2/check', { authorization: `Bearer ${TOKEN}` }, ''],
    ['as a password', '/v2/check', { authorization: `Basic ${Buffer.from(`ai:${TOKEN}`).toString('base64')}` }, ''],
  ])('%s', async (_how, path, headers, extra) => expect(await status(base + path, headers, CHECK + extra)).toBe(200));

  it.each<[how: string, path: string, headers: Record<string, string>, extra: string]>([
    ['none', '/v2/check', {}, ''],
    ['a wrong one in the address', '/mot-ma-truy-cap-sai/v2/check', {}, ''],
    ['a wrong key', '/v2/check', {}, '&username=a&apiKey=mot-ma-truy-cap-sai'],
    ['a wrong bearer', '/v2/check', { authorization: 'Bearer x' }, ''],
    ['a part of it', `/${TOKEN.slice(0, -1)}/v2/check`, {}, ''],
    ['for the dictionary', '/v2/words', {}, ''],
    ['for the languages', '/v2/languages', {}, ''],
  ])('%s: 403', async (_how, path, headers, extra) => expect(await status(base + path, headers, CHECK + extra)).toBe(403));

  it('the address that is printed has it', () => expect(server.url.endsWith(`/${TOKEN}`)).toBe(true));
});

it('without one, one is made up for other addresses than this machine', async () => {
  const server = await Serving.start(['--no-context', '--host', '0.0.0.0']);
  expect(server.url).toMatch(/\/[\w-]{24}$/);
  expect(await status(`http://127.0.0.1:${server.port}/v2/check`, {}, CHECK)).toBe(403);
  await server.stop();
});

it('it is kept in a file that only its owner can read', async () => {
  const first = await Serving.start(['--no-context', '--host', '0.0.0.0', '--token-file', 'token']);
  const token = first.project.read('token').trim();
  expect(first.url.endsWith(`/${token}`)).toBe(true);
  const again = await Serving.start(['--no-context', '--token-file', first.project.path('token')]);
  expect(again.url.endsWith(`/${token}`)).toBe(true);
  await again.stop();
  await first.stop();
});

describe('web pages', () => {
  let server: Serving;
  const begin = async (...args: string[]): Promise<void> => void (server = await Serving.start(['--no-context', ...args]));
  afterEach(() => server.stop());

  it('may have texts checked, after asking as browsers do', async () => {
    await begin();
    const headers = {
      origin: 'https://cms.example',
      'access-control-request-headers': 'content-type',
      'access-control-request-private-network': 'true',
    };
    const asked = await fetch(`${server.url}/v2/check`, { method: 'OPTIONS', headers });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(asked.headers.get('access-control-allow-private-network')).toBe('true');
    const answer = await server.post('/v2/check', CHECK, { origin: 'https://cms.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const refused = await server.post('/v2/check', 'language=xx&text=a', { origin: 'https://cms.example' });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, '*']);
  });

  it.each<[who: string, headers: Record<string, string>, expected: number]>([
    ['a program', {}, 200],
    ['the page of the server itself', { origin: 'http://127.0.0.1:PORT' }, 200],
    ['an add-on', { origin: 'chrome-extension://abc' }, 200],
    ['Obsidian', { origin: 'app://obsidian.md' }, 200],
    ['some web page', { origin: 'https://evil.example' }, 403],
    ['a page in a sandbox', { origin: 'null' }, 403],
    ['another server on this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a page whose name leads here', { host: 'evil.example:PORT' }, 403],
    ['a page whose name leads here, as its own', { host: 'evil.example:PORT', origin: 'http://evil.example:PORT' }, 403],
  ])('the dictionary for %s: %s', async (_who, headers, expected) => {
    await begin();
    const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(server.port))]));
    expect(await status(`${server.url}/v2/words/add`, own, 'word=abc')).toBe(expected);
    expect(server.project.has('home/vilint/words.txt')).toBe(expected === 200);
  });

  it('that are named may use the dictionary', async () => {
    await begin('--allow-origin', 'https://cms.example');
    expect(await status(`${server.url}/v2/words`, { origin: 'https://cms.example' })).toBe(200);
    expect(await status(`${server.url}/v2/words`, { origin: 'https://cms.example.evil' })).toBe(403);
  });
});

describe('vilint serve that cannot begin: one line, exit code 2', () => {
  it.each<[args: string[], env: Record<string, string>, message: string]>([
    [['--port', '99999'], {}, '--port needs a number from 0 to 65535, not “99999”.'],
    [['--host', '203.0.113.1'], {}, 'Cannot listen at 203.0.113.1:8081'],
    [['--port', '0'], { VILINT_TOKEN: 'short' }, 'The token needs 16 characters'],
    [['--token-file', '/no/such/folder/x'], {}, '/no/such/folder/x: cannot be written'],
    [['--model', '/no/model'], {}, '/no/model'],
    [['--rule', 'non-sylable: off'], {}, 'non-syllable'],
    [['--max-text', 'x'], {}, '--max-text needs a whole number'],
  ])('%j', async (args, env, message) => {
    const { code, out, error } = await vilint(['serve', '--locale', 'en', ...args], { env: { VILINT_TOKEN: '', ...env } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^[^\n]+\n$/);
    expect(error).toContain(message);
  });
  it('a port that is taken', async () => {
    const server = await Serving.start();
    const { code, error } = await vilint(['serve', '--locale', 'en', '--port', String(server.port)]);
    expect({ code, error }).toEqual({
      code: 2,
      error: `Port ${server.port} is in use: perhaps vilint serve is running already. Choose another with --port.\n`,
    });
    await server.stop();
  });
  it('a bad configuration', async () => {
    await expect(Serving.start(['--locale', 'en'], { files: { 'vilint.config.json': '{ "presset": "ci" }' } })).rejects.toThrow('presset');
  });
});
