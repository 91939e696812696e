/** The talk with the reader: shows what comes next, takes a key, carries it out, says what was done. */
import { editsBetween } from '../../text/edits.ts';
import { positionOf } from '../../text/positions.ts';
import { reveal } from '../../reporters/display.ts';
import { visible } from '../../reporters/sentence.ts';
import { explain } from '../explain.ts';
import type { Job } from '../jobs.ts';
import { Problem } from '../problem.ts';
import { suggestedEntry } from './dictionary.ts';
import { actionOf, type Action } from './keys.ts';
import { breakOf, fromLine, toLine } from './line.ts';
import type { Review } from './review.ts';
import { described, sentenceAt, wordsAt } from './quote.ts';
import { drawEnd, drawHelp, drawScene, wrapped, type Look } from './screen.ts';
import type { Spot } from './spot.ts';
import { alike, back, habitOf, next, pendingIn } from './state.ts';
import type { Terminal } from './terminal.ts';
import { quoted, Voice } from './voice.ts';

/** Choices that leave one place, or all like it, as they are. */
const LEFT = new Set(['same', 'rule']);

/** One talk, from the first finding to the last. */
export class Conversation {
  readonly #review: Review;
  readonly #jobs: readonly Job[];
  readonly #terminal: Terminal;
  readonly #voice: Voice;
  /** Choices of earlier runs. */
  readonly #earlier: ReadonlySet<number>;
  /** Places that one choice mended, if more than one. */
  readonly #amounts = new Map<number, number>();
  #hasActed = false;
  #notice: string | undefined;
  #failed = false;
  #isOver = false;

  constructor(review: Review, jobs: readonly Job[], terminal: Terminal, look: Pick<Look, 'locale' | 'chalk'>) {
    this.#review = review;
    this.#earlier = new Set(review.state.choices.map(({ id }) => id));
    this.#jobs = jobs;
    this.#terminal = terminal;
    this.#voice = new Voice(terminal, look);
  }

  /** Talks until nothing is left or the reader leaves. @returns exit code, see review.ts */
  async run(): Promise<0 | 1 | 2> {
    const kept = this.#review.kept();
    if (kept > 0) this.#voice.say('resumed', { count: kept });
    while (!this.#isOver) {
      const here = next(this.#review.state);
      if (here.kind === 'open') await this.#open(here.file);
      else if (here.kind === 'done') await this.#end();
      else if (!(await this.#isChanged(here.file))) await this.#turn(here.file, here.spot, here.habit);
    }
    const { count, isAll } = this.#review.remaining();
    if (this.#failed) return 2;
    return count > 0 || !isAll ? 1 : 0;
  }

  /** Says what was done, once the terminal is given back. */
  sayGoodbye(): void {
    const mine = this.#review.state.choices.filter(({ id }) => !this.#earlier.has(id));
    const edits = mine.reduce((sum, { id, do: kind }) => sum + (kind === 'edit' ? (this.#amounts.get(id) ?? 1) : 0), 0);
    const added = mine.filter(({ do: kind }) => kind === 'word').length;
    const skips = mine.reduce((sum, choice) => sum + (choice.do === 'skip' ? choice.marks.length : LEFT.has(choice.do) ? 1 : 0), 0);
    const { count, isAll } = this.#review.remaining();
    const said = [];
    if (edits + skips + added > 0) said.push(this.#voice.text('summary', { edits, skips, words: added }));
    else if (count === 0 && isAll && !this.#failed) said.push(this.#voice.text('nothing', { count: this.#jobs.length }));
    if (count > 0) said.push(this.#voice.text('remain', { count: isAll ? count : `≥ ${count}` }));
    else if (!isAll) said.push(this.#voice.text('remainSome'));
    for (const line of said) this.#terminal.print(line);
  }

  async #open(file: number): Promise<void> {
    const { name } = this.#jobs[file];
    this.#voice.hint('checking', { name: reveal(name) });
    try {
      const { changed } = await this.#review.open(file);
      const { guessed } = this.#review.article(file);
      if (guessed !== undefined) this.#voice.tell(new Problem('guessedEncoding', { name, encoding: guessed }));
      if (changed) this.#voice.say('changedSince', { name: reveal(name) });
    } catch (error) {
      this.#failed = true;
      this.#voice.tell(error);
    }
  }

  /** Another program may have written the file since the last look. */
  async #isChanged(file: number): Promise<boolean> {
    try {
      const changed = await this.#review.refresh(file);
      if (changed) this.#voice.say('changed', { name: reveal(this.#jobs[file].name) });
      return changed;
    } catch (error) {
      this.#failed = true;
      this.#voice.tell(error);
      return true;
    }
  }

  async #turn(file: number, spot: Spot, habit: readonly Spot[]): Promise<void> {
    this.#draw(file, spot, habit);
    const action = actionOf(await this.#terminal.key());
    this.#notice = undefined;
    if (action === undefined) return this.#terminal.beep();
    if (action.do === 'redraw') return;
    try {
      const changes = action.do === 'accept' || action.do === 'edit' || action.do === 'skip' || action.do === 'word';
      if (changes && (await this.#isChanged(file))) this.#notice = this.#voice.text('lookAgain');
      else {
        this.#hasActed = true;
        await this.#act(action, file, spot, habit);
      }
    } catch (error) {
      this.#notice = this.#voice.lineOf(error);
      this.#terminal.beep();
    }
  }

  /** After the last place: the last choice can still be taken back. */
  async #end(): Promise<void> {
    if (!this.#hasActed && this.#review.kept() === 0) {
      this.#isOver = true;
      return;
    }
    this.#terminal.show(drawEnd(this.#notice, this.#voice.look()));
    const action = actionOf(await this.#terminal.key());
    this.#notice = undefined;
    try {
      if (action?.do === 'undo') await this.#undo();
      else if (action?.do === 'back') this.#back();
      else if (action?.do === 'accept' || action?.do === 'quit') this.#isOver = true;
      else if (action?.do === 'suspend') this.#terminal.suspend();
    } catch (error) {
      this.#notice = this.#voice.lineOf(error);
    }
  }

  /** @param habit the places that one answer decides, if more than the spot */
  async #act(action: Action, file: number, spot: Spot, habit: readonly Spot[]): Promise<void> {
    switch (action.do) {
      case 'accept':
        return action.all || habit.length > 0 ? this.#acceptAll(file, spot, action.number) : this.#accept(file, spot, action.number);
      case 'edit':
        return this.#edit(file, spot, action.sentence);
      case 'skip':
        if (action.all) this.#review.skipSame(file, spot);
        else this.#review.skip(file, spot, habit.length > 0 ? habit : [spot]);
        return this.#voice.left(this.#place(file, spot), action.all ? 'logSame' : 'logSkip', this.#words(file, spot), habit.length);
      case 'apart':
        if (habit.length === 0) return this.#terminal.beep();
        this.#review.setApart(file, spot, habitOf(spot)!);
        return this.#voice.left(this.#place(file, spot), 'logApart', this.#words(file, spot), habit.length);
      case 'rule':
        this.#review.quietRule(file, spot, action.everywhere);
        return this.#voice.left(this.#place(file, spot), action.everywhere ? 'logRuleAll' : 'logRule', spot.rule);
      case 'word':
        return this.#teach(file, spot, action.personal);
      case 'undo':
        return this.#undo();
      case 'back':
        return this.#back();
      case 'explain':
        return this.#terminal.print(`\n${wrapped(explain(spot.rule, this.#voice.locale), this.#terminal.width, '    ')}`);
      case 'help':
        return this.#terminal.print(`\n${drawHelp(this.#voice.look())}\n`);
      case 'suspend':
        return this.#terminal.suspend();
      case 'quit':
        this.#isOver = true;
    }
  }

  async #accept(file: number, spot: Spot, number: number): Promise<void> {
    const correction = spot.corrections[number - 1];
    if (correction === undefined) {
      this.#notice = spot.corrections.length === 0 ? this.#voice.text('noCorrection') : this.#voice.text('noSuchNumber', { number });
      return this.#terminal.beep();
    }
    const { was, becomes } = described(spot, this.#review.article(file).parts[spot.part], correction);
    const line = this.#place(file, spot);
    await this.#review.mend(file, [{ spot, correction }]);
    this.#voice.changed(line, was, becomes);
  }

  async #acceptAll(file: number, spot: Spot, number: number): Promise<void> {
    const correction = spot.corrections[number - 1];
    if (correction === undefined) return this.#accept(file, spot, number);
    const { was, becomes } = described(spot, this.#review.article(file).parts[spot.part], correction);
    const others = alike(pendingIn(this.#review.state, file), { spot, correction }).filter(({ spot: other }) => other.mark !== spot.mark);
    const line = this.#place(file, spot);
    await this.#review.mend(file, [{ spot, correction }, ...others]);
    this.#amounts.set(this.#review.state.choices.at(-1)!.id, 1 + others.length);
    this.#voice.changed(line, was, becomes, this.#voice.text('logTimes', { count: 1 + others.length }));
  }

  async #edit(file: number, spot: Spot, wholeSentence: boolean): Promise<void> {
    const part = this.#review.article(file).parts[spot.part];
    const shown = part.shown ?? part.text;
    const { start, end } = wholeSentence ? trimmed(shown, sentenceAt(part.text, spot)) : wordsAt(shown, spot);
    const before = shown.slice(start, end);
    const line = toLine(before);
    const answer = await this.#terminal.ask(this.#voice.text('promptEdit'), line);
    if (answer === undefined || answer === line) return;
    const composed = fromLine(answer, breakOf(shown));
    // Letters of a text that are in pieces stay so, or every word of the sentence would change.
    const inPieces = before.normalize('NFD') === before && before.normalize('NFC') !== before;
    const after = inPieces ? composed.normalize('NFD') : composed;
    const edits = editsBetween(before, after).map((edit) => ({ start: start + edit.start, end: start + edit.end, text: edit.text }));
    if (edits.length === 0) return;
    const place = this.#place(file, spot);
    if (await this.#isChanged(file)) {
      this.#notice = this.#voice.text('lookAgain');
      return;
    }
    await this.#review.edit(file, spot, new Map([[spot.part, edits]]));
    const told = (list: readonly string[]): string => list.map(visible).join(' … ');
    if (wholeSentence)
      this.#voice.changed(place, told(edits.map((edit) => shown.slice(edit.start, edit.end))), told(edits.map(({ text }) => text)));
    else this.#voice.changed(place, visible(before), visible(after));
  }

  async #teach(file: number, spot: Spot, personal: boolean): Promise<void> {
    const part = this.#review.article(file).parts[spot.part];
    const line = await this.#terminal.ask(
      this.#voice.text(personal ? 'promptPersonal' : 'promptProject'),
      toLine(suggestedEntry(part.shown ?? part.text, spot)),
    );
    if (line === undefined) return;
    const place = this.#place(file, spot);
    const { name, entry, covers } = await this.#review.teach(file, spot, fromLine(line, ' '), personal);
    this.#voice.learned(place, entry, name);
    if (!covers) this.#notice = this.#voice.text('stillFound');
  }

  async #undo(): Promise<void> {
    const result = await this.#review.undo();
    if (result === 'nothing') this.#notice = this.#voice.text('noUndo');
    else if ('failed' in result) this.#notice = this.#voice.text('cannotUndo', { name: reveal(result.failed) });
    else this.#voice.undone(reveal(result.undone));
  }

  #back(): void {
    const before = back(this.#review.state);
    if (before === undefined) this.#notice = this.#voice.text('noBack');
    else this.#review.state = before;
  }

  #draw(file: number, spot: Spot, habit: readonly Spot[]): void {
    const article = this.#review.article(file);
    const pending = pendingIn(this.#review.state, file);
    const scene = drawScene(
      {
        spot,
        habit,
        part: article.parts[spot.part],
        name: this.#jobs[file].name,
        line: positionOf(article.view, spot.from).line,
        file: [file + 1, this.#jobs.length],
        left: pending.length,
        isDecided: pending.every(({ mark }) => mark !== spot.mark),
        notice: this.#notice,
      },
      this.#voice.look(),
    );
    this.#terminal.show(scene);
  }

  #place(file: number, spot: Spot): string {
    return `${reveal(this.#jobs[file].name)}:${positionOf(this.#review.article(file).view, spot.from).line}`;
  }

  #words(file: number, spot: Spot): string {
    const { shown, text } = this.#review.article(file).parts[spot.part];
    const { start, end } = wordsAt(shown ?? text, spot);
    return quoted(visible((shown ?? text).slice(start, end)));
  }
}

/** A span without white space at its ends. */
function trimmed(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
}
