/** Which settings hold for a document, kept until a file that they come from changes. */
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { openSettings, type Choices, type Settings, type SettingsFor } from '../../config/settings.ts';
import { localeFromEnvironment } from '../../messages/environment.ts';
import type { Locale } from '../../messages/locale.ts';
import { personalDictionaryPath } from '../../config/dictionary-files.ts';
import { trustedListPath } from '../../config/trust.ts';
import { languageOf, type TextLanguage } from '../../language/text-language.ts';
import { pathOf } from './client.ts';

const LANGUAGES: Readonly<Record<string, TextLanguage>> = { plaintext: 'text', text: 'text', markdown: 'markdown', html: 'html' };
const EXTENSIONS: Readonly<Record<TextLanguage, string>> = { text: '.txt', markdown: '.md', html: '.html' };

/** Language of a document: the client's word, else the extension of its name. */
export function languageOfDocument({ uri, languageId }: TextDocument): TextLanguage {
  return LANGUAGES[languageId] ?? languageOf(pathOf(uri) ?? uri);
}

/** Milliseconds to wait for the settings of the client. */
const PATIENCE = 2000;

export class Workspace {
  /** Grows whenever settings may have changed. */
  generation = 0;
  readonly #report: (error: Error) => void;
  #folders: readonly string[] = [];
  #choices: Choices = {};
  #known: Promise<void> | undefined;
  #open = new Map<string, SettingsFor>();
  /** The settings that a document had last, for the time while its configuration is being mended. */
  #last = new Map<string, Settings>();

  /** @param report told once of every mistake in configurations and dictionaries */
  constructor(report: (error: Error) => void) {
    this.#report = report;
  }

  /** The language of what is said about no document. */
  get locale(): Locale {
    const { locale, clientLocale } = this.#choices;
    return locale ?? clientLocale ?? localeFromEnvironment(process.env);
  }

  /** Takes other folders, most inner first when they are nested. */
  setFolders(folders: readonly string[]): void {
    this.#folders = [...folders].sort((a, b) => b.length - a.length);
    this.invalidate();
  }

  /** Takes other settings of the client; false if they are the same as before. */
  setChoices(choices: Choices): boolean {
    if (JSON.stringify(choices) === JSON.stringify(this.#choices)) return false;
    this.#choices = choices;
    this.invalidate();
    return true;
  }

  /** Lets no check begin before the settings are known; a client that never tells them is not waited for. */
  holdUntil(known: Promise<void>): void {
    this.#known = Promise.race([known, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref())]);
  }

  /** Forgets everything read from files. */
  invalidate(): void {
    this.generation++;
    this.#open = new Map();
  }

  /** Forgets a document. */
  close(uri: string): void {
    this.#last.delete(uri);
  }

  /** The open folder that a path lies in; undefined if it lies in none. */
  folderOf(path: string): string | undefined {
    return this.#folders.find((folder) => {
      const below = relative(folder, path);
      return !below.startsWith('..') && !isAbsolute(below);
    });
  }

  /** Path of a document, or the one that it would have; what was never saved lies in the first folder. */
  pathOf(document: TextDocument): string {
    return pathOf(document.uri) ?? join(this.#folders.at(-1) ?? homedir(), `untitled${EXTENSIONS[languageOfDocument(document)]}`);
  }

  /** True if a document is, or will be, part of a project. */
  inProject(document: TextDocument): boolean {
    return pathOf(document.uri) !== undefined || this.#folders.length > 0;
  }

  /** Settings of a document. A mistake is reported; the settings before it hold on, if there were any. */
  async settingsOf(document: TextDocument): Promise<Settings | undefined> {
    await this.#known;
    const path = this.pathOf(document);
    const folder = this.folderOf(path) ?? dirname(path);
    let settingsFor = this.#open.get(folder);
    if (settingsFor === undefined) this.#open.set(folder, (settingsFor = openSettings(this.#choices, folder)));
    try {
      const settings = await settingsFor(path);
      this.#last.set(document.uri, settings);
      return settings;
    } catch (error) {
      this.#report(error as Error);
      return this.#last.get(document.uri);
    }
  }

  /** Files outside any list of names whose change matters to the documents that are open. */
  sources(): string[] {
    const read = [...this.#last.values()].flatMap(({ sources, dictionaries, model }) => [
      ...sources,
      ...dictionaries,
      ...(model ? [model] : []),
    ]);
    return [...new Set([...read, personalDictionaryPath(), trustedListPath()])];
  }
}
