/** Clients that are broken, slow or hostile: refused or served, and the others are served all along. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Serving } from '../serving.ts';

let server: Serving;
const start = async (...args: string[]): Promise<void> => void (server = await Serving.start(['--no-context', '--locale', 'en', ...args]));
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  expect((await server.check({ text: 'Vốn , lãi.' })).matches).toHaveLength(1);
  expect(server.error).not.toContain('met an error');
  await server.stop();
});

/** A connection that begins with some bytes. */
function open(bytes = ''): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(bytes);
      resolve(socket);
    });
    socket.on('error', reject);
    sockets.push(socket);
  });
}

/** All that comes until the connection ends. */
const rest = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.removeAllListeners('error').on('error', () => resolve(text));
    socket.on('data', (chunk: Buffer) => (text += String(chunk)));
    socket.on('close', () => resolve(text));
  });

/** Status of the answer to a check that is asked for from another address of this machine. */
async function answerTo(localAddress: string, body: string): Promise<number | undefined> {
  const sent = request(`${server.url}/v2/check`, { method: 'POST', localAddress }).end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.resume();
  await once(answer, 'end');
  return answer.statusCode;
}

const POST = 'POST /v2/check HTTP/1.1\r\nHost: a\r\n';

describe('bodies', () => {
  beforeEach(() => start());
  it('of 10 MB: refused, and the client gets to read why', async () => {
    const response = await server.post('/v2/check', `language=vi&text=${'Vốn tăng. '.repeat(1_000_000)}`);
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('The request is longer than');
  });
  it('of 10 MB in pieces, without saying so before: refused', async () => {
    const socket = await open(`${POST}Transfer-Encoding: chunked\r\n\r\n`);
    const piece = 'a'.repeat(0x10000);
    const answer = rest(socket);
    for (let i = 0; i < 160; i++) socket.write(`10000\r\n${piece}\r\n`);
    socket.end('0\r\n\r\n');
    expect(await answer).toContain('413 Payload Too Large');
  });
  it('without end: refused and cut off', async () => {
    const socket = await open(`${POST}Transfer-Encoding: chunked\r\n\r\n`);
    const answer = rest(socket);
    const piece = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const pour = (): void => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on('drain', pour);
    pour();
    expect(await answer).toContain('413 Payload Too Large');
  });
  it('shorter than they say, then gone', async () => {
    const socket = await open(`${POST}Content-Length: 1000\r\n\r\nlanguage=vi&text=a`);
    socket.destroy();
  });
  it.each<[what: string, body: string | Uint8Array<ArrayBuffer>]>([
    ['bad JSON', '{"language":"vi","text":'],
    ['bad UTF-8', Buffer.from([0x74, 0x65, 0x78, 0x74, 0x3d, 0xff, 0xfe])],
    ['nothing', ''],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 197) & 255))],
    ['deep JSON', `{"language":"vi","data":${'['.repeat(50_000)}`],
    ['a prototype', '{"__proto__":{"language":"vi"},"constructor":1,"text":"a"}'],
  ])('%s: refused', async (_what, body) => expect((await server.post('/v2/check', body)).status).toBe(400));
  it('a text that is too long: refused', async () => {
    const response = await server.post('/v2/check', JSON.stringify({ language: 'vi', text: 'a'.repeat(1_000_001) }));
    expect([response.status, await response.text()]).toEqual([413, 'Error: The text is longer than 1000000 characters.\n']);
  });
  it('odd texts: served', async () => {
    for (const text of [
      '',
      '\ufeff',
      '\ud800',
      '\0',
      '\u2028',
      '😀'.repeat(1000),
      ' '.repeat(10_000),
      '('.repeat(10_000),
      'ạ'.normalize('NFD').repeat(5000),
    ])
      expect((await server.post('/v2/check', JSON.stringify({ language: 'vi', text }))).status).toBe(200);
  });
});

describe('connections', () => {
  beforeEach(() => start());
  it('1,000 that do nothing: the others are served', async () => {
    await Promise.all(Array.from({ length: 1000 }, () => open()));
    expect((await server.check({ text: 'Vốn , lãi.' })).matches).toHaveLength(1);
  });
  it('a hundred that send a byte now and then: the others are served, and they are cut off', async () => {
    const slow = await Promise.all(Array.from({ length: 100 }, () => open('POST /v2/check HTTP/1.1\r\n')));
    const ends = Promise.all(slow.map(rest));
    const timer = setInterval(() => slow.forEach((socket) => socket.writable && socket.write('X')), 500);
    expect((await server.check({ text: 'Vốn , lãi.' })).matches).toHaveLength(1);
    for (const answer of await ends) expect(answer).toMatch(/^(?:HTTP\/1\.1 408|$)/);
    clearInterval(timer);
  });
  it('that do not speak HTTP: told so', async () => {
    const socket = await open('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03');
    expect(await rest(socket)).toContain('400 Bad Request');
  });
  it('that leave before the answer', async () => {
    for (let i = 0; i < 20; i++) {
      const socket = await open(`${POST}Content-Length: 24\r\n\r\nlanguage=vi&text=xin+chao`);
      socket.destroy();
    }
  });
});

describe('checks', () => {
  const long = (length: number): string => 'Ông làm trong nghành giáo dục , xã hội xử dụng vốn. '.repeat(length / 52);
  it('that take too long end, and the next ones are served', async () => {
    await start('--timeout', '1', '--max-text', '4000000');
    const answer = await server.post('/v2/check', JSON.stringify({ language: 'vi', text: long(3_900_000) }));
    expect([answer.status, await answer.text()]).toEqual([500, 'Error: The check took longer than 1 seconds. Send a shorter text.\n']);
  });
  it.each(['1', '2'])('of long texts all get their turn with %s threads', async (threads) => {
    await start('--concurrency', threads);
    const texts = Array.from({ length: 3 }, () => JSON.stringify({ language: 'vi', text: long(60_000) }));
    const answers = await Promise.all(texts.map((body) => server.post('/v2/check', body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
  it('of short texts do not wait for those of long ones', async () => {
    await start('--concurrency', '2');
    let done = 0;
    const slow = Array.from({ length: 4 }, async () => {
      await server.post('/v2/check', JSON.stringify({ language: 'vi', text: long(400_000) }));
      done++;
    });
    await server.check({ text: 'Vốn , lãi.' });
    expect(done).toBeLessThan(4);
    await Promise.all(slow);
  });
  it.runIf(process.platform === 'linux')('of one client do not wait until all those of another are done', async () => {
    await start('--concurrency', '1');
    const body = JSON.stringify({ language: 'vi', text: long(60_000) });
    let done = 0;
    const many = Array.from({ length: 8 }, async () => {
      await server.post('/v2/check', body);
      done++;
    });
    await answerTo('127.0.0.2', body);
    expect(done).toBeLessThan(8);
    await Promise.all(many);
  });
  it('beyond what can wait: refused, to be sent again', async () => {
    await start('--concurrency', '1', '--queue', '1', '--timeout', '300');
    const body = JSON.stringify({ language: 'vi', text: long(500_000) });
    const answers = await Promise.all(Array.from({ length: 6 }, () => server.post('/v2/check', body)));
    expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([200, 503]);
    expect(answers.find(({ status }) => status === 503)!.headers.get('retry-after')).toBe('1');
  });
});
