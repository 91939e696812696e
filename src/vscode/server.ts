/** The language server that came with the extension, in a process of its own. */
import { commands, Uri, window, workspace, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient, State, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import { forServer } from './settings-keys.ts';
import { extensionSettings, isChecked, selector } from './settings.ts';
import { text } from './texts.ts';

/** Starts the server when there is something to check, and anew when what it was started with has changed. */
export class Server implements Disposable {
  readonly log: LogOutputChannel;
  readonly #context: ExtensionContext;
  readonly #changed: () => void;
  #client: LanguageClient | undefined;
  /** One start or stop after the other. */
  #turn: Promise<void> = Promise.resolve();

  /** @param changed called when the server has started or stopped */
  constructor(context: ExtensionContext, changed: () => void) {
    this.#context = context;
    this.#changed = changed;
    this.log = window.createOutputChannel('vilint', { log: true });
  }

  get state(): 'off' | 'starting' | 'running' | 'stopped' {
    if (this.#client === undefined) return 'off';
    return this.#client.state === State.Running ? 'running' : this.#client.state === State.Starting ? 'starting' : 'stopped';
  }

  /** Starts the server if a document that is open is to be checked, and it does not run yet. */
  startIfNeeded(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#client === undefined && workspace.textDocuments.some(isChecked)) await this.#start();
    });
  }

  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#stop();
      if (workspace.textDocuments.some(isChecked)) await this.#start();
    });
  }

  /** Runs one of the server's own commands (docs/editors.md). */
  async run(command: string, argument: object): Promise<void> {
    await this.#client?.sendRequest('workspace/executeCommand', { command, arguments: [argument] });
  }

  dispose(): Promise<void> {
    return this.#inTurn(() => this.#stop()).finally(() => this.log.dispose());
  }

  #inTurn(action: () => Promise<void>): Promise<void> {
    return (this.#turn = this.#turn.then(action, action));
  }

  async #start(): Promise<void> {
    const module = this.#context.asAbsolutePath('program/cli.js');
    // Forked by the extension host, whose own Node runs it: none need be installed.
    const client = new LanguageClient('vilint', 'vilint', { module, transport: TransportKind.ipc, args: ['lsp'] }, this.#options());
    this.#client = client;
    this.#context.subscriptions.push(client.onDidChangeState(this.#changed));
    try {
      await client.start();
    } catch (error) {
      const log = text('log');
      void window.showErrorMessage(text('failed', { message: String((error as Error).message) }), log).then((chosen) => {
        if (chosen === log) this.log.show();
      });
    }
    this.#changed();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.dispose().catch(() => undefined);
    this.#changed();
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: selector(extensionSettings()),
      outputChannel: this.log,
      // Settings may be those of the folder; trust is the word of whoever opened it. Diagnostics stand above what a hover says.
      initializationOptions: { trusted: workspace.isTrusted, showsMessages: true },
      diagnosticPullOptions: { onChange: true, onSave: true },
      middleware: {
        workspace: {
          async configuration(params, token, next) {
            const settings = await next(params, token);
            return Array.isArray(settings) ? settings.map(forServer) : settings;
          },
        },
        window: {
          async showDocument(params, token, next) {
            if (!params.uri.endsWith('.md')) return next(params, token);
            // Pages about rules are for reading.
            await commands.executeCommand('markdown.showPreview', Uri.parse(params.uri));
            return { success: true };
          },
        },
      },
    };
  }
}
