/** Sends answers. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Reply {
  status?: number;
  type: string;
  body: string | Buffer;
  headers?: Readonly<Record<string, string>>;
}

/** How much of a body that nobody wants is still read, and for how long, so that its sender gets to read the answer. */
const DISCARD = { bytes: 32 * 1024 * 1024, time: 3000 };

export const json = (value: unknown): Reply => ({
  type: 'application/json',
  body: typeof value === 'string' ? value : JSON.stringify(value),
});
export const plain = (body: string, status = 200): Reply => ({ status, type: 'text/plain; charset=utf-8', body });

/** An answer as the call of a function that the client names (JSONP). The comment keeps it from being anything else. */
export function asCall(callback: string, { body }: Reply): Reply {
  // Two characters may stand in JSON and once might not in a program.
  const safe = String(body).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return { type: 'application/javascript; charset=utf-8', body: `/**/${callback}(${safe});` };
}

/** Sends an answer. If the request is still coming in, its sender gets the answer and a little time to notice it. */
export function send(request: IncomingMessage, response: ServerResponse, { status = 200, type, body, headers }: Reply): void {
  if (response.headersSent || response.destroyed) return;
  const unread = !request.complete;
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...(unread && { Connection: 'close' }),
    ...headers,
  });
  const content = request.method === 'HEAD' ? '' : body;
  if (!unread) return void response.end(content);
  response.write(content);
  discard(request, () => response.end());
}

function discard(request: IncomingMessage, done: () => void): void {
  let left = DISCARD.bytes;
  const stop = (): void => {
    clearTimeout(timer);
    done();
    request.destroy();
  };
  const timer = setTimeout(stop, DISCARD.time);
  request.on('error', () => undefined);
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) stop();
  });
  request.on('end', () => {
    clearTimeout(timer);
    done();
  });
  request.on('close', () => clearTimeout(timer));
}
