/** Requests that wait for a thread, in an order that is fair to those who sent them. */

export interface Queued {
  /** Whom it counts for (see `ownerOf`). */
  readonly owner: string;
  /** UTF-16 units of its text. */
  readonly length: number;
}

export interface QueueLimits {
  readonly requests: number;
  /** UTF-16 units of all texts together; a single request may have more. */
  readonly length: number;
}

export class FairQueue<T extends Queued> {
  readonly #limits: QueueLimits;
  /** By owner, whose turn is next first; of an owner the oldest first, never none. */
  readonly #waiting = new Map<string, T[]>();

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#total(({ length }) => length);
  }

  /** Adds a request. What is then too much is taken out, the latest of whoever has the most: perhaps this one. */
  add(request: T): T[] {
    const own = this.#waiting.get(request.owner);
    if (own === undefined) this.#waiting.set(request.owner, [request]);
    else own.push(request);
    const out: T[] = [];
    const count = (requests: readonly T[]): number => requests.length;
    const length = (requests: readonly T[]): number => requests.reduce((sum, one) => sum + one.length, 0);
    while (this.size > this.#limits.requests) out.push(this.#dropOfGreediest(count));
    while (this.size > 1 && this.#total(length) > this.#limits.length) out.push(this.#dropOfGreediest(length));
    return out;
  }

  /**
   * Takes a request that may begin now, of whoever has the fewest running, and of these of the one whose turn it is;
   * undefined if none may.
   */
  take(running: readonly T[], mayBegin: (request: T) => boolean): T | undefined {
    const runningOf = (owner: string): number => running.filter((one) => one.owner === owner).length;
    const ready = [...this.#waiting].flatMap(([owner, requests]) => {
      const request = requests.find(mayBegin);
      return request === undefined ? [] : [{ request, running: runningOf(owner) }];
    });
    const fewest = Math.min(...ready.map(({ running }) => running));
    const next = ready.find(({ running }) => running === fewest)?.request;
    if (next === undefined) return undefined;
    this.remove(next);
    // Whoever had a turn goes to the end of the row.
    const rest = this.#waiting.get(next.owner);
    if (rest !== undefined && this.#waiting.delete(next.owner)) this.#waiting.set(next.owner, rest);
    return next;
  }

  /** Takes out a request, if it waits. */
  remove(request: T): void {
    const rest = this.#waiting.get(request.owner)?.filter((one) => one !== request);
    if (rest === undefined) return;
    if (rest.length === 0) this.#waiting.delete(request.owner);
    else this.#waiting.set(request.owner, rest);
  }

  /** Takes out all. */
  clear(): T[] {
    const all = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    return all;
  }

  #total(measure: (requests: readonly T[]) => number): number {
    let total = 0;
    for (const requests of this.#waiting.values()) total += measure(requests);
    return total;
  }

  #dropOfGreediest(measure: (requests: readonly T[]) => number): T {
    const shares = Array.from(this.#waiting.values(), (requests) => ({ last: requests[requests.length - 1], share: measure(requests) }));
    const most = Math.max(...shares.map(({ share }) => share));
    const { last } = shares.findLast(({ share }) => share === most)!;
    this.remove(last);
    return last;
  }
}
