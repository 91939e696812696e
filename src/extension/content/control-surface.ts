/** A plain field: textarea or input. Nothing can be drawn in it, so a mirror of it lies over it. */
import { trimmed } from '../../web/change.ts';
import { PLAIN, type TextEdit } from '../../web/protocol.ts';
import { Mirror } from './mirror.ts';
import type { Span, Surface, Written } from './surface.ts';
import { settled, writeControl } from './write.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement;

export class ControlSurface implements Surface {
  readonly element: Control;
  readonly shape = PLAIN;
  readonly #mirror: Mirror;
  #text = '';

  /** @param parent where the mirror is put */
  constructor(element: Control, parent: ParentNode) {
    this.element = element;
    this.#mirror = new Mirror(element, parent);
  }

  read(): string {
    this.#text = this.element.value;
    this.#mirror.show(this.#text);
    return this.#text;
  }

  rangeOf(span: Span): Range | undefined {
    return this.#mirror.rangeOf(span);
  }

  caret(): number | undefined {
    const { selectionStart, selectionEnd } = this.element;
    return selectionStart === selectionEnd ? (selectionStart ?? undefined) : undefined;
  }

  goTo(offset: number): void {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(offset, offset);
    this.element.scrollIntoView({ block: 'nearest' });
    this.#mirror.reveal({ from: offset, to: offset + 1 });
  }

  canWrite(edit: TextEdit): boolean {
    return this.element instanceof HTMLTextAreaElement || !edit.insert.includes('\n');
  }

  async write(edit: TextEdit): Promise<Written> {
    const text = this.#text;
    const wanted = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
    const { from, to, insert } = trimmed(text, edit);
    const done = await writeControl(this.element, from, to, insert);
    if (done !== 'written') return done;
    if (!(await settled())) return 'interrupted';
    return this.read() === wanted ? 'written' : 'refused';
  }

  place(): boolean {
    return this.#mirror.place();
  }

  dispose(): void {
    this.#mirror.remove();
  }
}
