/** An editor: whatever element of a page can be written in. */
import { OBJECT, readPassage, type Passage } from '../text/passage.ts';
import { engineText, type EngineText } from '../text/engine-text.ts';
import { trimmed } from '../../web/change.ts';
import { lastAtMost } from '../../text/search.ts';
import type { Shape, TextEdit } from '../../web/protocol.ts';
import type { Span, Surface, Written } from './surface.ts';
import { settled, writeRich } from './write.ts';

const SHAPE: Shape = { language: 'text', starts: [0], isDocument: true };

type Point = readonly [node: Node, offset: number];

export class RichSurface implements Surface {
  readonly element: HTMLElement;
  readonly shape = SHAPE;
  #passage: Passage<Node> = { text: '', nodes: [], starts: [] };
  #text: EngineText = engineText('', false);

  constructor(element: HTMLElement) {
    this.element = element;
  }

  read(): string {
    const collapses = !getComputedStyle(this.element).whiteSpaceCollapse.startsWith('preserve');
    this.#passage = readPassage<Node>(this.element, collapses);
    this.#text = engineText(this.#passage.text, collapses);
    return this.#text.text;
  }

  /** @param isEnd the point ends something, and belongs to what is before it */
  #pointAt(offset: number, isEnd: boolean): Point | undefined {
    const { nodes, starts } = this.#passage;
    const index = lastAtMost(starts, isEnd ? offset - 1 : offset);
    const node = nodes[index];
    if (node === undefined) return undefined;
    const length = node.nodeValue?.length ?? 0;
    const inside = offset - starts[index];
    // Behind a break or an object; what begins there begins in the next node.
    if (inside > length || (!isEnd && inside === length && index + 1 < nodes.length && starts[index + 1] <= offset))
      return isEnd ? [node, length] : nodes[index + 1] === undefined ? [node, length] : [nodes[index + 1], 0];
    return [node, inside];
  }

  rangeOf({ from, to }: Span): Range | undefined {
    const isEmpty = from === to;
    const end = this.#pointAt(this.#text.toEditorEnd(to), true);
    const start = isEmpty ? end : this.#pointAt(this.#text.toEditor(from), false);
    if (start === undefined || end === undefined || !start[0].isConnected || !end[0].isConnected) return undefined;
    const range = this.element.ownerDocument.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return range;
  }

  caret(): number | undefined {
    const selection = selectionIn(this.element);
    const node = selection?.focusNode;
    if (!selection?.isCollapsed || node === null || node === undefined || !this.element.contains(node)) return undefined;
    const { nodes, starts } = this.#passage;
    const index = nodes.indexOf(node);
    if (index >= 0) return this.#text.fromEditor(starts[index] + selection.focusOffset);
    const caret = this.element.ownerDocument.createRange();
    caret.setStart(node, selection.focusOffset);
    const next = nodes.findIndex((other) => other.isConnected && caret.comparePoint(other, 0) >= 0);
    return next < 0 ? this.#text.text.length : this.#text.fromEditor(starts[next]);
  }

  goTo(offset: number): void {
    const range = this.rangeOf({ from: offset, to: Math.min(offset + 1, this.#text.text.length) });
    if (range === undefined) return;
    this.element.focus({ preventScroll: true });
    this.element.ownerDocument.getSelection()?.collapse(range.startContainer, range.startOffset);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  canWrite(edit: TextEdit): boolean {
    const { from, to, insert } = trimmed(this.#text.text, edit);
    return !`${insert}${this.#text.text.slice(from, to)}`.includes('\n') && !this.#text.text.slice(from, to).includes(OBJECT);
  }

  async write(edit: TextEdit): Promise<Written> {
    const { text } = this.#text;
    const wanted = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
    const small = trimmed(text, edit);
    const range = this.rangeOf(small);
    if (range === undefined) return 'refused';
    const done = await writeRich(this.element, range, small.insert);
    if (done !== 'written') return done;
    if (!(await settled())) return 'interrupted';
    return this.read() === wanted ? 'written' : 'refused';
  }

  place(): boolean {
    // The browser draws highlights where the text is.
    return false;
  }

  dispose(): void {
    // Nothing was put into the page.
  }
}

/** The selection; that of a shadow root has a place of its own in Chromium. */
function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
