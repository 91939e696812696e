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
  type InitializeResult,
} from 'vscode-languageserver/node';
import { dirname } from 'node:path';
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
  serve(createConnection(ProposedFeatures.all, { messageStrategy: { handleMessage: onlyMessages } }), choices);
}

/** Passes over what is no message: the library would show it indented, which of one that nests deep takes the square of its depth. */
function onlyMessages(message: Message, next: (message: Message) => void): void {
  if (Message.isRequest(message) || Message.isNotification(message) || Message.isResponse(message)) next(message);
}

function serve(connection: Connection, choices: Choices): void {
  // A notification, because a request would wait for the reader to choose something.
  const show = (type: MessageType, message: string): void =>
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  /** What the client could not do is no reason to stop. */
  const ask = async <T>(request: Promise<T>): Promise<T | undefined> => {
    try {
      return await request;
    } catch (error) {
      connection.console.warn(String((error as Error).message));
      return undefined;
    }
  };
  const mistakes = new Set<string>();
  const report = (error: Error): void => {
    const text = messageOf(error, workspace.locale);
    if (mistakes.has(text)) return;
    mistakes.add(text);
    show(MessageType.Error, text);
  };
  const workspace = new Workspace(report);
  const checker = new Checker(workspace, (text) => show(MessageType.Warning, text));
  let client: Client;
  const documents = new TextDocuments(documentsIn(() => client.encoding));
  let publisher: Publisher;
  let actionsIn: (uri: string) => ActionContext;
  let initial: ServerOptions | undefined;
  let stopPolling: (() => void) | undefined;
  /** What the command line says, and what the client says of itself. */
  const given = (): Choices => ({ ...choices, clientLocale: client.locale, programs: initial?.programs ?? 'trusted' });

  const changed = (): void => {
    mistakes.clear();
    workspace.invalidate();
    publisher.everything();
  };
  const startPolling = (): (() => void) =>
    pollFiles(() => {
      const folders = client.watchesFiles ? [] : documents.all().map((document) => dirname(workspace.pathOf(document)));
      return [...new Set([...workspace.sources(), ...folders.flatMap(candidatesAbove)])];
    }, changed);

  /** Takes settings over those of the start. A mistake leaves them as they were. */
  const configure = (value: unknown): void => {
    try {
      const options = readOptions(value);
      publisher.debounce = options?.debounce ?? initial?.debounce;
      if (workspace.setChoices(mergeChoices(given(), initial?.choices, options?.choices))) publisher.everything();
    } catch (error) {
      report(error as Error);
    }
  };

  const fetchConfiguration = async (): Promise<void> => configure(await ask(connection.workspace.getConfiguration('vilint')));
  // Findings under the wrong settings would come and go before the reader's eyes.
  let tellConfigured = (): void => undefined;
  const configured = new Promise<void>((resolve) => (tellConfigured = resolve));

  connection.onInitialize((params): InitializeResult => {
    client = readClient(params);
    publisher = new Publisher(connection, documents, checker, client);
    actionsIn = (uri) => {
      const document = documents.get(uri);
      return { client, inProject: document !== undefined && workspace.inProject(document), fixAll: (checked) => checker.fixAll(checked) };
    };
    // Not before the client has said who it is: the first look may come sooner than that.
    stopPolling = startPolling();
    workspace.setFolders(client.folders);
    workspace.setChoices(given());
    if (client.configuration) workspace.holdUntil(configured);
    try {
      initial = readOptions(params.initializationOptions, true);
      publisher.debounce = initial?.debounce;
      workspace.setChoices(mergeChoices(given(), initial?.choices));
    } catch (error) {
      report(error as Error);
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
  });

  connection.onInitialized(async () => {
    if (client.registersConfiguration)
      await ask(connection.client.register(DidChangeConfigurationNotification.type, { section: 'vilint' }));
    if (client.watchesFiles) await ask(watchThroughClient(connection));
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = (await ask(connection.workspace.getWorkspaceFolders())) ?? [];
        workspace.setFolders(readClient({ processId: null, rootUri: null, capabilities: {}, workspaceFolders: folders }).folders);
        publisher.everything();
      });
    }
    if (client.configuration) await fetchConfiguration().finally(tellConfigured);
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (client.configuration) await fetchConfiguration();
    else configure(settings);
  });
  connection.onDidChangeWatchedFiles(changed);

  // What is opened is told as changed too.
  const opened = new Map<string, number>();
  documents.onDidOpen(({ document: { uri, version: first } }) => {
    opened.set(uri, first);
    publisher.now(uri);
  });
  documents.onDidChangeContent(({ document: { uri, version: current } }) => {
    if (opened.get(uri) !== current) publisher.soon(uri);
  });
  documents.onDidSave(({ document }) => publisher.now(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    opened.delete(uri);
    publisher.close(uri);
    checker.close(uri);
    workspace.close(uri);
  });

  connection.languages.diagnostics.on((params) => publisher.pull(params));
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const checked = await publisher.check(uri);
    return checked === undefined ? null : hoverAt(position, checked, client, initial?.showsMessages === true);
  });
  connection.onCodeAction(async (params) => {
    const { uri } = params.textDocument;
    const checked = await publisher.check(uri);
    return checked === undefined ? [] : codeActions(params, checked, actionsIn(uri));
  });
  connection.onCodeActionResolve(async (action) => {
    const { uri } = (action.data ?? {}) as { uri?: string };
    const checked = uri === undefined ? undefined : await publisher.check(uri);
    return checked === undefined ? action : { ...action, edit: workspaceEdit(checked.document, checker.fixAll(checked), client) };
  });
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
    try {
      await runCommand(command, argument, {
        documents,
        workspace,
        changed,
        ask,
        connection,
        warn: (text) => show(MessageType.Warning, text),
      });
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      return new ResponseError(LSPErrorCodes.RequestFailed, messageOf(error, workspace.locale));
    }
    return null;
  });
  connection.onShutdown(() => stopPolling?.());

  documents.listen(connection);
  connection.listen();
}

function messageOf(error: Error, locale: Locale): string {
  if (!(error instanceof Mistake)) return error.message;
  const hint = error.hint === undefined ? '' : say(TEXTS.nearest, { name: error.hint }, locale);
  return say(TEXTS.mistake, { place: error.place, message: error.text }, locale) + hint;
}
