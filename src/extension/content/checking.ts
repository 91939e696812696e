/** The checking of a frame: which fields there are, and what the reader does with what is found. */
import { speak } from '../../web/texts.ts';
import { ask, isAlive, Orphaned } from '../ask.ts';
import type { Tally } from '../protocol.ts';
import { whenSettingsChange } from '../settings.ts';
import { CardBox } from './card-box.ts';
import { ControlSurface } from './control-surface.ts';
import { Field } from './field.ts';
import { fieldOf, focused, isControl, isIn, presentFields } from './find.ts';
import { isLayer, layerFor, removeLayer } from './layer.ts';
import { wipe } from './paint.ts';
import { RichSurface } from './rich-surface.ts';

/** A field may move, or its value be set by the page, without any event, in milliseconds. */
const LOOK_AGAIN = 1000;
/** Fields that are kept in mind. */
const MOST_FIELDS = 50;
const COUNT_REST = 100;
const NOTHING: Tally = { count: 0, fields: 0 };

export class Checking {
  readonly #fields = new Map<HTMLElement, Field>();
  readonly #card = new CardBox();
  readonly #ends = new AbortController();
  readonly #sizes = new ResizeObserver(() => this.#place());
  readonly #frames = new WeakSet<Element>();
  #current: Field | undefined;
  #isOn = false;
  #isPlacing = false;
  #counting: ReturnType<typeof setTimeout> | undefined;
  #tally = NOTHING;

  constructor() {
    const options = { capture: true, passive: true, signal: this.#ends.signal };
    const on = (target: EventTarget, types: string, hear: (event: Event) => void): void => {
      for (const type of types.split(' ')) target.addEventListener(type, hear, options);
    };
    on(document, 'focusin', () => this.#enter());
    on(document, 'input compositionend', ({ target }) => this.#typed(target));
    on(document, 'click', (event) => this.#clicked(event));
    on(document, 'selectionchange', () => {
      this.#current?.moved();
      // A line of text scrolls with the caret, and tells nobody.
      this.#place();
    });
    on(document, 'pointerdown', ({ target }) => isLayer(target) || this.#card.close());
    on(window, 'scroll resize', () => this.#place());
    on(document, 'transitionend animationend load toggle fullscreenchange', () => this.#place());
    on(window, 'blur', () => this.#entersFrame());
    on(window, 'pagehide', () => this.#tell(NOTHING));
    window.addEventListener('keydown', (event) => this.#key(event), { capture: true, signal: this.#ends.signal });
    this.#sizes.observe(document.documentElement);
    const looking = setInterval(() => this.#lookAgain(), LOOK_AGAIN);
    this.#ends.signal.addEventListener('abort', () => clearInterval(looking));
    whenSettingsChange(() => void this.#refresh(true));
    if (window === window.top) this.#tell(NOTHING, true);
  }

  get isAlive(): boolean {
    return isAlive() && !this.#ends.signal.aborted;
  }

  /** Looks at the settings and at the page. */
  wake(): void {
    void this.#refresh(false);
  }

  /** Leaves the page as it was. */
  stop(): void {
    this.#ends.abort();
    this.#forgetAll();
    this.#sizes.disconnect();
    wipe();
    removeLayer();
  }

  async #refresh(recheck: boolean): Promise<void> {
    if (this.#ends.signal.aborted) return;
    try {
      const { isOn, locale } = await ask('state', {});
      speak(locale);
      this.#isOn = isOn;
    } catch (error) {
      this.#failed(error);
      return;
    }
    if (!this.#isOn) this.#forgetAll();
    else {
      if (recheck) for (const field of this.#fields.values()) field.recheck();
      for (const element of presentFields()) this.#fieldFor(element);
      this.#enter();
    }
  }

  #failed(error: unknown): void {
    if (error instanceof Orphaned) this.stop();
    else console.debug('vilint', error);
  }

  // Fields

  #enter(): void {
    if (!this.#isOn) return;
    const element = fieldOf(focused());
    const field = element && this.#fieldFor(element);
    if (field === this.#current) return;
    this.#current = field;
    if (field !== undefined && this.#card.field !== field) this.#card.close();
    field?.look();
  }

  #fieldFor(element: HTMLElement): Field {
    const known = this.#fields.get(element);
    if (known !== undefined) return known;
    for (const [old, field] of this.#fields)
      if (!old.isConnected || (this.#fields.size >= MOST_FIELDS && field !== this.#current)) this.#forget(old);
    const surface = isControl(element) ? new ControlSurface(element, layerFor(element).mirrors) : new RichSurface(element);
    const field = new Field(
      surface,
      {
        check: async (text, { shape }) => {
          try {
            return await ask('check', { text, shape });
          } catch (error) {
            this.#failed(error);
            throw error;
          }
        },
        shown: (shown) => this.#shown(shown),
      },
      !isControl(element),
    );
    this.#fields.set(element, field);
    this.#sizes.observe(element);
    return field;
  }

  #forget(element: HTMLElement): void {
    const field = this.#fields.get(element);
    if (field === undefined) return;
    this.#sizes.unobserve(element);
    this.#fields.delete(element);
    if (this.#card.field === field) this.#card.close();
    if (this.#current === field) this.#current = undefined;
    field.dispose();
    this.#shown();
  }

  #forgetAll(): void {
    for (const element of [...this.#fields.keys()]) this.#forget(element);
  }

  #typed(target: EventTarget | null): void {
    this.#enter();
    const field = this.#current;
    if (field !== undefined && target instanceof Node) field.look(true);
  }

  /** An editor in a frame that has been made after the script came: the frame gets it when it is entered. */
  #entersFrame(): void {
    setTimeout(() => {
      const frame = document.activeElement;
      if (!this.#isOn || !(frame instanceof HTMLIFrameElement) || this.#frames.has(frame)) return;
      this.#frames.add(frame);
      ask('frames', {}).catch((error: unknown) => this.#failed(error));
    });
  }

  #lookAgain(): void {
    if (!isAlive()) {
      this.stop();
      return;
    }
    for (const [element, field] of this.#fields)
      if (!element.isConnected || fieldOf(element) !== element) this.#forget(element);
      else if (field === this.#current && isControl(element)) field.look();
    if (this.#fields.size > 0) this.#place();
  }

  #place(): void {
    if (this.#isPlacing || this.#fields.size === 0) return;
    this.#isPlacing = true;
    requestAnimationFrame(() => {
      this.#isPlacing = false;
      for (const field of this.#fields.values()) field.place();
      void this.#card.place();
    });
  }

  #shown(field?: Field): void {
    if (field !== undefined) this.#card.follow(field);
    clearTimeout(this.#counting);
    this.#counting = setTimeout(() => {
      const fields = [...this.#fields.values()].filter(({ isChecked }) => isChecked);
      const count = fields.reduce((all, { items }) => all + items.length, 0);
      if (count !== this.#tally.count || fields.length !== this.#tally.fields) this.#tell({ count, fields: fields.length });
    }, COUNT_REST);
  }

  #tell(tally: Tally, isNewPage = false): void {
    this.#tally = tally;
    ask('tally', { ...tally, isNewPage }).catch((error: unknown) => this.#failed(error));
  }

  // What the reader does

  #clicked(event: Event): void {
    if (isLayer(event.target)) return;
    const field = this.#current;
    const at = field?.surface.caret();
    const item = field === undefined || at === undefined ? undefined : field.itemAt(at);
    if (field === undefined || item === undefined || field.isHeld(item)) return;
    if (isIn(field.surface.element, event.composedPath()[0])) void this.#card.open(field, item);
  }

  #key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey || isLayer(event.target)) return;
    const done =
      event.key === 'F8' && !event.altKey
        ? this.#goToNext(event.shiftKey ? -1 : 1)
        : event.key === 'Enter' && event.altKey && !event.shiftKey
          ? this.#enterCard()
          : event.key === 'Escape' && !event.altKey && !event.shiftKey && this.#closeCard();
    if (!done) return;
    // The page has its own keys; this one was meant for the finding.
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #goToNext(step: 1 | -1): boolean {
    const field = this.#current;
    const items = [...(field?.items ?? [])].sort((a, b) => a.from - b.from || a.to - b.to);
    if (field === undefined || items.length === 0) return false;
    const shown = items.findIndex(({ key }) => key === this.#card.item?.key);
    const at = field.surface.caret() ?? 0;
    const after = shown >= 0 ? shown + 1 : items.findIndex(({ from }) => from >= at);
    const before = shown >= 0 ? shown - 1 : items.findLastIndex(({ from }) => from < at);
    const item = (step === 1 ? items[after] : items[before]) ?? (step === 1 ? items[0] : items[items.length - 1]);
    field.surface.goTo(item.from);
    void this.#card.open(field, item);
    return true;
  }

  #enterCard(): boolean {
    const field = this.#current;
    if (this.#card.isOpen) {
      this.#card.enter();
      return true;
    }
    const at = field?.surface.caret();
    const item = field === undefined || at === undefined ? undefined : field.itemAt(at);
    if (field === undefined || item === undefined) return this.#card.note.enter();
    void this.#card.open(field, item).then(() => this.#card.enter());
    return true;
  }

  #closeCard(): boolean {
    if (!this.#card.isOpen) return false;
    this.#card.leave();
    return true;
  }
}
