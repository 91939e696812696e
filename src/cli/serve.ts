/** `vilint serve`: the LanguageTool server and the web page, until it is told to stop. */
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer, type Running } from '../server/http/start.ts';
import type { Mistake } from '../messages/mistake.ts';
import type { StandardStreams } from './standard-streams.ts';
import { openModel } from './engines.ts';
import { parseCount } from './option-values.ts';
import { checkChoices, spokenLocale, type RawOptions } from './options.ts';
import { updateFile } from '../files/update.ts';
import { printable } from '../text/printable.ts';
import { errorCode, Problem, problemOfWriting } from './problem.ts';
import { say } from '../messages/say.ts';
import { TEXTS } from './texts.ts';
import { workflowOptions } from './workflow-options.ts';

/** Options as commander collects them. */
export interface RawServeOptions extends RawOptions {
  host: string;
  port: string;
  tokenFile?: string;
  allowOrigin?: string[];
  maxText: string;
  timeout: string;
  queue: string;
  verbose?: boolean;
}

/** Serves until a signal comes. Throws a Problem or a Mistake if it cannot begin. */
export async function serve(raw: RawServeOptions, { out, error }: Pick<StandardStreams, 'out' | 'error'>): Promise<void> {
  const locale = await spokenLocale(raw);
  const choices = checkChoices(raw);
  const { concurrency } = workflowOptions(raw);
  const port = parsePort(raw.port);
  // A bad model is told now, not to the first client.
  if (choices.useModel !== false) openModel(choices.model);
  const stopped = signal();
  const running = await start(raw.host, port, () =>
    startServer({
      choices,
      folder: process.cwd(),
      host: raw.host,
      port,
      token: tokenOf(raw.tokenFile),
      allowedOrigins: raw.allowOrigin ?? [],
      maxText: parseCount('--max-text', raw.maxText),
      limits: {
        threads: concurrency === 'auto' ? Math.min(4, Math.max(2, availableParallelism())) : concurrency,
        time: parseCount('--timeout', raw.timeout) * 1000,
        waiting: parseCount('--queue', raw.queue),
      },
      extension: fileURLToPath(new URL('./vilint.oxt', import.meta.url)),
      onMistake: ({ place, text }: Mistake) => error(`${new Problem('staysAsItWas', { place, message: text }).line(locale)}\n`),
      onError: (where) => error(`${new Problem('serverFailed', { message: where }).line(locale)}\n`),
      ...(raw.verbose && {
        onAnswer: (method: string, path: string, status: number, time: number) =>
          error(`${new Date().toISOString()} ${method} ${printable(withoutToken(path))} ${status} ${Math.round(time)} ms\n`),
      }),
    }),
  );
  out(`${say(TEXTS.serving, { url: running.url }, locale)}\n`);
  await stopped;
  await running.close();
}

/** No token that stands in a path reaches the log. */
function withoutToken(path: string): string {
  return path.replace(/^\/[\w.-]{16,}(?=\/)/, '/…');
}

function parsePort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new Problem('badPort', { value });
  return Number(value);
}

async function start(host: string, port: number, begin: () => Promise<Running>): Promise<Running> {
  try {
    return await begin();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Problem('portInUse', { port });
    if (syscall === 'listen' || syscall === 'getaddrinfo') throw new Problem('cannotListen', { host, port, code: code ?? '' });
    throw error;
  }
}

/** The token of the environment or of a file, which is made if it is not there. */
function tokenOf(file: string | undefined): string | undefined {
  const token = file === undefined ? process.env.VILINT_TOKEN || undefined : readToken(file);
  if (token !== undefined && !/^[\w.-]{16,}$/.test(token)) throw new Problem('weakToken');
  return token;
}

function readToken(file: string): string {
  try {
    // A mistyped folder is told, not made.
    statSync(dirname(file));
    // Of servers that begin at once all get the token of the first.
    updateFile(file, (before) => (before === undefined ? `${randomBytes(18).toString('base64url')}\n` : undefined), 0o600);
  } catch (error) {
    throw problemOfWriting(file, error);
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new Problem('unreadable', { name: file, code: errorCode(error) });
  }
}

function signal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });
}
