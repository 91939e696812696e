/** A file under review: its texts and what was found in them, kept in step with the disk. */
import { applyEdits, editsBetween, type Edit } from '../../text/edits.ts';
import { encodingNamed, FormatError, type OpenFile, type Part } from '../../formats/file.ts';
import { openFile } from '../../formats/index.ts';
import { OBJECT } from '../../formats/story.ts';
import { ChangedMeanwhile, replaceFile } from '../../files/replace.ts';
import type { Settings } from '../../config/settings.ts';
import type { EngineFor } from '../../engine/engine.ts';
import type { Finding } from '../../lint/lint.ts';
import { Filler } from '../../text/filler.ts';
import { spansAfter, spansOfLines } from '../changed-lines.ts';
import type { Job } from '../jobs.ts';
import type { CheckOptions } from '../options.ts';
import { Problem, problemOfWriting } from '../problem.ts';
import { readBytes } from '../read.ts';
import { fileResult } from '../../findings/result.ts';
import type { Suppressions } from '../suppressions.ts';

import { patchBetween, type Patch } from './patch.ts';
import { spotsOf, type Spot } from './spot.ts';

/** What all articles of a review share. */
export interface Desk {
  readonly engineFor: EngineFor;
  readonly options: CheckOptions;
  readonly suppressions: Suppressions | undefined;
}

type Span = readonly [start: number, end: number];

/** A file as it is, or as it would be. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly file: OpenFile;
  /** Findings by text. */
  readonly found: ReadonlyMap<string, readonly Finding[]>;
  readonly spots: readonly Spot[];
  /** Where the view has changed in git, if only that counts. */
  readonly changed: readonly Span[] | undefined;
}

/** A change that was thought through and is not yet on disk. */
export interface Draft extends Content {
  readonly patch: Patch;
  /** Edits of the view. */
  readonly edits: readonly Edit[];
}

export class Article {
  readonly job: Job;
  readonly #desk: Desk;
  #settings: Settings;
  #now!: Content;
  /** Rules whose findings the suppressions file hides. */
  #hidden: ReadonlySet<string> | undefined;
  #isKept = false;

  private constructor(job: Job, desk: Desk) {
    this.job = job;
    this.#desk = desk;
    this.#settings = job.settings;
  }

  /** Opens and checks a file. Throws a Problem. */
  static async open(job: Job, desk: Desk): Promise<Article> {
    const article = new Article(job, desk);
    const bytes = await readBytes(job);
    const file = await article.#open(bytes);
    article.#now = article.#checked(bytes, file, job.lines && spansOfLines(file.view, job.lines));
    return article;
  }

  get bytes(): Uint8Array {
    return this.#now.bytes;
  }

  get spots(): readonly Spot[] {
    return this.#now.spots;
  }

  get view(): string {
    return this.#now.file.view;
  }

  get parts(): readonly Part[] {
    return this.#now.file.parts;
  }

  /** Name of the encoding, if it was guessed. */
  get guessed(): string | undefined {
    return this.#now.file.guessed;
  }

  /** Reads the file again if it is not what it was. Throws a Problem if it is gone or no longer of its kind. */
  async refresh(): Promise<boolean> {
    const bytes = await readBytes(this.job);
    if (Buffer.compare(bytes, this.bytes) === 0) return false;
    this.#now = this.#after(bytes, await this.#open(bytes));
    return true;
  }

  /**
   * Tries edits of the texts.
   * @param changes new texts by the index of their part
   * @throws Problem if the format or the encoding of the file cannot take them
   */
  async draft(changes: ReadonlyMap<number, string>): Promise<Draft> {
    const { parts, view, save, guessed, unfixable } = this.#now.file;
    if (unfixable !== undefined) throw new Problem(unfixable, { name: this.job.name });
    const edits = [...changes]
      .flatMap(([i, text]) => parts[i].toViewEdits(editsBetween(parts[i].text, text)))
      .sort((a, b) => a.start - b.start);
    let bytes: Uint8Array;
    try {
      bytes = save!(edits);
    } catch (error) {
      throw this.#problem(error);
    }
    const file = await this.#open(bytes, guessed);
    const isMeant = file.view === applyEdits(view, edits) && file.parts.length === parts.length;
    if (!isMeant || [...changes].some(([i, text]) => plain(file.parts[i].text) !== plain(text)))
      throw new Problem('notTaken', { name: this.job.name });
    return { ...this.#after(bytes, file), edits, patch: patchBetween(this.bytes, bytes) };
  }

  /** Writes a content. Throws a Problem; the file and the article are then as they were. */
  write(content: Content): void {
    const { job } = this;
    const backup = this.#desk.options.backup && !this.#isKept;
    try {
      replaceFile(job.path, content.bytes, { backup, was: this.bytes });
    } catch (error) {
      throw error instanceof ChangedMeanwhile ? new Problem('changedMeanwhile', { name: job.name }) : problemOfWriting(job.name, error);
    }
    this.#isKept ||= backup;
    this.#now = content;
  }

  /** Writes other bytes. Throws a Problem; the file and the article are then as they were. */
  async restore(bytes: Uint8Array): Promise<void> {
    this.write(this.#after(bytes, await this.#open(bytes, this.guessed)));
  }

  /** Checks the texts that hold a word again, under other settings. */
  recheck(settings: Settings, word: string): void {
    this.#settings = settings;
    const { bytes, file, changed, found } = this.#now;
    const lower = word.toLowerCase();
    const kept = [...found].filter(([text]) => !text.normalize('NFC').toLowerCase().includes(lower));
    this.#now = this.#checked(bytes, file, changed, new Map(kept));
  }

  async #open(bytes: Uint8Array, guessed?: string): Promise<OpenFile> {
    const { encoding, fields, as } = this.#desk.options;
    try {
      return await openFile(bytes, this.job.filePath, { encoding: (guessed && encodingNamed(guessed)) || encoding, fields, as });
    } catch (error) {
      throw this.#problem(error);
    }
  }

  #problem(error: unknown): unknown {
    if (!(error instanceof FormatError)) return error;
    const { name } = this.job;
    const message = new Problem(error.key, error.data).line(this.#desk.options.locale);
    return error.at === undefined ? new Problem('unopened', { name, message }) : new Problem('undecodable', { name, ...error.at, message });
  }

  /** Content that takes the place of the present one; texts that stayed keep their findings. */
  #after(bytes: Uint8Array, file: OpenFile): Content {
    const { changed, found } = this.#now;
    return this.#checked(bytes, file, changed && spansAfter(changed, editsBetween(this.view, file.view)), found);
  }

  #checked(bytes: Uint8Array, file: OpenFile, changed: readonly Span[] | undefined, known?: Content['found']): Content {
    const { engineFor, suppressions, options } = this.#desk;
    const engine = engineFor(this.#settings);
    const found = new Map<string, readonly Finding[]>();
    const byPart = file.parts.map(({ text, language }) => {
      const key = `${language} ${text}`;
      const findings = known?.get(key) ?? engine.lintText(text, { language }).findings;
      found.set(key, findings);
      return findings;
    });
    const hidden = (this.#hidden ??= hiddenRules(suppressions, this.job, byPart.flat()));
    const isChanged = ({ from, to }: Spot): boolean =>
      changed === undefined || changed.some(([start, end]) => from < end && Math.max(to, from + 1) > start);
    const spots = spotsOf(file.parts, byPart, options.locale).filter(
      (spot) => !hidden.has(spot.rule) && isChanged(spot) && (!options.quiet || spot.severity === 2),
    );
    return { bytes, file, found, spots, changed };
  }
}

/** Fillers of documents as what they stand for. */
function plain(text: string): string {
  return text.replaceAll(String.fromCharCode(Filler.Break), '\t').replaceAll(String.fromCharCode(Filler.Opaque), OBJECT);
}

function hiddenRules(suppressions: Suppressions | undefined, job: Job, findings: Finding[]): ReadonlySet<string> {
  if (suppressions === undefined) return new Set();
  const left = suppressions.apply(job, fileResult(job.filePath, '', { findings, suppressed: [] }));
  const kept = new Set(left.messages.map(({ ruleId }) => ruleId));
  return new Set(findings.flatMap(({ ruleId }) => (ruleId === null || kept.has(ruleId) ? [] : [ruleId])));
}
