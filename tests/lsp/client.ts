/** A client of the language server over real standard input and output. */
import { spawn, type ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { dirname, join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PROGRAM } from '../program.ts';

/** What most clients of today can do. */
export const MODERN: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { workspaceEdit: { documentChanges: true }, configuration: false },
};

export interface Options {
  folder: string;
  capabilities?: ClientCapabilities;
  initializationOptions?: unknown;
  /** The language that the client says it speaks. */
  locale?: string;
  /** Program with its arguments; `vilint lsp --stdio` if not given. */
  command?: readonly string[];
  args?: readonly string[];
  env?: Record<string, string>;
  /** Answers workspace/configuration. */
  configuration?: () => unknown;
}

export class Client {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  /** What was pushed, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  readonly registered: string[] = [];
  refreshes = 0;
  result!: InitializeResult;
  readonly folder: string;
  /** Edits that the server made of its own accord. */
  readonly applied: WorkspaceEdit[] = [];
  /** Documents that the server asked to show. */
  readonly shown: string[] = [];
  readonly #documents = new Map<string, TextDocument>();
  #waiting: (() => void)[] = [];

  private constructor({ folder, command = [PROGRAM, 'lsp', '--stdio'], args = [], env = {}, configuration }: Options) {
    this.folder = folder;
    const own = { ...process.env, ...env };
    if (!('CI' in env)) delete own.CI;
    this.process = spawn(process.execPath, [...command, ...args], {
      cwd: folder,
      env: own,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.process.once('exit', () => this.#wake());
    this.connection = createProtocolConnection(new StreamMessageReader(this.process.stdout!), new StreamMessageWriter(this.process.stdin!));
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#wake();
    });
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
      this.#wake();
    });
    this.connection.onNotification('window/logMessage', () => undefined);
    this.connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      this.#wake();
      return null;
    });
    this.connection.onRequest('workspace/configuration', () => [configuration?.() ?? null]);
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#wake();
      return null;
    });
    this.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      this.applied.push(edit);
      this.#wake();
      return { applied: true };
    });
    this.connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.shown.push(uri);
      return { success: true };
    });
    this.connection.listen();
  }

  /** Starts the program and shakes hands. */
  static async start(options: Options): Promise<Client> {
    const client = new Client(options);
    client.result = await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(options.folder).href,
      workspaceFolders: [{ name: 'a', uri: pathToFileURL(options.folder).href }],
      capabilities: options.capabilities ?? MODERN,
      ...(options.locale !== undefined && { locale: options.locale }),
      ...(options.initializationOptions !== undefined && { initializationOptions: options.initializationOptions }),
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  uri(name: string): string {
    return name.includes(':') ? name : pathToFileURL(join(this.folder, name)).href;
  }

  /** Opens a document; its findings come as soon as the server has them. */
  async open(name: string, text: string, languageId = 'plaintext'): Promise<void> {
    const document = TextDocument.create(this.uri(name), languageId, 1, text);
    this.#documents.set(name, document);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: document.uri, languageId, version: 1, text },
    });
  }

  /** Changes a document: whole, or by ranges of UTF-16 units. */
  async change(name: string, changes: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.document(name);
    const version = document.version + 1;
    this.#documents.set(name, TextDocument.update(document, changes, version));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges: changes,
    });
  }

  document(name: string): TextDocument {
    return this.#documents.get(name)!;
  }

  /** The first diagnostics pushed for a version of a document that meet a condition. */
  async pushed(
    name: string,
    { version, meets = () => true }: { version?: number; meets?: (all: Diagnostic[]) => boolean } = {},
  ): Promise<Diagnostic[]> {
    const uri = this.uri(name);
    const wanted = version ?? this.#documents.get(name)?.version;
    return this.until(() => {
      const last = this.published.findLast((params) => params.uri === uri);
      return last !== undefined && (last.version === undefined || last.version === wanted) && meets(last.diagnostics)
        ? last.diagnostics
        : undefined;
    });
  }

  async pull(name: string, previousResultId?: string): Promise<{ kind: string; resultId?: string; items: Diagnostic[] }> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: this.uri(name) },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  async actions(name: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: this.uri(name) },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  async execute({ command }: CodeAction): Promise<unknown> {
    return this.connection.sendRequest('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
  }

  async hover(name: string, character: number): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri: this.uri(name) }, position: { line: 0, character } });
  }

  /** Writes a file of the folder; nobody tells the server. */
  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  /** The text of a document after an edit. */
  after(name: string, edit: WorkspaceEdit | undefined): string {
    const document = this.document(name);
    const versioned = edit?.documentChanges?.[0] as { edits: TextEdit[] } | undefined;
    return TextDocument.applyEdits(document, versioned?.edits ?? edit?.changes?.[document.uri] ?? []);
  }

  /** Where a piece of a document stands. */
  rangeOf(name: string, piece: string): Range {
    const document = this.document(name);
    const at = document.getText().indexOf(piece);
    if (at < 0) throw new Error(`No “${piece}” in the document.`);
    return { start: document.positionAt(at), end: document.positionAt(at + piece.length) };
  }

  /** Waits for the server to say something that makes a value. */
  async until<T>(look: () => T | undefined): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (this.process.exitCode !== null) throw new Error(`The server ended with ${this.process.exitCode}.`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Ends the server as the protocol has it. @returns its exit code */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return ended;
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** `code “text”` of each diagnostic. */
export function told(document: TextDocument, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, range }) => `${code} “${document.getText(range)}”`);
}
