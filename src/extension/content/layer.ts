/** What lies over the page: mirrors of plain fields, and the card. A closed shadow root keeps page and layer apart. */
import { h } from '../../web/dom.ts';

/** What the build fills in: the styles of card and mirrors. */
declare const LAYER_STYLE: string;

const host = document.createElement('vilint-layer');
const shadow = host.attachShadow({ mode: 'closed' });
const sheet = document.createElement('style');
sheet.textContent = LAYER_STYLE;
const mirrors = h('div', { class: 'mirrors' });
const cards = h('div', { class: 'cards' });
const pane = h('div', { class: 'pane' });
const live = h('p', { class: 'for-readers', 'aria-live': 'polite' });
shadow.append(sheet, pane, mirrors, cards, live);
// What happens in a card is none of the page's business; a page that sees a click beside its editor may close it.
for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout'])
  shadow.addEventListener(type, (event) => event.stopPropagation());

/**
 * The layer, put where it is seen and can be used: in the page, or in what has been opened over it.
 * @param field it is for
 */
export function layerFor(field: Element): { mirrors: HTMLElement; cards: HTMLElement; pane: HTMLElement } {
  const over = document.fullscreenElement?.contains(field) ? document.fullscreenElement : field.closest(':modal, :popover-open');
  const parent = over ?? document.documentElement;
  if (host.parentNode !== parent) parent.append(host);
  return { mirrors, cards, pane };
}

/** Says something to those who cannot see it. */
export function announce(text: string): void {
  live.textContent = text;
}

/** What of the layer has the focus. */
export function focusedInLayer(): Element | null {
  return shadow.activeElement;
}

/** True for what happens in the layer, as the page sees it. */
export function isLayer(target: EventTarget | null): boolean {
  return target === host;
}

export function removeLayer(): void {
  host.remove();
}
