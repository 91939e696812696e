/** Connections, and how many of them one address may keep without using them. */
import type { Server, ServerResponse } from 'node:http';
import { isIPv6, type Socket } from 'node:net';

/** Connections that may ask for nothing, or not finish asking: of an address, and of all addresses. */
const IDLE = { each: 256, all: 2048 };
/** Connections whose client may leave an answer unread. */
const UNREAD = { each: 64, all: 512 };
/** More than these are not even accepted. */
const MOST = 10_000;
/** Requests that a connection may have at once: clients of today wait for an answer before they ask again. */
const AT_ONCE = 16;
/** Milliseconds between two looks at the connections. */
const INTERVAL = 500;

interface Connection {
  readonly socket: Socket;
  readonly owner: string;
  /** Requests that are not answered yet. */
  requests: number;
  /** How often it was seen since it last began or ended a request; only what was seen before is closed. */
  looks: number;
}

/** Who a connection counts for: its address, of IPv6 the network, because one client has all addresses of that. */
export function ownerOf({ remoteAddress = '' }: Pick<Socket, 'remoteAddress'>): string {
  const [address] = remoteAddress.replace(/^::ffff:(?=\d+\.)/i, '').split('%', 1);
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const missing = tail === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...new Array<string>(missing).fill('0'), ...(tail ?? [])].slice(0, 4).join(':');
}

/** The connections of a server. Where an address has too many, those are closed that have done nothing for the longest. */
export class Connections {
  /** By the time of the last beginning or end of a request, the oldest first. */
  readonly #open = new Map<Socket, Connection>();

  constructor(server: Server) {
    server.maxConnections = MOST;
    server.on('connection', (socket: Socket) => {
      this.#open.set(socket, { socket, owner: ownerOf(socket), requests: 0, looks: 0 });
      socket.on('close', () => this.#open.delete(socket));
    });
    const timer = setInterval(() => this.#look(), INTERVAL).unref();
    server.on('close', () => clearInterval(timer));
  }

  /** A request has begun. False if its connection asks too much at once; it is then closed. */
  begin(socket: Socket, response: ServerResponse): boolean {
    const connection = this.#open.get(socket);
    if (connection === undefined) return false;
    this.#change(connection, 1);
    response.on('close', () => this.#change(connection, -1));
    if (connection.requests <= AT_ONCE) return true;
    socket.destroy();
    return false;
  }

  #change(connection: Connection, by: number): void {
    connection.requests += by;
    connection.looks = 0;
    if (this.#open.delete(connection.socket)) this.#open.set(connection.socket, connection);
  }

  #look(): void {
    const seen = [...this.#open.values()].filter((connection) => connection.looks++ > 0);
    const idle = seen.filter(({ requests }) => requests === 0);
    const unread = seen.filter(({ requests, socket }) => requests > 0 && socket.writableLength > 0);
    for (const { socket } of [...beyond(idle, IDLE), ...beyond(unread, UNREAD)]) socket.destroy();
  }
}

/** The oldest of those that have too many, and then of all. */
function beyond(connections: readonly Connection[], { each, all }: { each: number; all: number }): Connection[] {
  const counts = new Map<string, number>();
  // The newest are counted first, and stay.
  const newest = [...connections].reverse();
  const kept = newest.filter(({ owner }) => {
    const count = (counts.get(owner) ?? 0) + 1;
    counts.set(owner, count);
    return count <= each;
  });
  const staying = new Set(kept.slice(0, all));
  return newest.filter((connection) => !staying.has(connection));
}
