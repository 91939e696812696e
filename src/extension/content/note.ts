/** What is said of a deed at the lower edge of what is seen, with the way back. */
import { h } from '../../web/dom.ts';
import { locale, say } from '../../web/texts.ts';
import type { Field } from './field.ts';
import { announce, focusedInLayer, layerFor } from './layer.ts';
import { seenPart } from './seen.ts';

/** So long a note stays that nobody has to answer, in milliseconds. */
const STAYS = 6000;
/** Between note and edge, in pixels. */
const MARGIN = 16;

export class Note {
  #box: HTMLElement | undefined;
  #field: Field | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says what was done; it goes by itself, but not while it has the focus. */
  done(field: Field, text: string, undo: () => unknown): void {
    const back = (): void => {
      undo();
      this.#leave();
    };
    announce(text);
    this.#show(field, h('span', {}, text), h('button', { type: 'button', onclick: back }, say('undo')));
    this.#timer = setTimeout(() => this.#expire(), STAYS);
  }

  /** Says what went wrong, until it has been read. */
  failed(field: Field, text: string): void {
    this.#show(field, h('span', { role: 'alert' }, text));
  }

  /** Moves the focus into the note; false if there is none. */
  enter(): boolean {
    this.#box?.querySelector('button')?.focus();
    return this.#box !== undefined;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#box?.remove();
    this.#box = undefined;
  }

  #show(field: Field, text: HTMLElement, ...deeds: readonly HTMLElement[]): void {
    this.close();
    this.#field = field;
    const close = h('button', { type: 'button', onclick: () => this.#leave() }, say('close'));
    const box = h(
      'div',
      {
        class: 'box note',
        lang: locale(),
        onmousedown: (event) => event.preventDefault(),
        onkeydown: (event) => this.#key(event as KeyboardEvent),
      },
      text,
      h('span', { class: 'tools' }, ...deeds, close),
    );
    this.#box = box;
    const { cards, pane } = layerFor(field.surface.element);
    cards.append(box);
    void seenPart(pane, innerWidth / 2).then(({ right, bottom }) => {
      box.style.right = `${innerWidth - right + MARGIN}px`;
      box.style.bottom = `${innerHeight - bottom + MARGIN}px`;
    });
  }

  #expire(): void {
    if (focusedInLayer() !== null && this.#box?.contains(focusedInLayer())) this.#timer = setTimeout(() => this.#expire(), STAYS);
    else this.close();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#leave();
  }

  /** Closes the note; the focus goes back into the text. */
  #leave(): void {
    const hadFocus = focusedInLayer() !== null;
    this.close();
    if (hadFocus) this.#field?.surface.element.focus();
  }
}
