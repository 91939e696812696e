/** A running `vilint serve`, the built program in a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { Project } from '../cli/project.ts';
import { PROGRAM } from '../program.ts';

export interface Replacement {
  value: string;
}

export interface Match {
  message: string;
  shortMessage: string;
  replacements: Replacement[];
  offset: number;
  length: number;
  context: { text: string; offset: number; length: number };
  sentence: string;
  rule: { id: string; description: string; issueType: string; category: { id: string; name: string }; urls: { value: string }[] };
}

export interface CheckAnswer {
  software: { name: string };
  language: { code: string };
  matches: Match[];
  sentenceRanges: [number, number][];
}

export class Serving {
  readonly project = new Project();
  readonly #server: ChildProcess;
  /** Without a slash at the end. */
  url = '';
  /** What it printed so far. */
  out = '';
  error = '';

  private constructor(args: readonly string[], files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.project.write(name, text);
    this.#server = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', ...args], {
      cwd: this.project.folder,
      // The personal dictionary lies in the folder too.
      env: { ...process.env, CI: '', VILINT_TOKEN: '', XDG_CONFIG_HOME: this.project.path('home'), ...env },
    });
    this.#server.stdout!.on('data', (data: Buffer) => (this.out += String(data)));
    this.#server.stderr!.on('data', (data: Buffer) => (this.error += String(data)));
  }

  /** Starts it and waits until it listens. Throws what it printed if it does not. */
  static async start(
    args: readonly string[] = ['--no-context'],
    { files = {}, env = {} }: { files?: Readonly<Record<string, string>>; env?: Readonly<Record<string, string>> } = {},
  ): Promise<Serving> {
    const serving = new Serving(args, files, env);
    await new Promise<void>((resolve, reject) => {
      serving.#server.stdout!.on('data', () => {
        const url = /http:\/\/\S+/.exec(serving.out)?.[0];
        if (url !== undefined) {
          serving.url = url;
          resolve();
        }
      });
      serving.#server.on('exit', () => reject(new Error(serving.error)));
    });
    return serving;
  }

  get pid(): number {
    return this.#server.pid!;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  post(path: string, body: string | Uint8Array<ArrayBuffer> = '', headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { method: 'POST', body, headers });
  }

  /** What /check answers for the parameters, as a form. */
  async check(parameters: Readonly<Record<string, string>>): Promise<CheckAnswer> {
    const response = await this.post('/v2/check', new URLSearchParams({ language: 'vi-VN', ...parameters }).toString());
    if (response.status !== 200) throw new Error(await response.text());
    return (await response.json()) as CheckAnswer;
  }

  /** Asks it to stop; gives its exit code. */
  async stop(): Promise<number | null> {
    const code = new Promise<number | null>((resolve) => this.#server.once('exit', resolve));
    this.#server.kill('SIGTERM');
    const result = await code;
    this.project.remove();
    return result;
  }
}
