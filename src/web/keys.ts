/** Keys, in the text and beside it. */
import type { EditorView, KeyBinding } from '@codemirror/view';
import type { App } from './app.ts';
import { itemAt } from './editor/findings.ts';
import { closeBox } from './editor/tooltip.ts';
import type { Item } from './item.ts';

/** What a key does with the finding at the caret; without one it leads to the next. It never types anything. */
const onItem =
  (app: App, deed: (item: Item) => void) =>
  ({ state }: EditorView): boolean => {
    const item = itemAt(state, state.selection.main.head);
    if (item === undefined) app.goToNext(1);
    else deed(item);
    return true;
  };

/** The keys of the editor. */
export const keysOf = (app: App): readonly KeyBinding[] => [
  { key: 'F8', run: () => app.goToNext(1), shift: () => app.goToNext(-1) },
  { key: 'Mod-Alt-Enter', run: () => (void app.acceptSafe(), true) },
  {
    key: 'Mod-Enter',
    run: onItem(app, (item) => (item.choices[0] === undefined ? app.goToNext(1) : app.accept(item.choices[0]))),
    shift: onItem(app, (item) => app.ignore(item)),
  },
  {
    key: 'Alt-Enter',
    run: (view) => {
      if (view.dom.querySelector('.box') === null && itemAt(view.state, view.state.selection.main.head) !== undefined)
        view.dispatch({ selection: view.state.selection, userEvent: 'select.finding' });
      view.dom.querySelector<HTMLElement>('.box button')?.focus();
      return true;
    },
  },
  {
    key: 'Escape',
    run: (view) => {
      const isOpen = view.dom.querySelector('.box') !== null;
      if (isOpen) view.dispatch({ effects: closeBox.of(null) });
      return isOpen;
    },
  },
];

/** Lets F8 lead to a finding from anywhere on the page. */
export function listenForKeys(app: App): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F8' || app.view.hasFocus) return;
    event.preventDefault();
    app.goToNext(event.shiftKey ? -1 : 1);
  });
}
