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
  /** In order; if the text was not checked, why. */
  readonly found: readonly LocatedFinding[];
  /** False: the text was not checked. */
  readonly whole: boolean;
  /** Milliseconds that the check took. */
  readonly cost: number;
}

/** Longer texts are no articles, and would keep the editor waiting. */
const MAX_LENGTH = 8_000_000;

/** That a text was not checked, and why. */
class Unchecked {
  readonly #why: string;

  constructor(why: string) {
    this.#why = why;
  }

  /** As a finding at the beginning of the text. */
  at(text: string): LocatedFinding {
    return { ruleId: null, severity: 1, message: this.#why, line: 1, column: 1, start: 0, end: Math.min(1, text.length) };
  }
}

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
    const result = this.#find(document, settings, text);
    const whole = !(result instanceof Unchecked);
    const found = whole ? result : [result.at(text)];
    const checked = { document, version: document.version, settings, generation, text, found, whole, cost: performance.now() - begun };
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
    const text = document.getText();
    if (!known.whole || settings?.ignored !== false || text.length > MAX_LENGTH) return undefined;
    const found = findNearChange(known, text, (piece) => {
      const near = this.#find(document, settings, piece);
      return near instanceof Unchecked ? [] : near;
    });
    if (found === undefined) return undefined;
    const near = { ...known, version: document.version, text, found };
    this.#near.set(document.uri, near);
    return near;
  }

  /** The edits of all safe fixes, which may build on each other. */
  fixAll({ document, settings }: Checked): Edit[] {
    if (settings === undefined || settings.ignored) return [];
    const text = document.getText();
    const output = this.#run(document, settings, text, (linter, options) => linter.fixText(text, options).output);
    return output instanceof Unchecked || output === text ? [] : editsBetween(text, output);
  }

  /** Forgets a document. */
  close(uri: string): void {
    this.#checked.delete(uri);
    this.#near.delete(uri);
    this.#warned.delete(uri);
  }

  #find(document: TextDocument, settings: Settings | undefined, text: string): LocatedFinding[] | Unchecked {
    // The mistake itself was told when the configuration was read.
    if (settings === undefined) return new Unchecked(say(TEXTS.unset, { name: this.#nameOf(document) }, this.#workspace.locale));
    if (settings.ignored) return [];
    return this.#run(document, settings, text, (linter, options) => locate(text, linter.lintText(text, options).findings));
  }

  /** Runs the linter on a text. What cannot be checked is told, once a document. */
  #run<T>(document: TextDocument, settings: Settings, text: string, run: (linter: TextLinter, options: LintOptions) => T): T | Unchecked {
    const { locale } = settings.lint;
    const name = this.#nameOf(document);
    if (text.length > MAX_LENGTH) return this.#tell(document, say(TEXTS.tooLong, { name, limit: MAX_LENGTH / 1_000_000 }, locale));
    try {
      return run(this.#engineOf(settings), { language: languageOfDocument(document) });
    } catch (error) {
      return this.#tell(document, say(TEXTS.failed, { name, message: String((error as Error).message).split('\n')[0] }, locale));
    }
  }

  #nameOf(document: TextDocument): string {
    return basename(this.#workspace.pathOf(document));
  }

  #tell(document: TextDocument, text: string): Unchecked {
    if (!this.#warned.has(document.uri)) this.#warn(text);
    this.#warned.add(document.uri);
    return new Unchecked(text);
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
