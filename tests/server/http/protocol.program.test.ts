/** Addresses, errors, and what is printed. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Serving } from '../serving.ts';

let server: Serving;
beforeAll(async () => (server = await Serving.start(['--no-context', '--locale', 'en', '--verbose'])));
afterAll(() => server.stop());

const get = async (path: string): Promise<{ status: number; type: string | null; body: string }> => {
  const response = await fetch(server.url + path);
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
};
/** Headers that fetch would set itself. */
const post = (headers: Record<string, string>, body: string): Promise<string> =>
  new Promise((resolve) => {
    request(`${server.url}/v2/check`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += String(chunk)));
      response.on('end', () => resolve(text));
    }).end(body);
  });

describe('addresses', () => {
  const LANGUAGES = '[{"name":"Vietnamese","code":"vi","longCode":"vi-VN"}]';
  it.each<[path: string, body: string]>([
    ['/v2/languages', LANGUAGES],
    ['/languages', LANGUAGES],
    ['/v2//languages/', LANGUAGES],
    ['/v2/healthcheck', 'OK'],
    ['/v2/maxtextlength', '1000000'],
    ['/', '<html lang="vi"'],
    ['/v2/info', '"software":{"name":"vilint"'],
    ['/v2/configinfo?language=vi', '"maxTextLength":1000000'],
    ['/v2/check?language=vi&text=nghành', '"value":"ngành"'],
    ['/check?language=vi&text=nghành', '"value":"ngành"'],
  ])('%s', async (path, body) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain(body);
  });
});

describe('errors are told in plain text', () => {
  it.each<[path: string, status: number, message: string]>([
    ['/v2/nothing', 404, 'No such address'],
    ['/v2/check', 400, '“language” is missing'],
    ['/v2/check?language=vi', 400, '“text” or “data” is missing'],
    ['/v2/check?language=en-US&text=a', 400, 'There is no language “en-US”'],
    ['/v2/check?language=vi&text=a&data={}', 400, 'one of “text” and “data”'],
    ['/v2/check?language=vi&data={', 400, '“data” is not valid JSON'],
    ['/v2/check?language=vi&data=null', 400, '“data” needs'],
    ['/v2/check?language=vi&data={"annotation":[null]}', 400, 'Each item'],
    ['/v2/check?language=vi&data={"annotation":[{"text":"a","markup":"b"}]}', 400, 'Each item'],
    ['/v2/check?language=vi&text=a&level=hard', 400, 'Bad value “hard” of level'],
    ['/v2/check?language=vi&text=a&mode=some', 400, 'Bad value “some” of mode'],
    ['/v2/check?language=vi&text=a&enabledOnly=true', 400, 'enabledOnly needs'],
    ['/v2/check?language=vi&text=a&enabledOnly=true&enabledRules=A&disabledRules=B', 400, 'excludes'],
    ['/v2/check?language=vi&text=a&disabled=B', 400, 'is now “disabledRules”'],
    ['/v2/check?language=vi&text=a&callback=alert(1)', 400, 'callback'],
  ])('%s', async (path, status, message) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe('text/plain; charset=utf-8');
    expect(answer.body).toMatch(/^Error: [^\n]+\n$/);
    expect(answer.body).toContain(message);
  });
  it('another method', async () => expect((await fetch(`${server.url}/v2/check`, { method: 'DELETE' })).status).toBe(405));
});

describe('the type that a client claims means nothing', () => {
  it.each(['text/json', 'application/json', 'multipart/form-data', 'application/x-www-form-urlencoded;charset=UTF-8', 'x'])(
    '%s',
    async (type) => expect(await post({ 'content-type': type }, 'language=vi&text=ngh%C3%A0nh\n')).toContain('"value":"ngành"'),
  );
});

it('a client that asks before it sends is told to go on', async () => {
  const body = 'language=vi&text=ngh%C3%A0nh';
  const answer = await new Promise<string>((resolve) => {
    const call = request(
      `${server.url}/v2/check`,
      { method: 'POST', headers: { expect: '100-continue', 'content-length': String(body.length) } },
      (response) => {
        response.on('data', (chunk: Buffer) => resolve(String(chunk)));
      },
    );
    call.on('continue', () => call.end(body));
    call.flushHeaders();
  });
  expect(answer).toContain('ngành');
});

it('no text is ever printed, whatever happens to it', async () => {
  await get('/v2/check?language=vi&text=b%C3%AD-m%E1%BA%ADt-secret');
  await post({}, 'language=vi&text=secret nghành');
  await post({}, 'language=xx&text=secret');
  await post({}, '{"text":"secret');
  await expect.poll(() => server.error.split('\n').filter((line) => line.includes('/v2/check')).length).toBeGreaterThan(3);
  expect(server.error).toMatch(/^\S+ GET \/v2\/check 200 \d+ ms$/m);
  expect(server.out + server.error).not.toMatch(/secret|nghành|ngh%/);
});

it('SIGTERM ends it with exit code 0', async () => {
  const other = await Serving.start();
  await other.check({ text: 'Vốn.' });
  expect(await other.stop()).toBe(0);
});
