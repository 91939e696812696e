/** The extension for VS Code: it starts the language server that is in it, and adds what a server cannot have. */
import { commands, languages, window, workspace, type ExtensionContext } from 'vscode';
import { registerCommands } from './commands.ts';
import { Server } from './server.ts';
import { isChecked } from './settings.ts';
import { Status } from './status.ts';

/** Settings that a running server cannot take over. */
const RESTARTING = ['vilint.enable', 'vilint.languages'];

export async function activate(context: ExtensionContext): Promise<void> {
  const update = (): void => {
    status.update();
    const document = window.activeTextEditor?.document;
    void commands.executeCommand('setContext', 'vilint.active', document !== undefined && isChecked(document));
  };
  const server = new Server(context, update);
  const status = new Status(server);
  const start = (): void => void server.startIfNeeded();
  registerCommands(context, server);
  context.subscriptions.push(
    server,
    status,
    workspace.onDidOpenTextDocument(start),
    workspace.onDidGrantWorkspaceTrust(() => server.restart()),
    workspace.onDidChangeConfiguration((change) => {
      if (RESTARTING.some((key) => change.affectsConfiguration(key))) void server.restart();
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(update),
  );
  update();
  await server.startIfNeeded();
}
