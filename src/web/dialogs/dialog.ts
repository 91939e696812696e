/** A dialog over the page; Escape closes it, and the focus returns. */
import { h, icon, ICONS, type Child } from '../dom.ts';
import { say } from '../texts.ts';

/** Opens a dialog. @returns closes it */
export function openDialog(title: string, ...content: readonly Child[]): () => void {
  const close = (): void => dialog.close();
  // A click that begins in the dialog and ends beside it, as when text is selected, is none beside it; nor is the second one of a
  // double click on what has opened the dialog.
  let pressed: EventTarget | null = null;
  const isBeside = (event: Event): boolean => event.target === dialog && pressed === dialog && (event as MouseEvent).detail < 2;
  const dialog: HTMLDialogElement = h(
    'dialog',
    {
      'aria-label': title,
      onclose: () => dialog.remove(),
      onpointerdown: ({ target }) => (pressed = target),
      onclick: (event) => isBeside(event) && close(),
    },
    h(
      'div',
      { class: 'sheet' },
      h(
        'header',
        {},
        h('h2', {}, title),
        h('button', { type: 'button', class: 'icon-only', 'aria-label': say('close'), onclick: close }, icon(ICONS.close)),
      ),
      ...content,
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return close;
}
