/** Threads that answer tasks one after the other, each as soon as it is free. */
import { Worker } from 'node:worker_threads';

interface Waiting<Task, Answer> {
  task: Task;
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/** Tasks given to a thread at a time: one to work on, and one so that it need not wait for the next. */
const GIVEN = 2;
/** The garbage of one task is dropped before the next, so a large nursery only costs memory. */
const NURSERY_MB = 6;

export class WorkerPool<Task, Answer> {
  readonly #part: string;
  readonly #makeData: () => unknown;
  readonly #limit: number;
  /** What each thread was given, in the order of its answers. */
  readonly #given = new Map<Worker, Waiting<Task, Answer>[]>();
  readonly #queue: Waiting<Task, Answer>[] = [];
  #data: unknown;

  /**
   * @param part of the program (src/program.ts); answers every message with one
   * @param makeData what each thread is given when it begins; called once, when the first does
   * @param limit of threads; each begins when there is a task for it
   */
  constructor(part: string, makeData: () => unknown, limit: number) {
    this.#part = part;
    this.#makeData = makeData;
    this.#limit = limit;
  }

  /** The answer to a task; rejects if the thread dies of it. */
  run(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#advance();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#given.keys()].map((worker) => worker.terminate()));
  }

  #advance(): void {
    while (this.#queue.length > 0) {
      const worker = this.#nextWorker();
      if (worker === undefined) return;
      const waiting = this.#queue.shift()!;
      this.#given.get(worker)!.push(waiting);
      worker.postMessage(waiting.task);
    }
  }

  /** The one with the least to do; a new one rather than one that is busy. */
  #nextWorker(): Worker | undefined {
    let [best, least]: [Worker | undefined, number] = [undefined, GIVEN];
    for (const [worker, { length }] of this.#given) if (length < least) [best, least] = [worker, length];
    return least > 0 && this.#given.size < this.#limit ? this.#start() : best;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./thread.js', import.meta.url), {
      argv: [this.#part],
      workerData: (this.#data ??= this.#makeData()),
      resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB },
    });
    const given: Waiting<Task, Answer>[] = [];
    let reason = new Error('the thread ended');
    this.#given.set(worker, given);
    worker.on('message', (answer: Answer) => {
      given.shift()!.resolve(answer);
      this.#advance();
    });
    worker.on('error', (error: Error) => (reason = error));
    // What it died of is told; the task after it goes to another thread.
    worker.on('exit', () => {
      this.#given.delete(worker);
      given.shift()?.reject(reason);
      this.#queue.unshift(...given);
      this.#advance();
    });
    return worker;
  }
}
