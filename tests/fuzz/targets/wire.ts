/** What comes over the wire: bytes to the socket of the running HTTP server, and to the standard input of the language server. */
import fc from 'fast-check';
import { damagedBytes, rearranged, reshaped } from '../mutate.ts';
import { must, target } from '../target.ts';
import { HttpWire } from '../wire/http.ts';
import { frame, framed, initialize, LspWire } from '../wire/lsp.ts';

const FORM = `text=${encodeURIComponent('Vốn đầu tư , tăng.')}&language=vi`;
const JSON_BODY = JSON.stringify({ text: 'Vốn , tăng', language: 'vi' });
const post = (path: string, body: string, headers = ''): string =>
  `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const get = (path: string, headers = ''): string => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}\r\n`;
const REQUESTS = [
  post('/v2/check', FORM, 'Content-Type: application/x-www-form-urlencoded\r\n'),
  post('/v2/check', JSON_BODY, 'Content-Type: application/json\r\nConnection: close\r\n'),
  post('/v2/check?language=vi', FORM, 'Expect: 100-continue\r\nAuthorization: Basic YTpi\r\nOrigin: http://a.example\r\n'),
  `POST /v2/check HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\ntext=\r\n3\r\na ,\r\n0\r\nX: y\r\n\r\n`,
  post('/v2/words/add', 'word=V%E1%BB%91n') + post('/v2/words/delete', 'word=V%E1%BB%91n') + get('/v2/words?limit=3'),
  get('/v2/languages') + get('/v2/maxtextlength') + get('/v2/healthcheck', 'Connection: close\r\n'),
  get('/', 'Range: bytes=0-9\r\nIf-None-Match: "a"\r\nAccept-Encoding: gzip, br\r\n'),
  get('/rules/dot-row?x=%00') + get('/../../etc/passwd') + get('/%2e%2e/%2e%2e/package.json'),
  'OPTIONS * HTTP/1.1\r\nHost: a\r\nAccess-Control-Request-Headers: x\r\n\r\n',
  'CONNECT a.example:443 HTTP/1.1\r\nHost: a\r\n\r\n',
  get('/', 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: websocket\r\nSec-WebSocket-Key: YQ==\r\n'),
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
];
const MARKS = [
  ...['\r\n', '\n', '\r', '\r\n\r\n', ' ', ':', '/', '//', '?', '%', '%00', '%c0%af', '..', '\0', '\u00ff', 'HTTP/1.0', 'HTTP/9.9', '*'],
  ...['POST', 'HEAD', 'PUT', 'DELETE', 'TRACE', 'get', 'http://a.example/v2/check', '/v2/words', '/v2/check', 'Host: ', 'Host: ../..'],
  ...['Content-Length: -1\r\n', 'Content-Length: 0\r\n', 'Content-Length: 99999999999\r\n', 'Content-Length: 0x10\r\n', 'Content-Length: 5\r\n'],
  ...['Transfer-Encoding: chunked\r\n', 'Transfer-Encoding: gzip\r\n', 'ffffffffffffffff\r\n', '0\r\n\r\n', '-1\r\n', 'Expect: 200-ok\r\n'],
  ...['Content-Type: multipart/form-data; boundary=\r\n', 'Content-Encoding: gzip\r\n', 'Origin: null\r\n', 'X-Forwarded-Proto: https\r\n'],
  ...['Cookie: a=b\r\n', ' folded\r\n', `X: ${'y'.repeat(70_000)}\r\n`],
]; // prettier-ignore

/** Requests in latin1, so that every code unit is a byte. */
const LATIN1 = REQUESTS.map((request) => Buffer.from(request, 'utf8').toString('latin1'));
const BODIES = [FORM, JSON_BODY, JSON.stringify({ data: { annotation: [{ text: 'a ,' }, { markup: '<b>' }] }, language: 'auto' })];
/** A sound head, so that the body is read. */
const bodies = fc
  .tuple(
    fc.oneof(
      damagedBytes(BODIES.map((body) => Buffer.from(body))),
      rearranged(BODIES, /(?=[&={}[\]",:%])|(?<=[&={}[\]",:])/, ['&', '=', '%', '"', '{', '[', 'ệ , ', '\\ud800', 'text=']).map((body) =>
        Buffer.from(body),
      ),
    ),
    fc.constantFrom('/v2/check', '/v2/words/add', '/check?language=vi'),
  )
  .map(([body, path]) => Buffer.concat([Buffer.from(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n`), body]));
export const requests = fc.oneof(
  bodies,
  damagedBytes(LATIN1.map((request) => Buffer.from(request, 'latin1'))).map((bytes) => Buffer.from(bytes)),
  rearranged(LATIN1, /(?<=\r\n)|(?=[ :/?&=%,;])|(?<=[ :/?&=%])/, MARKS).map((request) => Buffer.from(request, 'latin1')),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
);

/** Cuts bytes into the pieces that arrive one after the other. */
function cut(bytes: Buffer, at: readonly number[]): Buffer[] {
  const places = [...new Set(at.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, i) => bytes.subarray(from, places[i]));
}
const cuts = fc.array(fc.nat(0xffff), { maxLength: 3 });

let http: Promise<HttpWire> | undefined;
export const httpWire = target({
  name: 'http-wire',
  about: 'any bytes to the socket of vilint serve: an answer or a closed door, and the next client is served',
  cases: fc.tuple(requests, cuts),
  async check([bytes, at]) {
    const wire = await (http ??= HttpWire.start());
    const { answer, ended } = await wire.send(cut(bytes, at));
    must(ended, 'the connection stays open');
    const head = answer.toString('latin1', 0, 12);
    must(answer.length === 0 || /^HTTP\/1\.1 [1-5]\d\d/.test(head), () => `no answer of HTTP: ${head}`);
    must(!/^HTTP\/1\.1 500/m.test(answer.toString('latin1')) && wire.told === '', () => `it failed: ${wire.told}`);
    must((await wire.findings()) === 1, 'the next request gets other findings');
  },
  async end() {
    await (await http)?.stop();
    http = undefined;
  },
  quick: 150,
});

const URI = 'file:///nowhere/a.txt';
const textDocument = { uri: URI };
const position = { line: 0, character: 12 };
const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
const MESSAGES = [
  {
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: URI, languageId: 'plaintext', version: 1, text: 'Vốn đầu tư , tăng.\nHội nghi đng bộ.' } },
  },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { uri: URI, version: 2 }, contentChanges: [{ range, text: 'Ý trí 😀 , ' }, { text: 'Vốn , tăng.' }] },
  },
  { method: 'textDocument/didSave', params: { textDocument } },
  { method: 'textDocument/didClose', params: { textDocument } },
  { id: 1, method: 'textDocument/diagnostic', params: { textDocument, identifier: 'vilint', previousResultId: '1' } },
  { id: 2, method: 'textDocument/codeAction', params: { textDocument, range, context: { diagnostics: [], only: ['source.fixAll'] } } },
  { id: 3, method: 'codeAction/resolve', params: { title: 'a', kind: 'source.fixAll.vilint', data: { uri: URI } } },
  { id: 4, method: 'textDocument/hover', params: { textDocument, position } },
  {
    id: 5,
    method: 'workspace/executeCommand',
    params: { command: 'vilint.addToUserDictionary', arguments: [{ uri: URI, entry: 'Nậm Pồ' }] },
  },
  { id: 6, method: 'workspace/executeCommand', params: { command: 'vilint.explainRule', arguments: [{ page: 'http://a.example' }] } },
  {
    method: 'workspace/didChangeConfiguration',
    params: { settings: { vilint: { rules: { 'vi/dot-row': 'off' }, locale: 'en', debounce: 1 } } },
  },
  { method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: 'file:///nowhere/vilint.config.json', type: 1 }] } },
  {
    method: 'workspace/didChangeWorkspaceFolders',
    params: { event: { added: [{ uri: 'file:///nowhere', name: 'a' }], removed: [] } },
  },
  { method: '$/cancelRequest', params: { id: 1 } },
  { method: '$/setTrace', params: { value: 'verbose' } },
  { id: 7, result: null },
  { id: 8, error: { code: -32600, message: 'a' } },
].map((message) => ({ jsonrpc: '2.0', ...message }));
const KEYS = [
  ...['jsonrpc', 'id', 'method', 'params', 'result', 'error', 'textDocument', 'uri', 'version', 'text', 'position', 'range', 'start'],
  ...['line', 'character', 'contentChanges', 'arguments', 'settings', 'vilint', 'entry', 'data', 'initialize', 'textDocument/didOpen'],
  ...['file:///', 'file://a.example/b.txt', 'untitled:1', 'http://[', 'file:///%', '%ff', 'textDocument/diagnostic', '$/x'],
]; // prettier-ignore
const message = fc.oneof(
  reshaped(MESSAGES, KEYS).map((value) => Buffer.from(JSON.stringify(value) ?? 'null')),
  damagedBytes(MESSAGES.map((value) => Buffer.from(JSON.stringify(value)))).map((bytes) => Buffer.from(bytes)),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom('[]', '""', '{}', '[[]]', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '\ufeff{}').map((text) => Buffer.from(text)),
);

/** A server remembers every text that was opened, so it is a new one now and then. */
const CASES_OF_A_SERVER = 300;
let lsp: LspWire | undefined;
let casesLeft = 0;
async function server(): Promise<LspWire> {
  if (lsp === undefined || casesLeft-- <= 0) {
    await lsp?.end();
    lsp = new LspWire();
    casesLeft = CASES_OF_A_SERVER;
    await lsp.request('initialize', (initialize(null) as { params: object }).params);
    lsp.send(frame({ method: 'initialized', params: {} }));
  }
  return lsp;
}

export const lspMessages = target({
  name: 'lsp-messages',
  about: 'any messages to vilint lsp: it stays, and the next request is answered',
  cases: fc.array(message, { minLength: 1, maxLength: 5 }),
  async check(bodies) {
    const wire = await server();
    try {
      for (const body of bodies) wire.send(framed(body));
      await wire.probe();
      must(!/^\s+at /m.test(wire.told), () => `it failed: ${wire.told}`);
    } catch (error) {
      wire.stop();
      lsp = undefined;
      throw error;
    }
  },
  async end() {
    await lsp?.end();
    lsp = undefined;
  },
  quick: 150,
});

const SESSIONS = [initialize('file:///nowhere'), { method: 'initialized', params: {} }, ...MESSAGES, { id: 9, method: 'shutdown' }];
const SESSION = Buffer.concat([...SESSIONS.map(frame), frame({ method: 'exit' })]).toString('latin1');
const SHORT = Buffer.concat([frame(initialize(null)), frame(MESSAGES[0]!), frame(MESSAGES[4]!)]).toString('latin1');
const FRAME_MARKS = [
  ...['Content-Length: -1', 'Content-Length: 0\r\n\r\n', 'Content-Length: 99999999999\r\n\r\n', 'Content-Length: 1e3', 'Content-Length: x'],
  ...['\r\n', '\n\n', '\r\n\r\n', ':', 'Content-Type: application/vscode-jsonrpc; charset=utf-16\r\n', 'Content-Type: a; charset=\r\n', '{}', 'null', '\0'],
]; // prettier-ignore

export const lspWire = target({
  name: 'lsp-wire',
  about: 'any bytes to the standard input of vilint lsp: messages come back, and it ends with its input',
  cases: fc.tuple(
    fc.oneof(
      damagedBytes([SESSION, SHORT].map((session) => Buffer.from(session, 'latin1'))).map((bytes) => Buffer.from(bytes)),
      rearranged([SESSION, SHORT], /(?=Content-Length)|(?<=\r\n)|(?<=: )/, FRAME_MARKS).map((session) => Buffer.from(session, 'latin1')),
      fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
    ),
    cuts,
  ),
  async check([bytes, at]) {
    const wire = new LspWire();
    try {
      for (const piece of cut(bytes, at)) wire.send(piece);
      const { code, signal } = await wire.end();
      must(signal === null && (code === 0 || code === 1), () => `it ended with ${signal ?? code}`);
      must(!/^\s+at /m.test(wire.told), () => `it failed: ${wire.told}`);
    } finally {
      wire.stop();
    }
  },
  quick: 12,
});
