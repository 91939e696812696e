/** What the parts of the page share: the state beside the text, and the deeds that several of them offer. */
import type { EditorView } from '@codemirror/view';
import { restore as puttingBack } from './editor/restore.ts';
import { editsBetween } from '../text/edits.ts';
import type { Client } from './client.ts';
import { Failure } from './failure.ts';
import { accept, acceptAll, acceptSafe, alike, goTo, goToNext, ignore, replaced, showIgnored } from './editor/actions.ts';
import { showText } from './editor/editor.ts';
import { comparedWith, shapeOf, sourceOf } from './editor/source.ts';
import { itemsIn } from './editor/findings.ts';
import { closeBox } from './editor/tooltip.ts';
import type { DialogHost } from './dialogs/host.ts';
import { showRule } from './dialogs/rules.ts';
import { ruleOf, type Item } from './item.ts';
import type { CardHost } from './panel/card.ts';
import {
  PLAIN,
  type CheckOptions,
  type Checked,
  type Figures,
  type NamedBytes,
  type ProjectSettings,
  type Readiness,
  type RuleInfo,
  type Shape,
} from './protocol.ts';
import { type Settings, writeDraft, writeSettings } from './settings.ts';
import { locale, say } from './texts.ts';
import type { TextEdit } from './protocol.ts';

/** The page while it is open: its editor, its settings, and the rules that check its text. */
export class App implements CardHost, DialogHost {
  view!: EditorView;
  readonly settings: Settings;
  readonly client: Client;
  /** Settles when the rules are there. */
  readonly rulesKnown: Promise<void>;
  readiness: Readiness = { level: 'none' };
  /** Of `vilint serve`; a page that only lies on a server has none. */
  project: ProjectSettings | undefined;
  rules: ReadonlyMap<string, RuleInfo> = new Map();
  /** Of the text as it was checked last. */
  figures: Figures = { characters: 0, syllables: 0, sentences: 0, paragraphs: 0, longest: { at: 0, syllables: 0 } };
  /** What was done since the page was opened. */
  readonly done = { accepted: 0, ignored: 0 };
  /** Is told when something beside the text has changed. */
  changed: () => void = () => undefined;
  /** Tells the reader something. */
  announce: (text: string, canUndo?: boolean) => void = () => undefined;
  /** Asks for a new check. */
  recheck: () => void = () => undefined;

  #isAccepting = false;

  constructor(settings: Settings, client: Client) {
    this.settings = settings;
    this.client = client;
    this.rulesKnown = client.ask('rules', {}).then((rules) => {
      this.rules = new Map(rules.map((rule) => [rule.id, rule]));
      this.changed();
    });
  }

  get options(): CheckOptions {
    const { preset, off, words } = this.settings;
    return { preset, off, words, locale: locale(), ...(this.project !== undefined && { project: this.project }) };
  }

  /** Changes settings; the text is checked again. */
  set(settings: Partial<Settings>): void {
    writeSettings(settings);
    this.take(settings);
  }

  /** Takes over settings that are kept already; the text is checked again. */
  take(settings: Partial<Settings>): void {
    Object.assign(this.settings, settings);
    this.recheck();
    this.changed();
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** The text to compare with. */
  get original(): string {
    return sourceOf(this.view.state).original;
  }

  /** The file that was opened, and can be written back. */
  get file(): NamedBytes | undefined {
    return sourceOf(this.view.state).file;
  }

  saveDraft(): void {
    const { original, file, shape } = sourceOf(this.view.state);
    writeDraft({ text: this.text, original, name: file?.name ?? '', shape });
  }

  check(text: string, shape: Shape): Promise<Checked> {
    return this.client.ask('check', { text, shape, options: this.options });
  }

  // Findings

  goTo(item: Item): void {
    goTo(this.view, item);
  }

  goToNext(step: 1 | -1): boolean {
    if (!goToNext(this.view, step)) this.announce(say('noMoreFindings'));
    return true;
  }

  accept(edit: TextEdit): void {
    if (!this.#isProposed(edit)) return;
    this.#keepOriginal();
    accept(this.view, edit);
    this.#count(1);
  }

  alike(item: Item): Item[] {
    return alike(this.view, item);
  }

  acceptAlike(item: Item): void {
    this.acceptEach(this.alike(item));
  }

  /** Takes the first correction of several findings. */
  acceptEach(items: readonly Item[]): void {
    this.#keepOriginal();
    this.#count(
      acceptAll(
        this.view,
        items.filter(({ choices }) => choices.slice(0, 1).every((edit) => this.#isProposed(edit))),
      ),
      true,
    );
  }

  async acceptSafe(): Promise<void> {
    if (this.#isAccepting) return;
    this.#isAccepting = true;
    this.#keepOriginal();
    try {
      this.#count(await acceptSafe(this.view, async (text, shape) => (await this.check(text, shape)).findings), true);
    } catch (error) {
      this.fail('', error);
    }
    this.#isAccepting = false;
  }

  ignore(item: Item): void {
    ignore(this.view, item);
    this.view.dispatch({ effects: closeBox.of(null) });
    this.done.ignored++;
    this.announce(say('doneIgnored'), true);
    this.changed();
  }

  showIgnored(): void {
    showIgnored(this.view);
  }

  addName(name: string): void {
    if (!this.settings.words.includes(name)) this.set({ words: [...this.settings.words, name] });
    this.announce(say('doneAdded', { name }));
  }

  turnOff(item: Item): void {
    this.set({ off: [...this.settings.off, ruleOf(item)] });
    this.announce(say('doneOff'));
  }

  explain(rule: RuleInfo): void {
    showRule(rule);
  }

  /** The text may have been changed between press and release, and what the button stands for is elsewhere now. */
  #isProposed({ from, to, insert }: TextEdit): boolean {
    return this.items.some(({ choices }) => choices.some((edit) => edit.from === from && edit.to === to && edit.insert === insert));
  }

  #count(count: number, tell = false): void {
    this.done.accepted += count;
    if (tell) this.announce(say('doneAccepted', { count }), count > 0);
    this.changed();
  }

  /** A text that was typed here is compared with what it was before the first correction. */
  #keepOriginal(): void {
    if (this.original === '') this.view.dispatch(comparedWith(this.view.state, this.text));
  }

  /** The text as it is now is the one to compare with. */
  rebase(): void {
    this.view.dispatch(comparedWith(this.view.state, this.text));
    this.saveDraft();
    this.changed();
  }

  // The whole text

  /** Shows a text that was chosen or opened. */
  show(text: string, file?: NamedBytes, shape = PLAIN): void {
    showText(this.view, text, { shape, file });
    this.changed();
    this.view.focus();
  }

  /** Begins with nothing; the draft of the last text is wiped at once. */
  blank(): void {
    this.show('');
    this.saveDraft();
  }

  async restore(): Promise<void> {
    if (this.readiness.level !== 'light' && this.readiness.level !== 'full') {
      this.announce(say('wait'));
      return;
    }
    const { from, to, empty } = this.view.state.selection.main;
    const [start, end] = empty ? [0, this.view.state.doc.length] : [from, to];
    const before = this.view.state.doc;
    const piece = this.view.state.sliceDoc(start, end);
    const restored = await puttingBack(this.client, piece, shapeOf(this.view.state));
    if (this.view.state.doc !== before) return;
    const edits = editsBetween(piece, restored).map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
    if (edits.length > 0) this.#keepOriginal();
    this.view.dispatch(replaced(edits, 'input.restore'));
    this.announce(edits.length === 0 ? say('nothingRestored') : say('doneRestored', { count: edits.length }), edits.length > 0);
  }

  /** Says why something failed. */
  fail(name: string, error: unknown): void {
    const message = error instanceof Failure ? error.text[locale()] : String(error);
    this.announce(name === '' ? message : say('notOpened', { name, message }));
  }

  get items(): readonly Item[] {
    return itemsIn(this.view.state);
  }
}
