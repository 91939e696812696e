/** Starts everything that `vilint serve` needs. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { shownFrom } from '../../config/find.ts';
import type { Choices, Settings } from '../../config/settings.ts';
import { personalDictionaryPath, projectDictionaryPath } from '../../config/dictionary-files.ts';
import type { Mistake } from '../../messages/mistake.ts';
import { isLoopback } from './access.ts';
import { Checkers, type CheckerLimits } from './checkers.ts';
import { LiveSettings } from './live-settings.ts';
import { createHttpServer, type ServerOptions } from './server.ts';
import { WebFiles } from './web-files.ts';
import { useDictionary } from './words-api.ts';

/** Milliseconds that clients have to take their answers once the server is told to stop. */
const PATIENCE = 5000;

export interface ServeOptions extends Pick<ServerOptions, 'allowedOrigins' | 'onAnswer' | 'onError'> {
  choices: Choices;
  /** The settings and the project are looked for from here. */
  folder: string;
  host: string;
  /** 0: any that is free. */
  port: number;
  /** Undefined: none at a loopback address, one made up anywhere else. */
  token?: string | undefined;
  maxText: number;
  limits: CheckerLimits;
  /** Path of the extension for LibreOffice, if it was built. */
  extension?: string;
  onMistake: (mistake: Mistake) => void;
}

export interface Running {
  /** With the token, if there is one: `http://127.0.0.1:8081`. */
  url: string;
  /** Lets requests end that are being answered, for a while. */
  close(): Promise<void>;
}

/** Starts the server. Throws a Mistake in a configuration or a dictionary, and what `listen` emits: EADDRINUSE… */
export async function startServer(options: ServeOptions): Promise<Running> {
  const { choices, folder, host, maxText } = options;
  const token = options.token ?? (isLoopback(host) ? undefined : randomBytes(18).toString('base64url'));
  const live = new LiveSettings(
    choices,
    folder,
    (now) => {
      settings = now;
      checkers.use(now.lint, now.model);
    },
    options.onMistake,
  );
  let settings: Settings = await live.open();
  const checkers = new Checkers(settings.lint, settings.model, options.limits, options.onError);
  const files = new WebFiles();
  if (options.extension !== undefined) files.add('/vilint.oxt', options.extension);
  const server = createHttpServer({
    ...options,
    token,
    files,
    api: {
      checkers,
      maxText,
      locale: () => settings.lint.locale,
      words: async (action, parameters) => {
        const usual = settings.personalDictionary ? personalDictionaryPath() : projectDictionaryPath(folder);
        const result = useDictionary(action, parameters, folder, usual);
        if (action !== 'list') await live.refresh(true);
        return result;
      },
    },
    project: () => projectOf(settings, folder),
    refresh: () => live.refresh(),
  });
  try {
    await listening(server, options.port, host);
  } catch (error) {
    await checkers.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${port}${token === undefined ? '' : `/${token}`}`,
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), PATIENCE);
      await ended;
      clearTimeout(patience);
      await checkers.close();
    },
  };
}

/** What the web page needs of settings. Names of files are those that people know. */
function projectOf({ lint: { preset, useModel, rules, words }, sources, dictionaries }: Settings, folder: string): object {
  return { preset, useModel, rules, words, files: [...sources, ...dictionaries].map(shownFrom(folder)) };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: 2048 }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
