/** The worker as the page sees it: questions with promised answers. */
import { Failure } from './failure.ts';
import type { Readiness, Reply, Start, TaskName, Tasks } from './protocol.ts';

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (failure: Failure) => void;
}

export class Client {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #start: Start;
  #last = 0;

  /** Is told how much of the engine is there. */
  hear: (news: Readiness) => void = () => undefined;

  constructor(url: string, start: Start) {
    this.#worker = new Worker(url);
    this.#start = start;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if ('news' in data) this.hear(data.news);
      else this.#settle(data);
    });
    this.#worker.addEventListener('error', () => this.hear({ level: 'none', failed: true }));
    this.load();
  }

  /** Fetches what is not there yet. */
  load(): void {
    this.#worker.postMessage(this.#start);
  }

  /** Asks for a task. Rejects with a Failure. */
  ask<Name extends TaskName>(task: Name, takes: Tasks[Name]['takes']): Promise<Tasks[Name]['gives']> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#worker.postMessage({ id, task, ...takes });
    });
  }

  #settle(reply: Exclude<Reply, { news: Readiness }>): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('failure' in reply) waiting?.reject(new Failure(reply.failure));
    else waiting?.resolve(reply.value);
  }
}
