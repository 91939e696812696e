/**
 * VS Code's own runtime with extensions in it, behind a port of this machine: code-server, an npm package that runs on
 * Node 24. VILINT_CODE_SERVER names the folder that it was installed in (`npm install --prefix FOLDER code-server`),
 * VILINT_CODE_SERVER_NODE the Node.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const FOLDER = process.env['VILINT_CODE_SERVER'] ?? '';
const NODE = process.env['VILINT_CODE_SERVER_NODE'] ?? '';
const ENTRY = join(FOLDER, 'node_modules/code-server/out/node/entry.js');

export const hasCodeServer = FOLDER !== '' && existsSync(ENTRY) && existsSync(NODE);

/** What a workbench shows first, and what it asks the network for, is of no use here. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

export interface CodeServerOptions {
  /** For everything that it writes. */
  home: string;
  /** Files of the extensions to install. */
  extensions: readonly string[];
  /** User settings besides those that keep it quiet. */
  settings?: Readonly<Record<string, unknown>>;
}

export class CodeServer {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(url: string, process: ChildProcess) {
    this.url = url;
    this.#process = process;
  }

  /** Installs the extensions and starts a server. */
  static async start({ home, extensions, settings = {} }: CodeServerOptions): Promise<CodeServer> {
    const data = join(home, 'data');
    mkdirSync(join(data, 'User'), { recursive: true });
    writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ ...QUIET, ...settings }));
    writeFileSync(join(home, 'config.yaml'), '');
    const places = ['--config', join(home, 'config.yaml'), '--user-data-dir', data, '--extensions-dir', join(home, 'extensions')];
    // Neither the one who tries this nor their dictionary is to be seen.
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') };
    const installing = extensions.flatMap((file) => ['--install-extension', file]);
    execFileSync(NODE, [ENTRY, ...places, ...installing], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const options = ['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'];
    const child = spawn(NODE, [ENTRY, ...places, ...options], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    for await (const line of createInterface(child.stdout)) {
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (url !== undefined) return new CodeServer(url, child);
    }
    throw new Error('code-server ended before it served anything');
  }

  /** The address of a folder, with a file of it open or none. */
  address(folder: string, file?: string): string {
    const opens = (name: string): string =>
      JSON.stringify([['openFile', `vscode-remote://${new URL(this.url).host}${join(folder, name)}`]]);
    return `${this.url}/?${new URLSearchParams({ folder, ...(file !== undefined && { payload: opens(file) }) })}`;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await ended;
  }
}
