/** Keeps the focus in a list that is drawn anew. */

const buttonsOf = (entry: HTMLElement): HTMLElement[] => [...entry.querySelectorAll('button')];

/**
 * Draws a list anew. The focus stays on the same button, or goes to the entry that took the place of its entry.
 * @param instead gets the focus of an empty list
 */
export function keepFocus(list: HTMLElement, draw: () => void, instead: HTMLElement): void {
  const entries = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('li[data-key]')];
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !list.contains(focused)) return draw();
  const entry = focused.closest('li');
  const [index, button] = entry === null ? [0, -1] : [entries().indexOf(entry), buttonsOf(entry).indexOf(focused)];
  draw();
  if (document.activeElement !== document.body) return;
  const now = entries();
  const same = now.find(({ dataset }) => dataset.key === entry?.dataset.key);
  const next = now[Math.min(index, now.length - 1)];
  for (const one of [document.getElementById(focused.id), same && buttonsOf(same)[button], next && buttonsOf(next)[0], instead]) {
    one?.focus();
    if (document.activeElement !== document.body) return;
  }
}
