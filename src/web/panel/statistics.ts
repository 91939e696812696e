/** Figures of the text and of what was found in it. */
import { CATEGORIES } from '../../language/category.ts';
import type { App } from '../app.ts';
import { h } from '../dom.ts';
import { ruleOf } from '../item.ts';
import { say, shown, type TextKey } from '../texts.ts';

export function drawStatistics(app: App, parent: HTMLElement): void {
  const { characters, syllables, sentences, paragraphs, longest } = app.figures;
  const { items, done } = app;
  const per = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((10 * part) / whole) / 10);
  const figure = (key: TextKey, value: number): HTMLElement => h('div', {}, h('dt', {}, say(key)), h('dd', {}, shown(value)));
  const counts = CATEGORIES.map((kind) => ({ kind, count: items.filter((item) => app.rules.get(ruleOf(item))?.category === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  parent.replaceChildren(
    h(
      'dl',
      { class: 'figures' },
      figure('syllables', syllables),
      figure('sentences', sentences),
      figure('paragraphs', paragraphs),
      figure('characters', characters),
      figure('perSentence', per(syllables, sentences)),
      figure('perThousand', per(items.length * 1000, syllables)),
    ),
    ...(longest.syllables === 0
      ? []
      : [
          h(
            'button',
            {
              type: 'button',
              class: 'link',
              onclick: () => {
                app.view.dispatch({ selection: { anchor: Math.min(longest.at, app.view.state.doc.length) }, scrollIntoView: true });
                app.view.focus();
              },
            },
            say('longest', { count: longest.syllables }),
          ),
        ]),
    ...(counts.length === 0 ? [] : [h('h3', {}, say('byCategory'))]),
    h(
      'ul',
      { class: 'bars' },
      ...counts.map(({ kind, count }) =>
        h(
          'li',
          {},
          h('span', {}, say(kind)),
          h('meter', { min: 0, max: most, value: count, 'aria-label': say(kind) }),
          h('b', {}, shown(count)),
        ),
      ),
    ),
    h('h3', {}, say('session')),
    h('dl', { class: 'figures' }, figure('accepted', done.accepted), figure('ignored', done.ignored)),
  );
}
