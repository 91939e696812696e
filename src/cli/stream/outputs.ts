/** The outputs of a run and its journal: opened together, written together, finished together. */
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { BEGINNING } from '../../stream/lines.ts';
import { KEY } from '../../stream/splice.ts';
import { addTally, noTally, type Tally } from '../../stream/tally.ts';
import { takeLock } from '../../files/lock.ts';
import { refuseForeign } from '../own-files.ts';
import { Problem, problemOfWriting } from '../problem.ts';
import type { Step } from './batches.ts';
import type { WrittenBatch } from './check-batch.ts';
import { Journal, journalOf, markOf, type Checkpoint } from './journal.ts';
import type { StreamOptions } from './options.ts';
import type { Source } from './source.ts';
import { DeviceTarget, FileTarget, isDevice, partialOf, StandardOutput, type Target } from './target.ts';

/** The share of the time that may go into writing down how far the run has got. */
const JOURNAL_SHARE = 0.05;

export class Outputs {
  readonly tally: Tally = noTally();
  /** Where an interrupted run has got to, if this one continues it. */
  readonly from: Checkpoint | undefined;
  readonly #targets: readonly Target[];
  readonly #journal: Journal | undefined;
  #last: Checkpoint;
  /** When the journal was written last, and how long that took. */
  #savedAt = 0;
  #saveTime = 0;
  readonly #releases: (() => void)[] = [];

  /**
   * Opens them. Throws a Problem, and then nothing has changed.
   * @param run everything that the output depends on, besides the bytes of the input
   */
  constructor({ output, rejects, begin }: StreamOptions, sources: readonly Source[], run: unknown) {
    const names = [output, rejects].filter((name) => name !== undefined);
    refuseTaken(names, sources);
    this.#targets =
      output === undefined ? [new StandardOutput()] : names.map((name) => (isDevice(name) ? new DeviceTarget(name) : new FileTarget(name)));
    const files = this.#targets.filter((target) => target instanceof FileTarget);
    for (const { path } of files) this.#lock(path, path === files[0].path ? output! : rejects!);
    this.#last = {
      input: 0,
      place: BEGINNING,
      last: markOf(BEGINNING.last),
      written: names.map(() => 0),
      tally: noTally(),
      complete: false,
    };
    if (files.length === 0 || files.length < this.#targets.length) {
      for (const file of files) file.create();
      return;
    }
    this.#journal = new Journal(files[0].path, output!, run);
    if (begin !== 'restart') this.from = this.#journal.read();
    if (this.from !== undefined && begin === 'fresh') throw new Problem('interrupted', { name: output! });
    if (this.from === undefined) {
      for (const file of files) file.create();
      this.#save();
    } else {
      this.#last = this.from;
      addTally(this.tally, this.from.tally);
      if (!this.from.complete) files.forEach((file, i) => file.reopen(this.from!.written[i]));
    }
  }

  /** Two runs into one output would each write half of it. A run that ends early lets go when the process does. */
  #lock(path: string, name: string): void {
    try {
      const release = takeLock(path);
      this.#releases.push(release);
      process.once('exit', release);
    } catch (error) {
      throw problemOfWriting(name, error);
    }
  }

  /** Writes what came of a batch. Throws a Problem; the journal then tells of what was written before. */
  async write({ outputs, tally }: WrittenBatch, { input, place: { last, ...place } }: Step): Promise<void> {
    for (const [i, target] of this.#targets.entries()) await target.write(outputs[i]);
    addTally(this.tally, tally);
    if (this.#journal === undefined) return;
    const written = this.#targets.map((target) => target.written);
    this.#last = { input, place, last: markOf(last), written, tally: { ...this.tally }, complete: false };
    if ((performance.now() - this.#savedAt) * JOURNAL_SHARE >= this.#saveTime) this.#save();
  }

  /** Writes down how far the run has got. */
  pause(): void {
    this.#save();
  }

  /** Gives the outputs their names. */
  finish(): void {
    this.#last.complete = true;
    this.#save();
    for (const target of this.#targets) target.finish();
    this.#journal?.remove();
    for (const release of this.#releases) release();
  }

  #save(): void {
    if (this.#journal === undefined) return;
    const begun = performance.now();
    if (this.from?.complete !== true) for (const target of this.#targets) target.sync();
    this.#journal.write(this.#last);
    this.#savedAt = performance.now();
    this.#saveTime = this.#savedAt - begun;
  }
}

/** An output that is also an input, the other output, or a file of somebody else would be lost. */
function refuseTaken(names: readonly string[], sources: readonly Source[]): void {
  const inputs = sources.filter(({ isRegular }) => isRegular).map(({ path }) => path);
  const files = names.filter((name) => !isDevice(name));
  for (const name of files) {
    const path = placeOf(name);
    const isBegun = existsSync(journalOf(path));
    refuseForeign(path, name, inputs, isOutput);
    refuseForeign(journalOf(path), `${name}.journal`, inputs, isOutput);
    refuseForeign(partialOf(path), `${name}.partial`, inputs, (head) => isBegun || isOutput(head));
  }
  const [first, second] = files.map(placeOf);
  if (first !== undefined && first === second) throw new Problem('sameOutput', { name: files[1] });
}

function placeOf(name: string): string {
  const path = resolve(name);
  return existsSync(path) ? realpathSync(path) : path;
}

/** True for the beginning of an output, or of a journal. */
function isOutput(head: string): boolean {
  return head.startsWith('{') && (head.includes(`"${KEY}":{`) || head.startsWith('{"run":'));
}
