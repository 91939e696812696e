/** Connections to a server as a hostile client has them: it never closes its end, and reads only when it wants to. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface From {
  port: number;
  /** The address that the client has; Linux has all of 127.0.0.0/8. */
  address?: string;
}

export class Hostile {
  readonly socket: Socket;
  /** What the server has said. */
  heard = '';
  /** The server has ended the connection; told only to who reads. */
  readonly #ended: Promise<void>;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('error', () => undefined);
    this.#ended = new Promise((resolve) => socket.once('end', resolve).once('close', () => resolve()));
  }

  static async connect({ port, address }: From): Promise<Hostile> {
    const client = new Hostile(
      connect({ port, host: '127.0.0.1', allowHalfOpen: true, ...(address !== undefined && { localAddress: address }) }),
    );
    await once(client.socket, 'connect');
    return client;
  }

  /** A few hundred at a time: the system lets no more wait to be accepted. */
  static async many(count: number, from: From): Promise<Hostile[]> {
    const clients: Hostile[] = [];
    while (clients.length < count)
      clients.push(...(await Promise.all(Array.from({ length: Math.min(500, count - clients.length) }, () => Hostile.connect(from)))));
    return clients;
  }

  /** Sends bytes; resolves when the system has taken them. */
  send(bytes: string | Uint8Array): Promise<void> {
    return new Promise((resolve) => this.socket.write(bytes, () => resolve()));
  }

  /** Sends requests and reads nothing. */
  async ask(path: string): Promise<void> {
    await this.send(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
  }

  /** Reads until the server has said something. */
  async hears(what: RegExp): Promise<void> {
    while (!what.test(this.heard)) {
      const [chunk] = (await once(this.socket, 'data')) as [Buffer];
      this.heard += String(chunk);
    }
  }

  /** Reads until the server ends the connection. */
  ended(): Promise<void> {
    this.socket.on('data', (chunk: Buffer) => (this.heard += String(chunk)));
    return this.#ended;
  }

  leave(): void {
    this.socket.destroy();
  }
}
