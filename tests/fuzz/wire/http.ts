/** Bytes to a running `vilint serve`, over a socket as any client has one. */
import { connect } from 'node:net';
import { Serving } from '../../server/serving.ts';

/** An answer takes milliseconds; what takes so long hangs. */
const HANG = 20_000;
/** Milliseconds that a client waits before it gives up. */
const PATIENCE = 50;

/** A socket that stays open so long is one that the server waits on for more. */
export interface Exchange {
  answer: Buffer;
  ended: boolean;
}

export class HttpWire {
  readonly #serving: Serving;

  private constructor(serving: Serving) {
    this.#serving = serving;
  }

  static async start(): Promise<HttpWire> {
    return new HttpWire(await Serving.start(['--no-context', '--locale', 'en']));
  }

  /** What it told of errors of its own. */
  get told(): string {
    return this.#serving.error;
  }

  /** Sends pieces one after the other and nothing more; gives what comes back until the server closes. */
  send(pieces: readonly Uint8Array[]): Promise<Exchange> {
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      const socket = connect({ port: this.#serving.port, host: '127.0.0.1' });
      const settle = (ended: boolean): void => {
        clearTimeout(timer);
        clearTimeout(patience);
        socket.destroy();
        resolve({ answer: Buffer.concat(chunks), ended });
      };
      const timer = setTimeout(() => settle(false), HANG);
      socket.setNoDelay(true);
      // A client that says at once that it is through gets no answer that takes a thread.
      const patience = setTimeout(() => socket.end(), PATIENCE);
      socket.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        socket.end();
      });
      // A server that has refused need not read on: that is told by an error, or not.
      socket.on('error', () => undefined).on('close', () => settle(true));
      for (const piece of pieces) socket.write(piece);
    });
  }

  /** Sends bytes and goes away after so many milliseconds, whatever the server is at. */
  leave(bytes: Uint8Array, how: 'reset' | 'destroy' | 'end', wait: number): Promise<void> {
    return new Promise((resolve) => {
      const socket = connect({ port: this.#serving.port, host: '127.0.0.1' });
      const go = { reset: () => socket.resetAndDestroy(), destroy: () => socket.destroy(), end: () => socket.end() }[how];
      const timer = setTimeout(() => socket.destroy(), HANG);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          clearTimeout(timer);
          resolve();
        });
      socket.on('data', () => undefined);
      socket.write(bytes, () => setTimeout(go, wait));
    });
  }

  /** How many findings a sound request gets. Throws if there is no answer. */
  async findings(): Promise<number> {
    const signal = AbortSignal.timeout(HANG);
    const body = new URLSearchParams({ language: 'vi', text: 'Vốn đầu tư , tăng.' });
    const response = await fetch(`http://127.0.0.1:${this.#serving.port}/v2/check`, { method: 'POST', body, signal });
    if (response.status !== 200) throw new Error(`a sound request got ${response.status}`);
    return ((await response.json()) as { matches: unknown[] }).matches.length;
  }

  async stop(): Promise<void> {
    await this.#serving.stop();
  }
}
