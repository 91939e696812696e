/** The web page and the extension, as `vilint serve` hands them out. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WEB_FOLDER } from '../../web/page.ts';
import { Serving } from '../serving.ts';

let server: Serving;
beforeAll(async () => (server = await Serving.start()));
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(server.url + path, { headers });

/** Status of a path that fetch would tidy up. */
const statusOf = (path: string): Promise<number> =>
  new Promise((resolve) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => resolve(response.resume().statusCode!)).end();
  });

/** Names of the files that the page is made of. */
const names = async (): Promise<string[]> => {
  const html = await (await get('/')).text();
  const script = /page\.[0-9a-f]{12}\.js/.exec(html)![0];
  const more = (await (await get(`/${script}`)).text()).match(/[\w-]+\.[0-9a-f]{12}\.(?:bin|js)/g)!;
  return [...html.match(/(?:src|href)="(?:\.\/)?([\w.-]+)"/g)!.map((link) => /"(?:\.\/)?([^"]+)"/.exec(link)![1]!), ...more];
};

describe('the page', () => {
  it('is at / under its strict policy, and always asked for anew', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toBe(
      `${readFileSync(`${WEB_FOLDER}/policy.txt`, 'utf8').trim()}; frame-ancestors 'none'`,
    );
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
  it('finds its files, each of the right kind, to be kept if its name tells what is in it', async () => {
    const kinds: Record<string, string> = {
      js: 'text/javascript',
      css: 'text/css',
      bin: 'application/octet-stream',
      svg: 'image/svg',
      json: 'application/json',
    };
    const list = await names();
    expect(list.length).toBeGreaterThan(6);
    for (const name of list) {
      const { status, headers } = await get(`/${name}`);
      expect([name, status]).toEqual([name, 200]);
      expect(headers.get('content-type')).toContain(kinds[name.split('.').at(-1)!]);
      expect(headers.get('cache-control')!.includes('immutable')).toBe(/\.[0-9a-f]{12}\./.test(name));
    }
  });
  it('is not sent again to who has it', async () => {
    const tag = (await get('/')).headers.get('etag')!;
    expect((await get('/', { 'if-none-match': tag })).status).toBe(304);
  });
  it('HEAD', async () => {
    const response = await fetch(`${server.url}/`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
  });
});

it.each([
  '/../package.json',
  '/%2e%2e/cli.js',
  '/..%2fcli.js',
  '/cli.js',
  '/index.html/..',
  '/policy.txt',
  '/.',
  '/%00',
  '/rules/..',
  '/rules/__proto__',
])('nothing else is served: %s', async (path) => expect(await statusOf(path)).toBe(404));

it('the extension for LibreOffice', async () => {
  const response = await get('/vilint.oxt');
  expect(response.headers.get('content-type')).toBe('application/vnd.openofficeorg.extension');
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
