/** The item in the status bar: what was found in the text that is being edited. */
import { DiagnosticSeverity, languages, StatusBarAlignment, window, type Disposable, type StatusBarItem } from 'vscode';
import type { Server } from './server.ts';
import { isChecked } from './settings.ts';
import { text } from './texts.ts';

export class Status implements Disposable {
  readonly #item: StatusBarItem;
  readonly #server: Pick<Server, 'state'>;

  constructor(server: Pick<Server, 'state'>) {
    this.#server = server;
    this.#item = window.createStatusBarItem('vilint', StatusBarAlignment.Right, 100);
    this.#item.name = 'vilint';
  }

  update(): void {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isChecked(document)) return this.#item.hide();
    const { state } = this.#server;
    if (state === 'running') {
      const found = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'vilint');
      const errors = found.filter(({ severity }) => severity === DiagnosticSeverity.Error).length;
      this.#show(
        found.length === 0 ? '$(check) vilint' : `$(warning) vilint ${found.length}`,
        found.length === 0 ? text('clean') : text('found', { errors, others: found.length - errors }),
        'workbench.actions.view.problems',
      );
    } else if (state === 'stopped') this.#show('$(error) vilint', text('stopped'), 'vilint.restart');
    else this.#show('$(loading~spin) vilint', text('starting'), 'vilint.showOutput');
  }

  #show(label: string, tooltip: string, command: string): void {
    Object.assign(this.#item, { text: label, tooltip, command });
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
