/**
 * The choices of a review on disk: one JSON object a line, written before the article is. Whatever moment the program is
 * stopped at, at most the last line is lost.
 */
import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileAt } from '../location.ts';
import { takeLock } from '../../files/lock.ts';
import { refuseForeign } from '../own-files.ts';
import { Problem, problemOfWriting } from '../problem.ts';
import type { Choice } from './state.ts';

const HEAD = '{"vilint":"review","version":1}';
const NAME = '.vilintreview';
/** A change of more base64 than this can only be taken back in the same run. */
const LONGEST = 200_000;

export class Journal {
  readonly path: string;
  readonly #release: () => void;
  readonly #name: string;
  #file: number | undefined;
  #size = 0;
  #nextId = 1;

  /**
   * Takes the journal of a folder, and its lock: two reviews would ask the same questions. Throws a Problem if another
   * review has it or it is something else.
   * @param location a file or folder, if it is not the default one
   * @param inputs paths of the articles
   */
  constructor(location: string | undefined, cwd: string, inputs: readonly string[]) {
    this.#name = journalPath(location, cwd);
    this.path = resolve(cwd, this.#name);
    // What it holds is looked at when it is opened.
    refuseForeign(this.path, this.#name, inputs, () => true);
    this.#attempt(() => mkdirSync(dirname(this.path), { recursive: true }));
    this.#release = this.#attempt(() => takeLock(this.path));
  }

  /** The choices so far. @param afresh forget them */
  open(afresh: boolean): Choice[] {
    return this.#attempt(() => {
      const known = existsSync(this.path) ? readFileSync(this.path, 'utf8') : '';
      if (known.trim() !== '' && !known.startsWith(HEAD)) throw new Problem('noJournal', { name: this.#name });
      const choices = afresh ? [] : choicesIn(known);
      this.#nextId = Math.max(0, ...choices.map(({ id }) => id)) + 1;
      // Texts of others stand in it.
      this.#file = openSync(this.path, 'a', 0o600);
      // A line that was cut off by the end of the program goes.
      this.#size = afresh ? 0 : Buffer.byteLength(known.slice(0, known.lastIndexOf('\n') + 1));
      ftruncateSync(this.#file, this.#size);
      return choices;
    });
  }

  /** Number for the next choice. */
  id(): number {
    return this.#nextId++;
  }

  /** Throws a Problem if the disk does not take it. */
  add(choice: Choice): void {
    this.#append(
      'patch' in choice && (choice.patch.was?.length ?? 0) > LONGEST ? { ...choice, patch: { ...choice.patch, was: undefined } } : choice,
    );
  }

  /** A choice was taken back, or could not be carried out. */
  remove({ id }: Choice): void {
    this.#append({ undo: id });
  }

  /** Key of a file: its path from the journal, with forward slashes. */
  keyOf(path: string): string {
    return relative(dirname(this.path), path).split(sep).join('/');
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#release();
    // Where nothing was chosen, nothing is left behind.
    if (this.#size === 0 && statSync(this.path, { throwIfNoEntry: false })?.size === 0) rmSync(this.path, { force: true });
  }

  #append(entry: object): void {
    this.#attempt(() => {
      const line = Buffer.from(`${this.#size === 0 ? `${HEAD}\n` : ''}${JSON.stringify(entry)}\n`);
      try {
        for (let at = 0; at < line.length;) at += writeSync(this.#file!, line, at);
        fsyncSync(this.#file!);
      } catch (error) {
        // Half a line would take the next one with it.
        ftruncateSync(this.#file!, this.#size);
        throw error;
      }
      this.#size += line.length;
    });
  }

  #attempt<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw problemOfWriting(this.#name, error);
    }
  }
}

/** With other caches where there is a folder for them, else in the current folder. */
function journalPath(location: string | undefined, cwd: string): string {
  if (location !== undefined) return fileAt(location, NAME, cwd);
  return existsSync(join(cwd, 'node_modules')) ? join('node_modules', '.cache', 'vilint', 'review') : NAME;
}

/** What cannot be read counts as not there. */
function choicesIn(text: string): Choice[] {
  const choices = new Map<number, Choice>();
  for (const line of text.split('\n').slice(1)) {
    try {
      const entry = JSON.parse(line) as Choice | { undo: number };
      if ('undo' in entry) choices.delete(entry.undo);
      else if (isChoice(entry)) choices.set(entry.id, entry);
    } catch {
      // Damaged: what it decided is asked again.
    }
  }
  return [...choices.values()];
}

function isChoice({ id, file, at, ...choice }: Choice): boolean {
  if (!Number.isInteger(id) || typeof file !== 'string' || !Number.isInteger(at)) return false;
  const isText = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string');
  switch (choice.do) {
    case 'edit':
      return isText(choice.patch?.after) && Array.isArray(choice.marks);
    case 'skip':
      return Array.isArray(choice.marks) && isText(...(choice.marks as unknown[]));
    case 'apart':
      return isText(choice.habit);
    case 'same':
      return isText(choice.rule, choice.text);
    case 'rule':
      return isText(choice.rule);
    case 'word':
      return isText(choice.entry, choice.dictionary, choice.patch?.after);
    default:
      return false;
  }
}
