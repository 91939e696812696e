/** Checks documents, each version once. */
import { basename } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../config/settings.ts';
import { editsBetween, type Edit } from '../../text/edits.ts';
import { createLinter, type LintOptions, type TextLinter } from '../../lint/lint.ts';
import { prepareConfig } from '../../lint/node-config.ts';
import { readModel, useFileResources } from '../../resources/node-resources.ts';
import { createPlugin } from '../../lint/plugin.ts';
import type { Model } from '../../speller/index.ts';
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
  readonly #plugin = createPlugin();
  readonly #checked = new Map<string, Checked>();
  /** First answers since the last check of the whole. */
  readonly #near = new Map<string, Checked>();
  #linter: TextLinter = createLinter(this.#plugin, prepareConfig);
  #generation = 0;
  #models = new Map<string, Model>();
  #model: string | undefined;
  #warned = new Set<string>();

  /** @param warn told what keeps a document from being checked */
  constructor(workspace: Workspace, warn: (text: string) => void) {
    this.#workspace = workspace;
    this.#warn = warn;
    useFileResources();
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
      this.#prepare(settings);
      return run(this.#linter, { ...settings.lint, language: languageOfDocument(document) });
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

  /** A fresh linter for changed settings, because a linter keeps every configuration that it met; and the right model. */
  #prepare({ model }: Settings): void {
    if (this.#generation !== this.#workspace.generation) {
      this.#generation = this.#workspace.generation;
      this.#linter = createLinter(this.#plugin, prepareConfig);
      this.#models = new Map();
      this.#warned = new Set();
      if (this.#model !== undefined) useFileResources();
      this.#model = undefined;
    }
    if (model === this.#model) return;
    if (model !== undefined && !this.#models.has(model)) this.#models.set(model, readModel(model));
    useFileResources(model === undefined ? undefined : this.#models.get(model));
    this.#model = model;
  }
}
