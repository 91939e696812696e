/** The HTTP server: who asks for what, and what keeps one client from hurting the others. Nothing of a text is ever logged. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Locale } from '../../messages/locale.ts';
import { hasToken, NO_TOKEN, requireTrusted, splitToken } from './access.ts';
import { answerTo, isDictionaryCall, type Api } from './api.ts';
import { whereOf } from './checkers.ts';
import { Connections, ownerOf } from './connections.ts';
import { parseParameters, type Parameters } from './parameters.ts';
import { Refusal } from './refusal.ts';
import { json, plain, send, type Reply } from './reply.ts';
import { Bodies } from './request-body.ts';
import { rulePage } from './rule-page.ts';
import type { WebFiles } from './web-files.ts';

export interface ServerOptions {
  api: Api;
  files: WebFiles;
  /** Address that the server listens at. */
  host: string;
  token: string | undefined;
  /** Origins of web pages that may use the dictionary. */
  allowedOrigins: readonly string[];
  /** What the web page is told of the settings that hold here. */
  project: () => object;
  /** Looks whether settings have changed. */
  refresh: () => Promise<void>;
  /** Told of each answer, for a log without texts. */
  onAnswer?: (method: string, path: string, status: number, milliseconds: number) => void;
  /** Told where something happened that should not have, without a word of any text. */
  onError: (where: string) => void;
}

/** Form of a text of the greatest length: up to nine bytes a unit in a form, and some markup. */
const bodyLimit = (maxText: number): number => maxText * 4 + 64 * 1024;
const NOTHING = new Uint8Array();
/** Where the web page asks for the settings of the project. */
const PROJECT = '/project.json';

/** Bytes of bodies that each address may have under way. */
const UNDER_WAY = 32 * 1024 * 1024;
/** The same for requests that have not brought the token yet, and may have it in a body of so many bytes as clients' keys. */
const STRANGERS = { underWay: 8 * 1024 * 1024, body: 256 * 1024 };

const NOT_FOUND = {
  vi: 'Không có địa chỉ này. Có: /v2/check, /v2/languages, /v2/words…',
  en: 'No such address. There are: /v2/check, /v2/languages, /v2/words…',
};
const FAILED = new Refusal(500, { vi: 'Máy chủ bị lỗi.', en: 'The server failed.' });

/** Makes the server; it listens to nothing yet. */
export function createHttpServer(options: ServerOptions): Server {
  const { api, onAnswer, onError } = options;
  const server = createServer({ connectionsCheckingInterval: 1000, maxHeaderSize: 64 * 1024 });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 15_000;
  server.timeout = 120_000;
  const connections = new Connections(server);
  const respond = responder(options);
  const serve = (request: IncomingMessage, response: ServerResponse, asksBefore: boolean): void => {
    if (!connections.begin(request.socket, response)) return;
    const begin = performance.now();
    response.on('finish', () => onAnswer?.(request.method!, pathOf(request), response.statusCode, performance.now() - begin));
    response.on('error', () => undefined);
    respond(request, response, asksBefore).then(
      (reply) => reply && send(request, response, reply),
      (error: unknown) => {
        if (!(error instanceof Refusal)) onError(whereOf(error));
        const refusal = error instanceof Refusal ? error : FAILED;
        const headers: Record<string, string> = refusal.status === 503 ? { 'Retry-After': '1' } : {};
        send(request, response, { ...plain(refusal.body(api.locale()), refusal.status), headers });
      },
    );
  };
  server.on('request', (request, response) => serve(request, response, false));
  // A client that asks before it sends a body gets its refusal at once.
  server.on('checkContinue', (request, response) => serve(request, response, true));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
    socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain\r\n\r\nError: ${status}\n`);
    // Whoever never closes would keep the connection half open.
    socket.destroySoon();
  });
  return server;
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0];

/** What answers a request: with undefined if the answer is on its way. It throws Refusals. */
function responder(
  options: ServerOptions,
): (request: IncomingMessage, response: ServerResponse, asksBefore: boolean) => Promise<Reply | undefined> {
  const { api, token } = options;
  const limit = bodyLimit(api.maxText);
  const bodies = new Bodies(Math.max(UNDER_WAY, 2 * limit));
  const strangers = new Bodies(STRANGERS.underWay);
  /** The body, if somebody may send one who has or has not brought the token. */
  const bodyOf = (request: IncomingMessage, known: boolean): Promise<Buffer> =>
    known ? bodies.read(request, limit, tooLong(limit)) : strangers.read(request, STRANGERS.body, NO_TOKEN);

  return async (request, response, asksBefore) => {
    const method = request.method ?? 'GET';
    allowOtherPages(request, response);
    if (method === 'OPTIONS') return { status: 204, type: 'text/plain', body: '' };
    if (!['GET', 'HEAD', 'POST'].includes(method))
      throw new Refusal(405, { vi: `Không có phương thức ${method}.`, en: `No method ${method}.` });
    const { path, given } = splitToken(pathOf(request).replace(/\/{2,}/g, '/'), token);
    const call = path.replace(/^\/v2(?=\/|$)/, '').replace(/(.)\/$/, '$1');
    if (method !== 'POST' && path === PROJECT) {
      // Dictionaries may be private: this is for the page of this server, and for nobody who lacks the token.
      requireTrusted(request.headers, options.host, options.allowedOrigins);
      if (!hasToken(token, given, request.headers, parseParameters(NOTHING, ''))) throw NO_TOKEN;
      await options.refresh();
      return json(options.project());
    }
    if (method !== 'POST') {
      const page = pageFor(options, request, response, path);
      if (page !== 'none') return page;
    }
    const query = (request.url ?? '').slice(pathOf(request).length + 1);
    const mayEnter = (parameters: Parameters): boolean => hasToken(token, given, request.headers, parameters);
    const known = mayEnter(parseParameters(NOTHING, query));
    const answer = answerTo(call);
    const mayBeInBody = method === 'POST' && request.headers.authorization === undefined && answer !== undefined;
    if (!known && !mayBeInBody) throw NO_TOKEN;
    if (answer === undefined) throw new Refusal(404, NOT_FOUND);
    if (isDictionaryCall(call)) requireTrusted(request.headers, options.host, options.allowedOrigins);
    const coming = bodyOf(request, known);
    if (asksBefore) response.writeContinue();
    const parameters = parseParameters(await coming, query);
    if (!known && !mayEnter(parameters)) throw NO_TOKEN;
    await options.refresh();
    const leaving = new AbortController();
    response.on('close', () => leaving.abort());
    const prefix = given === undefined ? '' : `/${given}`;
    return answer(api, {
      method,
      parameters,
      page: `${baseOf(request)}${prefix}/rules/`,
      owner: ownerOf(request.socket),
      signal: leaving.signal,
    });
  };
}

function tooLong(limit: number): Refusal {
  return new Refusal(413, { vi: `Yêu cầu dài quá ${limit} byte.`, en: `The request is longer than ${limit} bytes.` });
}

/** The web page, the pages of rules; `none` for a path that is neither. Undefined if a file is on its way. */
function pageFor(
  { api, files }: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Reply | undefined | 'none' {
  if (files.send(request, response, path)) return undefined;
  const rule = /^\/rules\/([a-z0-9-]+)$/.exec(path)?.[1];
  const page = rule === undefined ? undefined : rulePage(rule, api.locale());
  if (page !== undefined) return page;
  if (path === '/') return plain(welcome(api.locale(), baseOf(request)));
  return 'none';
}

function welcome(locale: Locale, base: string): string {
  return locale === 'vi'
    ? `vilint đang chạy. Địa chỉ máy chủ LanguageTool: ${base}/v2\n`
    : `vilint is running. Address of the LanguageTool server: ${base}/v2\n`;
}

/** What clients on other pages need to be let through by the browser. */
function allowOtherPages({ headers, method }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (method !== 'OPTIONS') return;
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', headers['access-control-request-headers'] ?? '*');
  response.setHeader('Access-Control-Max-Age', '86400');
  if (headers['access-control-request-private-network'] !== undefined) response.setHeader('Access-Control-Allow-Private-Network', 'true');
}

/** URL of the server as the client knows it. */
function baseOf({ headers }: IncomingMessage): string {
  const host = /^[\w.:[\]-]+$/.test(headers.host ?? '') ? headers.host! : '127.0.0.1';
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${host}`;
}
