/** Clients that want to keep `vilint serve` from others: each costs it little, and the next client is served. */
import { readdirSync, readlinkSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { WEB_FOLDER } from '../web/page.ts';
import { Serving } from '../server/serving.ts';
import { Hostile } from './hostile-client.ts';

const MB = 1024 * 1024;
/** About the longest body that is let in. */
const LONG = 4_000_000;
const LINUX = process.platform === 'linux';
const MODEL = `/${readdirSync(WEB_FOLDER).find((name) => name.startsWith('model-1.'))}`;

let server: Serving;
const begin = async (...args: string[]): Promise<void> => void (server = await Serving.start(['--no-context', '--locale', 'en', ...args]));
const clients: Hostile[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.leave();
  await served();
  expect(server.error).not.toContain('met an error');
  await server.stop();
});

/** So many hostile clients. */
async function hostile(count: number, address?: string): Promise<Hostile[]> {
  const some = await Hostile.many(count, { port: server.port, ...(address !== undefined && { address }) });
  clients.push(...some);
  return some;
}

/** A sound client gets its answer. */
async function served(): Promise<void> {
  expect((await server.check({ text: 'Vốn , lãi.' })).matches).toHaveLength(1);
}

/** So many of the clients have been told something. */
function told(some: readonly Hostile[], count: number, what: RegExp): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    for (const client of some) void client.hears(what).then(() => --left === 0 && resolve());
  });
}

/** So many times a hundred clients that leave in the middle of a download. */
async function breakOff(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const some = await hostile(100);
    await Promise.all(
      some.map(async (client) => {
        await client.ask(MODEL);
        await client.hears(/HTTP/);
        client.leave();
      }),
    );
  }
}

/** A request with a body that does not come whole: so many bytes of the length that it says. */
const halfSent = (length: number, sent: number): string =>
  `POST /v2/check HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\n\r\n${'a'.repeat(sent)}`;

/** Files that the server has open, by how their names begin; those of the page if nothing is said. */
function openFiles(what = WEB_FOLDER): number {
  return readdirSync(`/proc/${server.pid}/fd`).filter((name) => {
    try {
      return readlinkSync(`/proc/${server.pid}/fd/${name}`).startsWith(what);
    } catch {
      return false;
    }
  }).length;
}

describe('without the token', () => {
  const start = (): Promise<void> => begin('--token-file', 'token');
  it.each<[what: string, request: string]>([
    ['a long body', halfSent(MB, 100)],
    ['a body beside a wrong token', `${halfSent(1000, 0).replace('\r\n\r\n', '\r\nAuthorization: Bearer no\r\n\r\n')}text`],
    ['a body for what is not there', halfSent(1000, 10).replace('/v2/check', '/v2/admin')],
    ['a body that asks before', halfSent(MB, 0).replace('\r\n\r\n', '\r\nExpect: 100-continue\r\n\r\n')],
  ])('%s is refused before it is read', async (_what, request) => {
    await start();
    const [client] = await hostile(1);
    await client.send(request);
    await client.hears(/\r\n\r\nError: /);
    expect(client.heard).toMatch(/^HTTP\/1\.1 403 /);
  });
  it('bodies without end take no room of those that have it', async () => {
    await start();
    const some = await hostile(400);
    await Promise.all(some.map((client) => client.send(halfSent(200_000, 199_000))));
    await told(some, 300, /503/);
  });
});

describe('bodies that never end', () => {
  it('64 at once: half of them are refused, the next client is served', async () => {
    await begin();
    const some = await hostile(64);
    await Promise.all(some.map((client) => client.send(halfSent(LONG, MB - 20))));
    // Half of the room of all is one address's.
    await told(some, 32, /^HTTP\/1\.1 503 [^]*Retry-After/);
    await served();
  });
  it.runIf(LINUX)('of other addresses take no room of one that has less', async () => {
    await begin();
    const body = 'language=vi&text=V%E1%BB%91n+%2C+l%C3%A3i.';
    const [slow] = await hostile(1, '127.0.0.2');
    await slow.send(halfSent(body.length, 0) + body.slice(0, 20));
    for (const address of ['127.0.0.3', '127.0.0.4', '127.0.0.5']) {
      const some = await hostile(32, address);
      await Promise.all(some.map((client) => client.send(halfSent(LONG, MB - 20))));
      await told(some, 2, /503/);
    }
    await slow.send(body.slice(20));
    await slow.hears(/"matches":\[\{/);
  });
});

describe('connections', () => {
  it('5,000 that do nothing: the next client is served, and they are closed but for some', async () => {
    await begin();
    const some = await hostile(5000);
    let left = some.length;
    const few = new Promise<void>((resolve) => {
      for (const client of some) void client.ended().then(() => --left === 256 && resolve());
    });
    await served();
    await few;
  });
  it.runIf(LINUX)('whose header never ends are closed, though they never close their end', async () => {
    await begin();
    const before = openFiles('socket:');
    const [client] = await hostile(1);
    await client.send('GET / HTTP/1.1\r\nHost: a\r\nX: ');
    await client.ended();
    expect(client.heard).toMatch(/^HTTP\/1\.1 408 /);
    await expect.poll(() => openFiles('socket:')).toBe(before);
  });
  it('with more requests than anybody sends at once are closed', async () => {
    await begin();
    const [client] = await hostile(1);
    const one = 'POST /v2/check HTTP/1.1\r\nHost: a\r\nContent-Length: 18\r\n\r\nlanguage=vi&text=a';
    await client.send(one.repeat(5000));
    await client.ended();
    expect(client.heard.split('HTTP/1.1 ').length).toBeLessThan(100);
  });
});

describe.runIf(LINUX)('downloads', () => {
  it('900 that are broken off leave no file open', async () => {
    await begin();
    await breakOff(9);
    await expect.poll(() => openFiles()).toBe(0);
  });
  it('200 that nobody reads: 64 of an address go on', async () => {
    await begin();
    for (const client of await hostile(200)) await client.ask(MODEL);
    await served();
    await expect.poll(() => openFiles()).toBe(64);
  });
});

it('all of it at once: a client is served all along', async () => {
  await begin();
  const idle = await hostile(5000);
  const half = await hostile(64);
  const slow = await hostile(20);
  await Promise.all(half.map((client) => client.send(halfSent(LONG, MB - 20))));
  await Promise.all(slow.map((client) => client.ask(MODEL)));
  const broken = breakOff(10);
  for (let i = 0; i < 50; i++) await served();
  await broken;
  await idle[0].ended();
});

it('clients that never finish do not keep it from stopping', { timeout: 60_000 }, async () => {
  await begin();
  const [reader, writer] = await hostile(2);
  await reader.ask(MODEL);
  await writer.send(halfSent(LONG, 100));
  await served();
  expect(await server.stop()).toBe(0);
  await begin();
});
