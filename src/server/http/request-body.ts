/** Reads the bodies of requests, within limits. */
import type { IncomingMessage } from 'node:http';
import { ownerOf } from './connections.ts';
import { BUSY, Refusal } from './refusal.ts';

/** Nobody is there to read it. */
const GONE = new Refusal(400, { vi: 'Yêu cầu bị ngắt.', en: 'The request was cut off.' });

/** What a body counts for besides its bytes, and each piece of it, so that there cannot be too many either. */
const COST = { body: 64 * 1024, piece: 256 };

interface Body {
  readonly owner: string;
  /** Bytes that it counts for. */
  size: number;
  readonly refuse: (refusal: Refusal) => void;
}

/** Bodies that are being read, and the bytes that they may hold together: those of one address, and all. */
export class Bodies {
  readonly #each: number;
  readonly #all: number;
  /** The oldest first. */
  readonly #arriving = new Set<Body>();
  readonly #sizes = new Map<string, number>();

  /** @param each bytes of one address; all addresses together have twice as many */
  constructor(each: number) {
    this.#each = each;
    this.#all = 2 * each;
  }

  /**
   * The body of a request. Where bodies hold too much, the one that has been on its way for the longest is refused: it
   * may never end, and what comes now soon will.
   * @param limit in bytes
   * @param tooLong thrown for a longer one; the rest is then still to come
   * @throws Refusal; at once if the request says that its body is too long
   */
  read(request: IncomingMessage, limit: number, tooLong: Refusal): Promise<Buffer> {
    if (Number(request.headers['content-length']) > limit) throw tooLong;
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const settle = (done: () => void): void => {
        request.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose);
        this.#grow(body, -body.size);
        this.#arriving.delete(body);
        done();
      };
      const body: Body = { owner: ownerOf(request.socket), size: 0, refuse: (refusal) => settle(() => reject(refusal)) };
      const onData = (chunk: Buffer): void => {
        chunks.push(chunk);
        length += chunk.length;
        this.#grow(body, chunk.length + COST.piece);
        if (length > limit) body.refuse(tooLong);
        else this.#makeRoom(body.owner);
      };
      const onEnd = (): void => settle(() => resolve(Buffer.concat(chunks)));
      const onClose = (): void => body.refuse(GONE);
      this.#arriving.add(body);
      this.#grow(body, COST.body);
      this.#makeRoom(body.owner);
      if (this.#arriving.has(body)) request.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
    });
  }

  #grow(body: Body, by: number): void {
    body.size += by;
    const size = this.#sizeOf(body.owner) + by;
    if (size === 0) this.#sizes.delete(body.owner);
    else this.#sizes.set(body.owner, size);
  }

  #sizeOf(owner: string): number {
    return this.#sizes.get(owner) ?? 0;
  }

  #makeRoom(owner: string): void {
    while (this.#sizeOf(owner) > this.#each) this.#refuseOldestOf(owner);
    while (this.#together() > this.#all) this.#refuseOldestOf(this.#greediest());
  }

  #together(): number {
    let sum = 0;
    for (const size of this.#sizes.values()) sum += size;
    return sum;
  }

  #greediest(): string {
    return [...this.#sizes].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
  }

  #refuseOldestOf(owner: string): void {
    for (const body of this.#arriving) if (body.owner === owner) return body.refuse(BUSY);
  }
}
