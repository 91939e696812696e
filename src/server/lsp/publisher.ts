/** When documents are checked and how the findings reach the client: pushed until it pulls. */
import {
  DiagnosticRefreshRequest,
  DocumentDiagnosticReportKind,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked, Checker } from './checker.ts';
import type { Client } from './client.ts';
import { diagnosticsOf } from './diagnostics.ts';

/** Milliseconds without a key before a text is checked. */
const DEBOUNCE = 150;
/** A check that takes long comes later, so that typing never waits for two in a row. */
const PAUSE_PER_COST = 3;
const LONGEST_PAUSE = 2000;

export class Publisher {
  /** Milliseconds to wait after a change; undefined: the server's own choice. */
  debounce: number | undefined;
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #checker: Checker;
  readonly #client: Client;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #costs = new Map<string, number>();
  readonly #published = new Set<string>();
  #pulled = false;

  constructor(connection: Connection, documents: TextDocuments<TextDocument>, checker: Checker, client: Client) {
    this.#connection = connection;
    this.#documents = documents;
    this.#checker = checker;
    this.#client = client;
  }

  /** Findings of a document as it is now. */
  async check(uri: string): Promise<Checked | undefined> {
    const checked = await this.#checker.check(() => this.#documents.get(uri));
    if (checked !== undefined) this.#costs.set(uri, checked.cost);
    return checked;
  }

  /** A document was opened or saved: nobody is typing. */
  now(uri: string): void {
    this.#schedule(uri, 0);
  }

  /** A document was changed. */
  soon(uri: string): void {
    const pause = Math.min(LONGEST_PAUSE, PAUSE_PER_COST * (this.#costs.get(uri) ?? 0));
    const debounce = this.debounce ?? DEBOUNCE;
    const document = this.#documents.get(uri);
    if (document !== undefined && pause > debounce && this.#checker.isLarge(document)) this.#schedule(uri, debounce, pause - debounce);
    else this.#schedule(uri, Math.max(debounce, pause));
  }

  /** Settings or dictionaries have changed. */
  everything(): void {
    if (!this.#pulled) for (const uri of this.#documents.keys()) this.now(uri);
    else if (this.#client.refreshesDiagnostics) void this.#connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
  }

  /** A document was closed. */
  close(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#costs.delete(uri);
    this.#clear(uri);
  }

  /** Answers a client that asks for itself. From then on nothing is pushed, or everything would be shown twice. */
  async pull({ textDocument: { uri }, previousResultId }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    if (!this.#pulled) {
      this.#pulled = true;
      for (const timer of this.#timers.values()) clearTimeout(timer);
      this.#timers.clear();
      for (const published of this.#published) this.#clear(published);
    }
    const checked = await this.check(uri);
    if (checked === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = `${checked.generation}.${checked.version}`;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(checked, this.#client) };
  }

  /** @param more milliseconds from a first answer to the check of the whole; none: no first answer */
  #schedule(uri: string, delay: number, more?: number): void {
    if (this.#pulled) return;
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri);
        if (more === undefined) void this.#push(uri).catch(this.#fail);
        else {
          this.#pushNearChange(uri);
          this.#schedule(uri, more);
        }
      }, delay),
    );
  }

  /** A check that fails is told, and the server serves on. */
  readonly #fail = (error: unknown): void => this.#connection.console.error(String((error as Error).stack ?? error));

  #pushNearChange(uri: string): void {
    try {
      const document = this.#documents.get(uri);
      const first = document && this.#checker.checkNearChange(document);
      if (first !== undefined) this.#send(first);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #push(uri: string): Promise<void> {
    const checked = await this.check(uri);
    // A later change has its own check to come.
    if (checked === undefined || this.#pulled || this.#timers.has(uri)) return;
    this.#send(checked);
  }

  #send(checked: Checked): void {
    const { uri } = checked.document;
    this.#published.add(uri);
    void this.#connection.sendDiagnostics({
      uri,
      ...(this.#client.diagnosticVersions && { version: checked.version }),
      diagnostics: diagnosticsOf(checked, this.#client),
    });
  }

  #clear(uri: string): void {
    if (this.#published.delete(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
