/** The line below the text: how long it is, how much of the engine is there, and that nothing leaves the browser. */
import type { App } from './app.ts';
import { byId, h } from './dom.ts';
import { say } from './texts.ts';

/** @param isOffline the page would open without a network */
export function drawStatus(app: App, isOffline: boolean): void {
  const { level, fetched, failed } = app.readiness;
  const percent = Math.round((fetched ?? 0) * 100);
  const state = failed
    ? say('loadFailed')
    : level === 'none'
      ? say('loadingPlain')
      : level === 'plain'
        ? say('loadingLight', { percent })
        : fetched !== undefined
          ? say('loadingFull', { percent })
          : level === 'light'
            ? say('readyLight')
            : say(isOffline ? 'readyFull' : 'readyOnline');
  const isBusy = !failed && (level === 'none' || level === 'plain');
  byId('state').replaceChildren(
    h('span', { class: `lamp ${failed ? 'error' : isBusy ? 'busy' : 'ready'}` }),
    state,
    (failed === true && h('button', { type: 'button', class: 'link', onclick: () => app.client.load() }, say('retry'))) || '',
  );
  byId('state').dataset.level = level;
  byId('private').textContent = say('private');
}

export function drawLength(app: App): void {
  byId('length').textContent = say('syllablesCount', { count: app.figures.syllables });
}
