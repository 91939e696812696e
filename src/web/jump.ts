/** On a phone the list is below the text: a bar leads from finding to finding, and to the list. */
import type { App } from './app.ts';
import { byId, h, icon, ICONS } from './dom.ts';
import { say } from './texts.ts';

export function drawJump(app: App, count: number): void {
  const step = (by: 1 | -1): HTMLElement =>
    h(
      'button',
      { type: 'button', 'aria-label': say(by === 1 ? 'next' : 'previous'), onclick: () => app.goToNext(by) },
      icon(by === 1 ? ICONS.down : ICONS.up),
    );
  const toList = h('button', { type: 'button', onclick: () => byId('panel').scrollIntoView() }, say('toFindings', { count }));
  byId('jump').replaceChildren(step(-1), toList, step(1));
  byId('jump').hidden = count === 0;
}
