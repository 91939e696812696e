/** Bytes to a running `vilint lsp`, over its standard input and output. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Project } from '../../cli/project.ts';
import { PROGRAM } from '../../program.ts';

/** An answer takes milliseconds; what takes so long hangs. */
const HANG = 20_000;

export interface Message {
  id?: string | number | null;
  method?: string;
  result?: unknown;
  error?: { code: number; message: string };
}

/** A message as the protocol has it: its length, and its bytes. */
export function framed(body: Uint8Array | string): Buffer {
  const bytes = Buffer.from(body as string);
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
}

export const frame = (message: object): Buffer => framed(JSON.stringify({ jsonrpc: '2.0', ...message }));

export const initialize = (rootUri: string | null): object => ({
  id: 'initialize',
  method: 'initialize',
  params: { processId: null, rootUri, capabilities: { textDocument: { publishDiagnostics: {} } } },
});

/** Takes the messages off the front of the output. Throws if there is anything else. */
function unframe(output: Buffer): { messages: Message[]; rest: Buffer } {
  const messages: Message[] = [];
  for (;;) {
    const end = output.indexOf('\r\n\r\n');
    if (end < 0) return { messages, rest: output };
    const length = Number(/^Content-Length: (\d+)$/m.exec(output.toString('latin1', 0, end))?.[1]);
    if (Number.isNaN(length)) throw new Error(`the output is no message: ${output.toString('latin1', 0, 200)}`);
    const body = output.subarray(end + 4, end + 4 + length);
    if (body.length < length) return { messages, rest: output };
    messages.push(JSON.parse(body.toString()) as Message);
    output = output.subarray(end + 4 + length);
  }
}

export class LspWire {
  readonly #project = new Project();
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<string | number, (message: Message) => void>();
  readonly #ended: Promise<[number | null, string | null]>;
  #output: Buffer = Buffer.alloc(0);
  #broken: Error | undefined;
  #probes = 0;
  /** What it printed beside the protocol. */
  told = '';

  constructor() {
    this.#process = spawn(process.execPath, [PROGRAM, 'lsp', '--stdio', '--no-context'], {
      cwd: this.#project.folder,
      // The personal dictionary lies in the folder too.
      env: { ...process.env, XDG_CONFIG_HOME: this.#project.path('home') },
    });
    this.#ended = once(this.#process, 'close') as Promise<[number | null, string | null]>;
    this.#process.stderr.on('data', (data: Buffer) => (this.told += String(data)));
    this.#process.stdin.on('error', () => undefined);
    this.#process.stdout.on('data', (data: Buffer) => this.#read(data));
  }

  get folder(): string {
    return pathToFileURL(this.#project.folder).href;
  }

  get isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  #read(data: Buffer): void {
    try {
      const { messages, rest } = unframe(Buffer.concat([this.#output, data]));
      this.#output = rest;
      for (const message of messages) {
        if (message.method !== undefined || message.id === undefined || message.id === null) continue;
        this.#waiting.get(message.id)?.(message);
        this.#waiting.delete(message.id);
      }
    } catch (error) {
      this.#broken = error as Error;
    }
  }

  send(bytes: Uint8Array): void {
    this.#process.stdin.write(bytes);
  }

  /** The answer to a request. Throws if none comes, or if anything else than messages came before. */
  async request(method: string, params: unknown, id: string | number = `probe ${++this.#probes}`): Promise<Message> {
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.send(frame({ id, method, params }));
    const none = this.#ended.then(([code, signal]) => `it ended (${signal ?? code})`);
    const outcome = await Promise.race([answer, none, timeout('no answer')]);
    if (this.#broken !== undefined) throw this.#broken;
    if (typeof outcome === 'string') throw new Error(`${outcome}\n${this.told}`);
    return outcome;
  }

  /** Opens a text and asks what is at a place in it. Findings are not asked for: from then on none would be pushed. */
  async probe(): Promise<void> {
    const uri = `${this.folder}/probe-${++this.#probes}.txt`;
    const textDocument = { uri, languageId: 'plaintext', version: 1, text: 'Vốn đầu tư , tăng.' };
    this.send(frame({ method: 'textDocument/didOpen', params: { textDocument } }));
    const { error } = await this.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 10 } });
    this.send(frame({ method: 'textDocument/didClose', params: { textDocument: { uri } } }));
    if (error !== undefined) throw new Error(`a sound request got: ${error.message}`);
  }

  /** Closes its input; gives how it ended. Throws if it does not, or if it wrote anything but messages. */
  async end(): Promise<{ code: number | null; signal: string | null }> {
    this.#process.stdin.end();
    const outcome = await Promise.race([this.#ended, timeout('it does not end')]);
    this.stop();
    if (this.#broken !== undefined) throw this.#broken;
    if (typeof outcome === 'string') throw new Error(outcome);
    return { code: outcome[0], signal: outcome[1] };
  }

  stop(): void {
    if (this.isRunning) this.#process.kill('SIGKILL');
    this.#project.remove();
  }
}

function timeout(what: string): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve(`${what} within ${HANG / 1000} s`), HANG).unref());
}
