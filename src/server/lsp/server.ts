/**
 * `vilint lsp`: the language server. It only carries texts in and findings out; what is found is the lint function's.
 */
import {
  CodeActionKind,
  createConnection,
  DidChangeConfigurationNotification,
  LSPErrorCodes,
  Message,
  MessageType,
  ProposedFeatures,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { dirname } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Choices } from '../../config/settings.ts';
import type { Locale } from '../../messages/locale.ts';
import { Mistake } from '../../messages/mistake.ts';
import { version } from '../../version.ts';
import { codeActions, FIX_ALL, type ActionContext } from './actions.ts';
import { Checker } from './checker.ts';
import { readClient, type Client } from './client.ts';
import { COMMANDS, runCommand } from './commands.ts';
import { workspaceEdit } from './edits.ts';
import { documentsIn } from './encoding.ts';
import { hoverAt } from './hover.ts';
import { mergeChoices, readOptions, type ServerOptions } from './options.ts';
import { Publisher } from './publisher.ts';
import { say } from '../../messages/say.ts';
import { TEXTS } from './texts.ts';
import { candidatesAbove, pollFiles, watchThroughClient } from './watch.ts';
import { Workspace } from './workspace.ts';

/** How the client and the server can be joined, besides standard input and output. */
const TRANSPORTS = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

/**
 * Serves one client until it leaves.
 * @param choices what the command line says of the settings; the client's settings go before it
 */
export function startServer(choices: Choices): void {
  if (!process.argv.some((arg) => TRANSPORTS.test(arg))) process.argv.push('--stdio');
  const connection = createConnection(ProposedFeatures.all, { messageStrategy: { handleMessage: onlyMessages } });
  new Session(connection, choices).listen();
}

/** Passes over what is no message: the library would show it indented, which of one that nests deep takes the square of its depth. */
function onlyMessages(message: Message, next: (message: Message) => void): void {
  if (Message.isRequest(message) || Message.isNotification(message) || Message.isResponse(message)) next(message);
}

/** The server beside one client. */
class Session {
  readonly #connection: Connection;
  readonly #choices: Choices;
  readonly #workspace: Workspace;
  readonly #checker: Checker;
  readonly #documents: TextDocuments<TextDocument>;
  /** What has been reported since something changed. */
  readonly #mistakes = new Set<string>();
  #client!: Client;
  #publisher!: Publisher;
  #initial: ServerOptions | undefined;
  #stopPolling: (() => void) | undefined;
  #tellConfigured = (): void => undefined;

  /** @param choices what the command line says of the settings */
  constructor(connection: Connection, choices: Choices) {
    this.#connection = connection;
    this.#choices = choices;
    this.#workspace = new Workspace((error) => this.#report(error));
    this.#checker = new Checker(this.#workspace, (text) => this.#show(MessageType.Warning, text));
    this.#documents = new TextDocuments(documentsIn(() => this.#client.encoding));
  }

  /** Answers until the client leaves. */
  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#begin());
    connection.onDidChangeConfiguration(async ({ settings }) => {
      if (this.#client.configuration) await this.#fetchConfiguration();
      else this.#configure(settings);
    });
    connection.onDidChangeWatchedFiles(() => this.#changed());
    connection.onShutdown(() => this.#stopPolling?.());
    this.#followDocuments();
    this.#answer();
    this.#documents.listen(connection);
    connection.listen();
  }

  #initialize(params: InitializeParams): InitializeResult {
    const client = readClient(params);
    this.#client = client;
    this.#publisher = new Publisher(this.#connection, this.#documents, this.#checker, client);
    // Not before the client has said who it is: the first look may come sooner than that.
    this.#stopPolling = pollFiles(
      () => this.#watched(),
      () => this.#changed(),
    );
    const workspace = this.#workspace;
    workspace.setFolders(client.folders);
    workspace.setChoices(this.#given);
    // Findings under the wrong settings would come and go before the reader's eyes.
    if (client.configuration) workspace.holdUntil(new Promise<void>((resolve) => (this.#tellConfigured = resolve)));
    try {
      this.#initial = readOptions(params.initializationOptions, true);
      this.#publisher.debounce = this.#initial?.debounce;
      workspace.setChoices(mergeChoices(this.#given, this.#initial?.choices));
    } catch (error) {
      this.#report(error as Error);
    }
    return {
      serverInfo: { name: 'vilint', version },
      capabilities: {
        positionEncoding: client.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        diagnosticProvider: { identifier: 'vilint', interFileDependencies: false, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
        executeCommandProvider: { commands: Object.values(COMMANDS) },
        hoverProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  async #begin(): Promise<void> {
    const { client, workspace } = this.#connection;
    const { registersConfiguration, watchesFiles, workspaceFolders, configuration } = this.#client;
    if (registersConfiguration) await this.#ask(client.register(DidChangeConfigurationNotification.type, { section: 'vilint' }));
    if (watchesFiles) await this.#ask(watchThroughClient(this.#connection));
    if (workspaceFolders) {
      workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = (await this.#ask(workspace.getWorkspaceFolders())) ?? [];
        this.#workspace.setFolders(readClient({ processId: null, rootUri: null, capabilities: {}, workspaceFolders: folders }).folders);
        this.#publisher.everything();
      });
    }
    if (configuration) await this.#fetchConfiguration().finally(this.#tellConfigured);
  }

  /** What the command line says, and what the client says of itself. */
  get #given(): Choices {
    return { ...this.#choices, clientLocale: this.#client.locale, programs: this.#initial?.programs ?? 'trusted' };
  }

  /** Takes settings over those of the start. A mistake leaves them as they were. */
  #configure(value: unknown): void {
    try {
      const options = readOptions(value);
      this.#publisher.debounce = options?.debounce ?? this.#initial?.debounce;
      if (this.#workspace.setChoices(mergeChoices(this.#given, this.#initial?.choices, options?.choices))) this.#publisher.everything();
    } catch (error) {
      this.#report(error as Error);
    }
  }

  async #fetchConfiguration(): Promise<void> {
    this.#configure(await this.#ask(this.#connection.workspace.getConfiguration('vilint')));
  }

  /** Files whose change changes findings, which the client may not watch. */
  #watched(): string[] {
    const folders = this.#client.watchesFiles ? [] : this.#documents.all().map((document) => dirname(this.#workspace.pathOf(document)));
    return [...new Set([...this.#workspace.sources(), ...folders.flatMap(candidatesAbove)])];
  }

  #changed(): void {
    this.#mistakes.clear();
    this.#workspace.invalidate();
    this.#publisher.everything();
  }

  #followDocuments(): void {
    const documents = this.#documents;
    // What is opened is told as changed too.
    const opened = new Map<string, number>();
    documents.onDidOpen(({ document: { uri, version: first } }) => {
      opened.set(uri, first);
      this.#publisher.now(uri);
    });
    documents.onDidChangeContent(({ document: { uri, version: current } }) => {
      if (opened.get(uri) !== current) this.#publisher.soon(uri);
    });
    documents.onDidSave(({ document }) => this.#publisher.now(document.uri));
    documents.onDidClose(({ document: { uri } }) => {
      opened.delete(uri);
      this.#publisher.close(uri);
      this.#checker.close(uri);
      this.#workspace.close(uri);
    });
  }

  /** Answers what the client asks of a document. */
  #answer(): void {
    const connection = this.#connection;
    connection.languages.diagnostics.on((params) => this.#publisher.pull(params));
    connection.onHover(async ({ textDocument: { uri }, position }) => {
      const checked = await this.#publisher.check(uri);
      return checked === undefined ? null : hoverAt(position, checked, this.#client, this.#initial?.showsMessages === true);
    });
    connection.onCodeAction(async (params) => {
      const { uri } = params.textDocument;
      const checked = await this.#publisher.check(uri);
      return checked === undefined ? [] : codeActions(params, checked, this.#actionsIn(uri));
    });
    connection.onCodeActionResolve(async (action) => {
      const { uri } = (action.data ?? {}) as { uri?: string };
      const checked = uri === undefined ? undefined : await this.#publisher.check(uri);
      if (checked === undefined) return action;
      return { ...action, edit: workspaceEdit(checked.document, this.#checker.fixAll(checked), this.#client) };
    });
    connection.onExecuteCommand(({ command, arguments: [argument] = [] }) => this.#run(command, argument));
  }

  #actionsIn(uri: string): ActionContext {
    const document = this.#documents.get(uri);
    const inProject = document !== undefined && this.#workspace.inProject(document);
    return { client: this.#client, inProject, fixAll: (checked) => this.#checker.fixAll(checked) };
  }

  async #run(command: string, argument: unknown): Promise<ResponseError | null> {
    try {
      await runCommand(command, argument, {
        documents: this.#documents,
        workspace: this.#workspace,
        changed: () => this.#changed(),
        ask: (request) => this.#ask(request),
        connection: this.#connection,
        warn: (text) => this.#show(MessageType.Warning, text),
      });
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      return new ResponseError(LSPErrorCodes.RequestFailed, messageOf(error, this.#workspace.locale));
    }
    return null;
  }

  /** What the client could not do is no reason to stop. */
  async #ask<T>(request: Promise<T>): Promise<T | undefined> {
    try {
      return await request;
    } catch (error) {
      this.#connection.console.warn(String((error as Error).message));
      return undefined;
    }
  }

  /** By a notification, because a request would wait for the reader to choose something. */
  #show(type: MessageType, message: string): void {
    void this.#connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  #report(error: Error): void {
    const text = messageOf(error, this.#workspace.locale);
    if (this.#mistakes.has(text)) return;
    this.#mistakes.add(text);
    this.#show(MessageType.Error, text);
  }
}

function messageOf(error: Error, locale: Locale): string {
  if (!(error instanceof Mistake)) return error.message;
  const hint = error.hint === undefined ? '' : say(TEXTS.nearest, { name: error.hint }, locale);
  return say(TEXTS.mistake, { place: error.place, message: error.text }, locale) + hint;
}
