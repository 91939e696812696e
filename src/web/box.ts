/** The box beside the text. */
import type { EditorView } from '@codemirror/view';
import type { App } from './app.ts';
import { h } from './dom.ts';
import { closeBox } from './editor/tooltip.ts';
import type { Item } from './item.ts';
import { card } from './panel/card.ts';
import { say } from './texts.ts';

/** The box of a finding. Escape leads back into the text. */
export function box(app: App, view: EditorView, item: Item): HTMLElement {
  const leave = (gone: boolean): void => {
    if (gone) view.focus();
  };
  return h(
    'div',
    {
      class: `box ${item.message.severity === 2 ? 'error' : 'warning'}`,
      role: 'group',
      'aria-label': say('corrections'),
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key !== 'Escape') return;
        event.preventDefault();
        view.dispatch({ effects: closeBox.of(null) });
        view.focus();
      },
    },
    ...card(app, item, leave),
  );
}
