/** Threads that check texts, so that a slow text holds up neither the server nor short ones. */
import { Worker } from 'node:worker_threads';
import type { LintSettings } from '../../config/settings.ts';
import { lexiconBytes, modelBytes } from '../../resources/node-resources.ts';
import { shared } from '../../resources/shared-bytes.ts';
import type { CheckRequest } from './check-request.ts';
import { FairQueue, type Queued } from './fair-queue.ts';
import { BUSY, Refusal } from './refusal.ts';

/** What a thread is given when it begins. */
export interface CheckerData {
  lexicon: Uint8Array;
}

/** What a thread is told: how to check from now on, or what to check. */
export type CheckerMessage = { settings: LintSettings; model: Uint8Array | undefined } | { request: CheckRequest; page: string };

/** The answer to a request: JSON, or why there is none. Before the first one a thread tells that it can begin. */
export type CheckerAnswer = { json: string } | { failure: string } | { ready: true };

export interface CheckerLimits {
  threads: number;
  /** Milliseconds a check may take. */
  time: number;
  /** Requests that may wait for a thread. */
  waiting: number;
}

interface Waiting extends Queued {
  request: CheckRequest;
  page: string;
  resolve: (json: string) => void;
  reject: (error: Refusal) => void;
}

interface Checker {
  worker: Worker;
  /** False while it starts, which is no part of the time of a check. */
  ready: boolean;
  current: Waiting | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** UTF-16 units that the texts that wait may have together. */
const WAITING = 64_000_000;
/** A text of more units is long: one thread is always left to the others. */
const LONG = 50_000;
const isLong = ({ length }: Waiting): boolean => length > LONG;
/** A thread that needs more is ended with its text. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

const CLOSED = new Refusal(503, { vi: 'Máy chủ đang dừng.', en: 'The server is shutting down.' });
const FAILED = new Refusal(500, { vi: 'Kiểm tra bị lỗi.', en: 'The check failed.' });

export class Checkers {
  readonly #limits: CheckerLimits;
  readonly #onFailure: (where: string) => void;
  readonly #data: CheckerData = { lexicon: shared(lexiconBytes()) };
  readonly #checkers: Checker[] = [];
  readonly #queue: FairQueue<Waiting>;
  readonly #models = new Map<string | undefined, Uint8Array>();
  #settings: CheckerMessage;
  #closed = false;

  /** @param onFailure is told where a check failed, without a word of the text */
  constructor(settings: LintSettings, model: string | undefined, limits: CheckerLimits, onFailure: (where: string) => void) {
    this.#limits = limits;
    this.#queue = new FairQueue({ requests: limits.waiting, length: WAITING });
    this.#onFailure = onFailure;
    this.#settings = this.#messageOf(settings, model);
    this.#start();
  }

  /** Checks from now on under other settings. */
  use(settings: LintSettings, model: string | undefined): void {
    this.#settings = this.#messageOf(settings, model);
    for (const { worker } of this.#checkers) worker.postMessage(this.#settings);
  }

  /**
   * Answers a request to /check, as JSON.
   * @param from page of the rules that the answer links to, and whom the request counts for
   * @param signal gives the request up while it waits
   * @throws Refusal if too many wait, if it takes too long, or if it fails
   */
  check(request: CheckRequest, from: { page: string; owner: string }, signal: AbortSignal): Promise<string> {
    if (this.#closed) return Promise.reject(CLOSED);
    const length = request.pieces.reduce(
      (sum, { text = '', markup = '', interpretAs = '' }) => sum + (text + markup + interpretAs).length,
      0,
    );
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { request, ...from, length, resolve, reject };
      signal.addEventListener('abort', () => {
        this.#queue.remove(waiting);
        reject(CLOSED);
      });
      for (const { reject } of this.#queue.add(waiting)) reject(BUSY);
      this.#advance();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#queue.clear()) reject(CLOSED);
    await Promise.all(this.#checkers.map(({ worker }) => worker.terminate()));
  }

  #messageOf(settings: LintSettings, model: string | undefined): CheckerMessage {
    if (settings.useModel && !this.#models.has(model)) {
      this.#models.clear();
      this.#models.set(model, shared(modelBytes(model)));
    }
    return { settings, model: settings.useModel ? this.#models.get(model) : undefined };
  }

  #advance(): void {
    while (this.#queue.size > 0) {
      const checker = this.#checkers.find(({ ready, current }) => ready && current === undefined);
      if (checker === undefined) return this.#start();
      const running = this.#checkers.flatMap(({ current }) => current ?? []);
      const mayBeLong = running.filter(isLong).length < Math.max(1, this.#limits.threads - 1);
      const next = this.#queue.take(running, (waiting) => mayBeLong || !isLong(waiting));
      if (next === undefined) return;
      this.#give(checker, next);
    }
  }

  #give(checker: Checker, waiting: Waiting): void {
    checker.current = waiting;
    const { request, page } = waiting;
    checker.worker.postMessage({ request, page } satisfies CheckerMessage);
    checker.timer = setTimeout(() => {
      waiting.reject(tooSlow(this.#limits.time));
      void checker.worker.terminate();
    }, this.#limits.time);
  }

  /** One more thread, if there may be one and none is about to begin. */
  #start(): void {
    if (this.#closed || this.#checkers.length >= this.#limits.threads || this.#checkers.some(({ ready }) => !ready)) return;
    const worker = new Worker(new URL('./thread.js', import.meta.url), {
      argv: ['server'],
      workerData: this.#data,
      resourceLimits: MEMORY,
    });
    const checker: Checker = { worker, ready: false, current: undefined, timer: undefined };
    this.#checkers.push(checker);
    worker.postMessage(this.#settings);
    worker.on('message', (answer: CheckerAnswer) => {
      clearTimeout(checker.timer);
      if ('ready' in answer) checker.ready = true;
      else if ('json' in answer) checker.current?.resolve(answer.json);
      else {
        this.#onFailure(answer.failure);
        checker.current?.reject(FAILED);
      }
      checker.current = undefined;
      this.#advance();
    });
    worker.on('error', (error) => this.#onFailure(whereOf(error)));
    worker.on('exit', () => {
      clearTimeout(checker.timer);
      this.#checkers.splice(this.#checkers.indexOf(checker), 1);
      checker.current?.reject(FAILED);
      // One that cannot even begin would be started again and again.
      if (!checker.ready) for (const { reject } of this.#queue.clear()) reject(FAILED);
      this.#advance();
    });
  }
}

/** Kind and stack of an error. The message may quote the text, which belongs in no log. */
export function whereOf(error: unknown): string {
  const { name, stack = '' } = error as Error;
  return [name, ...stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n');
}

function tooSlow(time: number): Refusal {
  const seconds = time / 1000;
  return new Refusal(500, {
    vi: `Kiểm tra lâu quá ${seconds} giây. Hãy gửi văn bản ngắn hơn.`,
    en: `The check took longer than ${seconds} seconds. Send a shorter text.`,
  });
}
