/** A mirror of a plain field: the same text in the same place, unseen but for the lines under it. */
import { h } from '../../web/dom.ts';
import type { Span } from './surface.ts';

/** All that decides where a letter stands. */
const COPIED = [
  'font-family font-size font-weight font-style font-stretch font-variant font-kerning font-feature-settings font-variation-settings',
  'font-optical-sizing font-size-adjust line-height letter-spacing word-spacing text-transform text-indent text-align text-rendering',
  'text-wrap tab-size direction unicode-bidi writing-mode white-space word-break overflow-wrap line-break hyphens',
  'padding-top padding-right padding-bottom padding-left',
].flatMap((line) => line.split(' '));

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export class Mirror {
  readonly #field: HTMLInputElement | HTMLTextAreaElement;
  readonly #isLine: boolean;
  readonly #text = document.createTextNode('');
  readonly #box: HTMLElement;
  #style = '';

  constructor(field: HTMLInputElement | HTMLTextAreaElement, parent: ParentNode) {
    this.#field = field;
    this.#isLine = field instanceof HTMLInputElement;
    const content = this.#isLine ? h('div', {}, this.#text) : this.#text;
    this.#box = h('div', { class: `mirror${this.#isLine ? ' line' : ''}`, 'aria-hidden': 'true' }, content);
    parent.append(this.#box);
  }

  /** Shows a text where the field has it. */
  show(text: string): void {
    // A break at the end has a line of its own only with something on it.
    const shown = text.endsWith('\n') ? `${text}\u200b` : text;
    if (shown === this.#text.data) return;
    this.#text.data = shown;
    this.place();
  }

  /** Lays the mirror where the field is now. True if it has come into sight, or gone. */
  place(): boolean {
    const field = this.#field;
    const wasHidden = this.#box.hidden;
    const rect = field.getBoundingClientRect();
    const seen = field.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? seenPart(field, rect, this.#host) : undefined;
    this.#box.hidden = seen === undefined;
    if (seen !== undefined) this.#lay(rect, seen);
    return wasHidden !== this.#box.hidden;
  }

  #lay(rect: DOMRect, seen: Box): void {
    const field = this.#field;
    const style = getComputedStyle(field);
    const copied = COPIED.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    if (copied !== this.#style) {
      this.#style = copied;
      this.#box.style.cssText = this.#isLine ? `${copied};padding-left:0;padding-right:0` : copied;
    }
    const origin = this.#host?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const [across, down] = [rect.width / (field.offsetWidth || 1), rect.height / (field.offsetHeight || 1)];
    // A line of text is cut off at its padding, and scrolls inside it.
    const [before, behind] = this.#isLine ? [parseFloat(style.paddingLeft), parseFloat(style.paddingRight)] : [0, 0];
    const left = rect.left + (field.clientLeft + before) * across;
    const top = rect.top + field.clientTop * down;
    const width = field.clientWidth - before - behind;
    const height = field.clientHeight;
    Object.assign(this.#box.style, {
      left: `${left - origin.left}px`,
      top: `${top - origin.top}px`,
      width: `${width}px`,
      height: `${height}px`,
      transform: across === 1 && down === 1 ? '' : `scale(${across}, ${down})`,
      clipPath: `inset(${[
        (seen.top - top) / down,
        width - (seen.right - left) / across,
        height - (seen.bottom - top) / down,
        (seen.left - left) / across,
      ]
        .map((edge) => `${Math.max(0, edge)}px`)
        .join(' ')})`,
    });
    this.#box.scrollTop = field.scrollTop;
    this.#box.scrollLeft = field.scrollLeft;
  }

  /** What all that lies over the page is in. */
  get #host(): Element | undefined {
    const root = this.#box.parentNode;
    return root instanceof ShadowRoot ? root.host : undefined;
  }

  rangeOf({ from, to }: Span): Range | undefined {
    if (this.#box.hidden || to > this.#text.length) return undefined;
    const range = document.createRange();
    range.setStart(this.#text, from);
    range.setEnd(this.#text, to);
    return range;
  }

  /** Scrolls the field so far that a span is seen. */
  reveal(span: Span): void {
    const place = this.rangeOf({ from: span.from, to: Math.min(span.to, this.#text.length) })?.getBoundingClientRect();
    if (place === undefined) return;
    const box = this.#box.getBoundingClientRect();
    if (place.top < box.top || place.bottom > box.bottom) this.#field.scrollTop += place.top - box.top - box.height / 3;
    if (place.left < box.left || place.right > box.right) this.#field.scrollLeft += place.left - box.left - box.width / 3;
    this.place();
  }

  remove(): void {
    this.#box.remove();
  }
}

/** What is seen of a field between the edges of all that scrolls around it; undefined if nothing is, or something lies over it. */
function seenPart(field: Element, rect: DOMRect, own: Element | undefined): Box | undefined {
  const seen: Box = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  const cut = ({ left, top, right, bottom }: Box): void => {
    seen.left = Math.max(seen.left, left);
    seen.top = Math.max(seen.top, top);
    seen.right = Math.min(seen.right, right);
    seen.bottom = Math.min(seen.bottom, bottom);
  };
  for (let around = parentOf(field); around !== null && around !== document.body; around = parentOf(around))
    if (getComputedStyle(around).overflow !== 'visible') cut(around.getBoundingClientRect());
  cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  if (seen.right <= seen.left || seen.bottom <= seen.top) return undefined;
  const root = field.getRootNode() as Document | ShadowRoot;
  const [middle, inset] = [(seen.top + seen.bottom) / 2, Math.min(8, (seen.right - seen.left) / 4)];
  const isSeen = [(seen.left + seen.right) / 2, seen.left + inset, seen.right - inset].some((x) => {
    const top = root.elementFromPoint(x, middle);
    return top !== null && (top === own || top.contains(field));
  });
  return isSeen ? seen : undefined;
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
