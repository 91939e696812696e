/** The web page: the files beside the program in web/, as they were when the server began. */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { modelPart, partNames } from './model-parts.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.oxt': 'application/vnd.openofficeorg.extension',
};
const OTHER = 'application/octet-stream';

/** What the build says of the page's content security policy, and what holds if it says nothing. */
const POLICY_FILE = '/policy.txt';
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Compressed forms that a build may have put beside a file. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

type WebFile = { tag: string } & ({ path: string; size: number } | { content: () => Uint8Array });

export class WebFiles {
  /** By path of the URL. */
  readonly #files = new Map<string, WebFile>();
  #policy = STRICT;

  /** @param folder of the built page; there is no page if it is missing */
  constructor(folder: string = webFolder()) {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/');
      if (name === POLICY_FILE) this.#policy = readFileSync(path, 'utf8').trim();
      else this.#files.set(name, { path, size, tag: tagOf(size, mtimeMs) });
    }
    const serviceWorker = join(folder, 'sw.js');
    if (!existsSync(serviceWorker)) return;
    for (const [i, name] of partNames(serviceWorker).entries())
      if (!this.#files.has(`/${name}`)) this.#files.set(`/${name}`, { tag: `"${name}"`, content: () => modelPart(i) });
  }

  /** Adds a file from elsewhere under a path. */
  add(name: string, path: string): void {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile()) this.#files.set(name, { path, size: found.size, tag: tagOf(found.size, found.mtimeMs) });
  }

  /** Sends the file of a path; false if there is none. */
  send(request: IncomingMessage, response: ServerResponse, path: string): boolean {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = this.#files.get(name);
    if (file === undefined) return false;
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const [encoding, suffix] = ENCODINGS.find(([coding, end]) => accepted.includes(coding) && this.#files.has(name + end)) ?? [];
    const sent = this.#files.get(name + (suffix ?? ''))!;
    const { tag } = sent;
    const headers = {
      'Content-Type': TYPES[extname(name)] ?? OTHER,
      ETag: tag,
      // A name with a hash never gets other contents.
      'Cache-Control': /[-.][\da-f]{8,}\.\w+$/.test(name) && !name.endsWith('.html') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Content-Security-Policy': `${this.#policy}; frame-ancestors 'none'`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return true;
    }
    const content = 'content' in sent ? sent.content() : undefined;
    const size = 'content' in sent ? content!.length : sent.size;
    response.writeHead(200, { ...headers, 'Content-Length': size, ...(encoding !== undefined && { 'Content-Encoding': encoding }) });
    if (request.method === 'HEAD') response.end();
    else if ('content' in sent) response.end(content);
    // Closes the file with the connection, and the connection if the file cannot be read.
    else pipeline(createReadStream(sent.path), response, () => undefined);
    return true;
  }
}

const tagOf = (size: number, time: number): string => `"${size.toString(36)}-${Math.round(time).toString(36)}"`;

/** The built program has the page beside it; the sources have it in dist/. */
function webFolder(): string {
  const beside = fileURLToPath(new URL('./web', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../../dist/web', import.meta.url));
}
