/** The articles of a review and its state together: carries out what is chosen, journal first, then the disk. */
import { applyEdits, type Edit } from '../../text/edits.ts';
import type { SettingsFor } from '../../config/settings.ts';
import type { Job } from '../jobs.ts';
import { problemWith } from '../problem.ts';
import { Article, type Desk } from './article.ts';
import { formatEntry } from '../../dictionary/entry.ts';
import { add, planAddition, takeOut } from './dictionary.ts';
import type { Journal } from './journal.ts';
import { hashOf, takenBack } from './patch.ts';
import { movedMarks, type Spot } from './spot.ts';
import { chosen, lastChoice, pendingIn, start, withSpots, without, type Choice, type Mended, type State } from './state.ts';

/** A choice without what every choice has. */
type Chosen<T = Choice> = T extends Choice ? Omit<T, 'id' | 'file' | 'at'> : never;

/** A review from its first choice to its end; choices can be taken back. */
export class Review {
  readonly #jobs: readonly Job[];
  readonly #desk: Desk;
  readonly #journal: Journal;
  readonly #lookUp: () => SettingsFor;
  readonly #articles: (Article | undefined)[];
  /** Choices that cannot be taken back, because the file is another now. */
  readonly #stuck = new Set<number>();
  #settingsFor: SettingsFor;
  #state: State;

  /** @param lookUp reads configurations and dictionaries anew */
  constructor(jobs: readonly Job[], desk: Desk, journal: Journal, choices: readonly Choice[], lookUp: () => SettingsFor) {
    this.#jobs = jobs;
    this.#desk = desk;
    this.#journal = journal;
    this.#lookUp = lookUp;
    this.#settingsFor = lookUp();
    this.#articles = jobs.map(() => undefined);
    this.#state = start(
      jobs.map(({ path }) => journal.keyOf(path)),
      choices,
    );
  }

  get state(): State {
    return this.#state;
  }

  set state(state: State) {
    this.#state = state;
  }

  article(file: number): Article {
    return this.#articles[file]!;
  }

  /** Opens a file. Throws a Problem, and then the file is out of the review. Tells if it is not as the last review left it. */
  async open(file: number): Promise<{ changed: boolean }> {
    const job = this.#jobs[file];
    try {
      const settings = await this.#settingsFor(job.filePath);
      const article = await Article.open({ ...job, settings }, this.#desk);
      this.#articles[file] = article;
      this.#state = withSpots(this.#state, file, article.spots);
      return { changed: this.#isOther(file, hashOf(article.bytes)) };
    } catch (error) {
      this.#drop(file);
      throw problemWith(job.name, error);
    }
  }

  /** Takes over what another program has written. Throws a Problem, and then the file is out of the review. */
  async refresh(file: number): Promise<boolean> {
    const article = this.article(file);
    try {
      if (!(await article.refresh())) return false;
    } catch (error) {
      this.#drop(file);
      throw problemWith(article.job.name, error);
    }
    this.#state = withSpots(this.#state, file, article.spots);
    return true;
  }

  /** Corrects places of a file. Throws a Problem, and then nothing has changed. */
  async mend(file: number, mended: readonly Mended[]): Promise<void> {
    const edits = new Map<number, Edit[]>();
    for (const { spot, correction } of mended) {
      const list = edits.get(spot.part) ?? [];
      // The same words can be found twice.
      if (list.every(({ start: from, end: to }) => to <= correction.start || from >= correction.end)) list.push(correction);
      edits.set(spot.part, list);
    }
    await this.edit(file, mended[0].spot, edits);
  }

  /** Edits the texts of a file. Throws a Problem, and then nothing has changed. */
  async edit(file: number, spot: Spot, edits: ReadonlyMap<number, readonly Edit[]>): Promise<void> {
    const article = this.article(file);
    const changes = new Map(
      [...edits].map(([part, list]) => [
        part,
        applyEdits(
          article.parts[part].text,
          [...list].sort((a, b) => a.start - b.start),
        ),
      ]),
    );
    const draft = await article.draft(changes);
    const marks = movedMarks(article.spots, draft.spots, draft.edits);
    this.#choose(file, spot, { do: 'edit', patch: draft.patch, marks }, () => article.write(draft));
    this.#state = withSpots(this.#state, file, article.spots);
  }

  /** Leaves places as they are. @param places with the spot among them */
  skip(file: number, spot: Spot, places: readonly Spot[] = [spot]): void {
    this.#choose(file, spot, { do: 'skip', marks: places.map(({ mark }) => mark) });
  }

  /** Asks about the places of a habit each by itself. */
  setApart(file: number, spot: Spot, habit: string): void {
    this.#choose(file, spot, { do: 'apart', habit });
  }

  skipSame(file: number, spot: Spot): void {
    this.#choose(file, spot, { do: 'same', rule: spot.rule, text: spot.text });
  }

  quietRule(file: number, spot: Spot, everywhere: boolean): void {
    this.#choose(file, spot, { do: 'rule', rule: spot.rule, everywhere });
  }

  /** Adds a line to a dictionary. Throws a Problem or a Mistake. @returns its name, and whether it covers the place */
  async teach(file: number, spot: Spot, line: string, personal: boolean): Promise<{ name: string; entry: string; covers: boolean }> {
    const addition = planAddition(line, this.#jobs[file].path, personal);
    const { path: dictionary, patch, name } = addition;
    const entry = formatEntry(addition.entry);
    if (patch.before !== patch.after) {
      this.#choose(file, spot, { do: 'word', entry, dictionary, patch }, () => add(addition));
      await this.#relearn(addition.entry.text);
    }
    const covers = !this.article(file).spots.some(({ mark }) => mark === spot.mark);
    if (!covers) this.skip(file, spot);
    return { name, entry, covers };
  }

  /** Takes the last choice back, and gives the name of its file. Throws a Problem. */
  async undo(): Promise<{ undone: string } | 'nothing' | { failed: string }> {
    const choice = lastChoice(this.#state, this.#stuck);
    if (choice === undefined) return 'nothing';
    const file = this.#state.files.findIndex(({ key }) => key === choice.file);
    if (this.#articles[file] === undefined) await this.open(file);
    const article = this.article(file);
    if (choice.do === 'edit') {
      await this.refresh(file);
      const bytes = takenBack(article.bytes, choice.patch);
      if (bytes === undefined) return this.#fail(choice, article.job.name);
      await article.restore(bytes);
    }
    if (choice.do === 'word' && !takeOut(choice.dictionary, choice.patch)) return this.#fail(choice, choice.dictionary);
    this.#journal.remove(choice);
    if (choice.do === 'word') await this.#relearn(choice.entry.split(' [', 1)[0]);
    this.#state = withSpots(without(this.#state, choice), file, article.spots);
    return { undone: article.job.name };
  }

  /** Places that are not decided, in the files that were opened; and whether there are others. */
  remaining(): { count: number; isAll: boolean } {
    const { files } = this.#state;
    const count = files.reduce((sum, { spots }, file) => sum + (spots === undefined ? 0 : pendingIn(this.#state, file).length), 0);
    return { count, isAll: files.every(({ spots }) => spots !== undefined) };
  }

  /** Choices of earlier reviews that still count for these files. */
  kept(): number {
    const keys = new Set(this.#state.files.map(({ key }) => key));
    return this.#state.choices.filter(({ file }) => keys.has(file)).length;
  }

  /** True if a file is not as the choices left it. A choice that was noted and no more is forgotten. */
  #isOther(file: number, hash: string): boolean {
    const { key } = this.#state.files[file];
    const last = this.#state.choices.findLast((choice) => choice.file === key && choice.do === 'edit');
    if (last?.do !== 'edit' || last.patch.after === hash) return false;
    if (last.patch.before !== hash) return true;
    this.#journal.remove(last);
    this.#state = { ...this.#state, choices: this.#state.choices.filter(({ id }) => id !== last.id) };
    return false;
  }

  #choose(file: number, spot: Spot, choice: Chosen, carryOut: () => void = () => undefined): void {
    const whole = { ...choice, id: this.#journal.id(), file: this.#state.files[file].key, at: spot.from } as Choice;
    this.#journal.add(whole);
    try {
      carryOut();
    } catch (error) {
      this.#journal.remove(whole);
      throw error;
    }
    this.#state = chosen(this.#state, whole);
  }

  /** The dictionaries have changed. */
  async #relearn(word: string): Promise<void> {
    this.#settingsFor = this.#lookUp();
    for (const [file, article] of this.#articles.entries()) {
      if (article === undefined) continue;
      article.recheck(await this.#settingsFor(article.job.filePath), word);
      this.#state = withSpots(this.#state, file, article.spots);
    }
  }

  #fail({ id }: Choice, failed: string): { failed: string } {
    this.#stuck.add(id);
    return { failed };
  }

  #drop(file: number): void {
    this.#articles[file] = undefined;
    this.#state = withSpots(this.#state, file, []);
  }
}
