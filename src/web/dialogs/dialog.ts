/** A dialog over the page; Escape closes it, and the focus returns. */
import { h, icon, ICONS, type Child } from '../dom.ts';
import { say } from '../texts.ts';

/** Opens a dialog. @returns closes it */
export function openDialog(title: string, ...content: readonly Child[]): () => void {
  const close = (): void => dialog.close();
  const dialog: HTMLDialogElement = h(
    'dialog',
    { 'aria-label': title, onclose: () => dialog.remove(), onclick: (event) => event.target === dialog && close() },
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
