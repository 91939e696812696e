/** A field that is being checked: its text, what was found in it, and the lines that show it. */
import { isMark, itemAround, keyed, ruleOf, underlinedSpan, type Item } from '../../web/item.ts';
import type { EditorFinding, TextEdit } from '../../web/protocol.ts';
import { changeBetween, movedItem, movedSpan } from '../../web/change.ts';
import { isVietnamese } from '../text/vietnamese.ts';
import { paint, type Kind } from './paint.ts';
import type { Span, Surface, Written } from './surface.ts';

/** So long the typing rests before a check, and so long at most it goes on without one, in milliseconds. */
const REST = 150;
const LONGEST = 700;
/** The word under the caret is not judged before the typing rests so long. */
const HOLD = 900;
/** Longer texts are left alone, in UTF-16 units: some hundred pages. */
const LONGEST_TEXT = 300_000;

/** A place where the reader wants no findings of a rule. */
interface Ignored extends Span {
  readonly rule: string;
  /** Which one it is, also when it has moved. */
  readonly deed: symbol;
}

export interface FieldHost {
  check(text: string, surface: Surface): Promise<readonly EditorFinding[]>;
  /** Is told when what is shown of a field has changed. */
  shown(field: Field): void;
}

export class Field {
  readonly surface: Surface;
  readonly #host: FieldHost;
  readonly #observer: MutationObserver | undefined;
  #text = '';
  #items: readonly Item[] = [];
  #ignored: readonly Ignored[] = [];
  #active: string | undefined;
  #held: number | undefined;
  #holding: ReturnType<typeof setTimeout> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;
  #isChecking = false;
  #isChecked = false;
  #isStale = false;
  #isGone = false;

  constructor(surface: Surface, host: FieldHost, isObserved: boolean) {
    this.surface = surface;
    this.#host = host;
    if (isObserved) {
      this.#observer = new MutationObserver(() => this.look());
      this.#observer.observe(surface.element, { childList: true, characterData: true, subtree: true });
    }
    this.#text = surface.read();
    this.recheck();
  }

  /** The text as it was read last. */
  get text(): string {
    return this.#text;
  }

  /** True if the text is one that is read, and has been. */
  get isChecked(): boolean {
    return this.#isChecked;
  }

  /** What there is to look at, in the order of the text. */
  get items(): readonly Item[] {
    return this.#items.filter(
      (item) => !this.#ignored.some(({ from, to, rule }) => from === item.from && to === item.to && rule === ruleOf(item)),
    );
  }

  itemAt(offset: number): Item | undefined {
    return itemAround(this.items, offset);
  }

  /** Reads the field again: findings move along with the text, and what was changed is checked anew. */
  look(isTyped = false): void {
    const before = this.#text;
    this.#text = this.surface.read();
    const change = changeBetween(before, this.#text);
    if (change !== undefined) {
      this.#items = this.#items.flatMap((item) => movedItem(item, change) ?? []);
      this.#ignored = this.#ignored.flatMap((place) => movedSpan(place, change) ?? []);
      this.#held = this.#held === undefined ? undefined : movedSpan({ from: this.#held, to: this.#held }, change)?.from;
      this.#schedule();
    }
    if (isTyped) this.#hold();
    // An editor may have made all its nodes anew, though the text is the same.
    if (change !== undefined || isTyped || this.#observer !== undefined) this.draw();
  }

  /** The word under the caret may not be finished. */
  #hold(): void {
    this.#held = this.surface.caret();
    clearTimeout(this.#holding);
    this.#holding = setTimeout(() => this.release(), HOLD);
  }

  /** The typing rests, or the caret has gone elsewhere. */
  release(): void {
    clearTimeout(this.#holding);
    if (this.#held === undefined) return;
    this.#held = undefined;
    this.draw();
  }

  /** The caret has moved without typing. */
  moved(): void {
    if (this.#held !== undefined && this.surface.caret() !== this.#held) this.release();
  }

  isHeld({ from, to }: Item): boolean {
    return this.#held !== undefined && from <= this.#held && this.#held <= to;
  }

  #schedule(): void {
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.recheck(), now - this.#since > LONGEST ? 0 : REST);
  }

  /** Has the text checked. One text is on its way at a time, and then the newest. */
  recheck(): void {
    this.#since = undefined;
    clearTimeout(this.#waiting);
    if (this.#isChecking) this.#isStale = true;
    else void this.#check();
  }

  async #check(): Promise<void> {
    this.#isChecking = true;
    do {
      this.#isStale = false;
      const text = this.#text;
      const isRead = text.length <= LONGEST_TEXT && isVietnamese(text);
      try {
        // Whoever types has a space at the end before the next word.
        const findings = isRead ? await this.#host.check(text.trimEnd(), this.surface) : [];
        if (text === this.#text) {
          this.#isChecked = isRead;
          this.#take(findings);
        }
      } catch {
        // Whoever checks has said so; the next change asks again.
      }
      // Said in a loop: the field may have gone, or changed, while the answer was on its way.
    } while (this.#isStale && !this.#isGone);
    this.#isChecking = false;
  }

  #take(findings: readonly EditorFinding[]): void {
    this.#items = keyed(
      findings.map((finding) => this.#writable(finding)),
      this.#text,
    );
    this.draw();
  }

  /** A finding with those corrections only that can be made in the field. */
  #writable(finding: EditorFinding): EditorFinding {
    const choices = finding.choices.filter((edit) => this.surface.canWrite(edit));
    const { fix, ...rest } = finding;
    return { ...rest, choices, ...(fix !== undefined && this.surface.canWrite(fix) && { fix }) };
  }

  /** Marks the finding whose card is open. */
  activate(item: Item | undefined): void {
    if (item?.key === this.#active) return;
    this.#active = item?.key;
    this.draw();
  }

  /** Shows a finding no more. @returns shows it again */
  ignore(item: Item): () => void {
    const deed = Symbol();
    this.#ignored = [...this.#ignored, { from: item.from, to: item.to, rule: ruleOf(item), deed }];
    this.draw();
    return () => {
      this.#ignored = this.#ignored.filter((place) => place.deed !== deed);
      this.draw();
    };
  }

  /** Makes an edit of the text as it was read last. */
  async write(edit: TextEdit): Promise<Written> {
    const before = this.#text;
    // The page may have set the text meanwhile, and told nobody.
    this.look();
    const change = changeBetween(before, this.#text);
    const now = change === undefined ? edit : movedSpan(edit, change);
    const written = now === undefined ? 'refused' : await this.surface.write(now);
    this.look();
    this.release();
    return written;
  }

  /** Where a finding is drawn. */
  rangeOf(item: Item): Range | undefined {
    const line = {
      from: this.#text.lastIndexOf('\n', item.from - 1) + 1,
      to: (this.#text.indexOf('\n', item.from) + 1 || this.#text.length + 1) - 1,
    };
    return this.surface.rangeOf(underlinedSpan(item, line));
  }

  draw(): void {
    if (this.#isGone) return;
    const lines: [Kind, Range][] = [];
    for (const item of this.items) {
      const range = this.isHeld(item) ? undefined : this.rangeOf(item);
      if (range === undefined) continue;
      const level = item.message.severity === 2 ? 'error' : 'warning';
      lines.push([isMark(this.#text.slice(item.from, item.to)) ? `${level}-mark` : level, range]);
      if (item.key === this.#active) lines.push(['active', range]);
    }
    paint(this, lines);
    this.#host.shown(this);
  }

  /** Draws again what lies over the page, which has moved. */
  place(): void {
    if (this.surface.place()) this.draw();
  }

  dispose(): void {
    this.#isGone = true;
    this.#observer?.disconnect();
    clearTimeout(this.#waiting);
    clearTimeout(this.#holding);
    paint(this, []);
    this.surface.dispose();
  }
}
