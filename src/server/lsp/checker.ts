/** Checks documents, each version once. */
import { basename } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../config/settings.ts';
import { editsBetween, type Edit } from '../../text/edits.ts';
import type { LintOptions, TextLinter } from '../../lint/lint.ts';
import { nodeEngines } from '../../engine/node-engine.ts';
import { locate, type LocatedFinding } from '../../findings/located.ts';
import { findNearChange, LARGE } from './neighbourhood.ts';
import { say } from '../../messages/say.ts';
import { TEXTS } from './texts.ts';
import { languageOfDocument, type Workspace } from './workspace.ts';

export interface Checked {
  /** The document as it was checked. */
  readonly document: TextDocument;
  readonly version: number;
  readonly settings: Settings | undefined;
  readonly generation: number;
  /** The text that was checked. */
  readonly text: string;
  /** In order. */
  readonly found: readonly LocatedFinding[];
  /** Milliseconds that the check took. */
  readonly cost: number;
}

/** Longer texts are no articles, and would keep the editor waiting. */
const MAX_LENGTH = 8_000_000;

export class Checker {
  readonly #workspace: Workspace;
  readonly #warn: (text: string) => void;
  readonly #checked = new Map<string, Checked>();
  /** First answers since the last check of the whole. */
  readonly #near = new Map<string, Checked>();
  #engineFor = nodeEngines();
  #generation = 0;
  #warned = new Set<string>();

  /** @param warn told what keeps a document from being checked */
  constructor(workspace: Workspace, warn: (text: string) => void) {
    this.#workspace = workspace;
    this.#warn = warn;
  }

  /**
   * Findings of the present text of a document.
   * @param get the document as it is now; undefined once it is closed
   */
  async check(get: () => TextDocument | undefined): Promise<Checked | undefined> {
    const before = get();
    if (before === undefined) return undefined;
    const settings = await this.#workspace.settingsOf(before);
    // It may have changed while files were read.
    const document = get();
    if (document === undefined) return undefined;
    const known = this.#checked.get(document.uri);
    const { generation } = this.#workspace;
    // The text keeper changes documents in place, so only the version tells.
    if (known?.version === document.version && known.generation === generation) return known;
    const text = document.getText();
    const begun = performance.now();
    const found = settings === undefined || settings.ignored ? [] : this.#find(document, settings, text);
    const checked = { document, version: document.version, settings, generation, text, found, cost: performance.now() - begun };
    this.#checked.set(document.uri, checked);
    this.#near.delete(document.uri);
    return checked;
  }

  /** True if a document is so long that a first answer is wanted before the whole is checked. */
  isLarge(document: TextDocument): boolean {
    return document.getText().length >= LARGE && languageOfDocument(document) === 'text';
  }

  /**
   * A first answer for a large document that changed: what was found before, with the changed paragraphs checked anew.
   * @returns undefined if there is nothing to begin with
   */
  checkNearChange(document: TextDocument): Checked | undefined {
    const known = this.#near.get(document.uri) ?? this.#checked.get(document.uri);
    const { generation } = this.#workspace;
    if (known?.generation !== generation || known.version === document.version) return undefined;
    const { settings } = known;
    if (settings === undefined || settings.ignored) return undefined;
    const text = document.getText();
    const found = findNearChange(known, text, (piece) => this.#find(document, settings, piece));
    if (found === undefined) return undefined;
    const near = { ...known, version: document.version, text, found };
    this.#near.set(document.uri, near);
    return near;
  }

  /** The edits of all safe fixes, which may build on each other. */
  fixAll({ document, settings }: Checked): Edit[] {
    if (settings === undefined || settings.ignored) return [];
    const text = document.getText();
    const output = this.#run(document, settings, text, (linter, options) => linter.fixText(text, options).output) ?? text;
    return output === text ? [] : editsBetween(text, output);
  }

  /** Forgets a document. */
  close(uri: string): void {
    this.#checked.delete(uri);
    this.#near.delete(uri);
    this.#warned.delete(uri);
  }

  #find(document: TextDocument, settings: Settings, text: string): LocatedFinding[] {
    return locate(text, this.#run(document, settings, text, (linter, options) => linter.lintText(text, options).findings) ?? []);
  }

  /** Runs the linter on a text. What cannot be checked is told, once a document. */
  #run<T>(document: TextDocument, settings: Settings, text: string, run: (linter: TextLinter, options: LintOptions) => T): T | undefined {
    const path = this.#workspace.pathOf(document);
    const { locale } = settings.lint;
    const name = basename(path);
    if (text.length > MAX_LENGTH) {
      this.#tell(document, say(TEXTS.tooLong, { name, limit: MAX_LENGTH / 1_000_000 }, locale));
      return undefined;
    }
    try {
      return run(this.#engineOf(settings), { language: languageOfDocument(document) });
    } catch (error) {
      this.#tell(document, say(TEXTS.failed, { name, message: String((error as Error).message).split('\n')[0] }, locale));
      return undefined;
    }
  }

  #tell(document: TextDocument, text: string): void {
    if (this.#warned.has(document.uri)) return;
    this.#warned.add(document.uri);
    this.#warn(text);
  }

  /** Fresh engines for changed settings, because engines keep every configuration that they met, and models. */
  #engineOf(settings: Settings): TextLinter {
    if (this.#generation !== this.#workspace.generation) {
      this.#generation = this.#workspace.generation;
      this.#engineFor = nodeEngines();
      this.#warned = new Set();
    }
    return this.#engineFor(settings);
  }
}
