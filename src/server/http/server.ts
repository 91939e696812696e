/** The HTTP server: who asks for what, and what keeps one client from hurting the others. Nothing of a text is ever logged. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Locale } from '../../messages/locale.ts';
import { requireToken, requireTrusted, splitToken } from './access.ts';
import { answer, isDictionaryCall, type Api } from './api.ts';
import { whereOf } from './checkers.ts';
import { parseParameters } from './parameters.ts';
import { Refusal } from './refusal.ts';
import { plain, send, type Reply } from './reply.ts';
import { readBody } from './request-body.ts';
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
  /** Looks whether settings have changed. */
  refresh: () => Promise<void>;
  /** Told of each answer, for a log without texts. */
  onAnswer?: (method: string, path: string, status: number, milliseconds: number) => void;
  /** Told where something happened that should not have, without a word of any text. */
  onError: (where: string) => void;
}

/** Form of a text of the greatest length: up to nine bytes a unit in a form, and some markup. */
const bodyLimit = (maxText: number): number => maxText * 4 + 64 * 1024;

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
  server.maxConnections = 4000;
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const begin = performance.now();
    response.on('finish', () => onAnswer?.(request.method!, pathOf(request), response.statusCode, performance.now() - begin));
    response.on('error', () => undefined);
    respond(options, request, response).then(
      (reply) => reply && send(request, response, reply),
      (error: unknown) => {
        if (!(error instanceof Refusal)) onError(whereOf(error));
        const refusal = error instanceof Refusal ? error : FAILED;
        const headers: Record<string, string> = refusal.status === 503 ? { 'Retry-After': '1' } : {};
        send(request, response, { ...plain(refusal.body(api.locale()), refusal.status), headers });
      },
    );
  };
  server.on('request', serve);
  // A client that asks before it sends a body gets its refusal at once.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (!(Number(request.headers['content-length']) > bodyLimit(api.maxText))) response.writeContinue();
    serve(request, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain\r\n\r\nError: ${status}\n`);
  });
  return server;
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0];

/** Undefined if the answer is on its way. */
async function respond(options: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<Reply | undefined> {
  const { api, token } = options;
  const method = request.method ?? 'GET';
  allowOtherPages(request, response);
  if (method === 'OPTIONS') return { status: 204, type: 'text/plain', body: '' };
  if (!['GET', 'HEAD', 'POST'].includes(method))
    throw new Refusal(405, { vi: `Không có phương thức ${method}.`, en: `No method ${method}.` });
  const { path, given } = splitToken(pathOf(request).replace(/\/{2,}/g, '/'), token);
  const call = path.replace(/^\/v2(?=\/|$)/, '').replace(/(.)\/$/, '$1');
  if (method !== 'POST') {
    const page = pageFor(options, request, response, path);
    if (page !== 'none') return page;
  }
  const query = (request.url ?? '').slice(pathOf(request).length + 1);
  const parameters = parseParameters(await readBody(request, bodyLimit(api.maxText)), query);
  requireToken(token, given, request.headers, parameters);
  if (isDictionaryCall(call)) requireTrusted(request.headers, options.host, options.allowedOrigins);
  await options.refresh();
  const leaving = new AbortController();
  response.on('close', () => leaving.abort());
  const prefix = given === undefined ? '' : `/${given}`;
  const reply = await answer(api, call, { method, parameters, page: `${baseOf(request)}${prefix}/rules/`, signal: leaving.signal });
  if (reply === undefined) throw new Refusal(404, NOT_FOUND);
  return reply;
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
