/** Settings that the extension acts on by itself; the server fetches its own. */
import { languages, workspace, type TextDocument } from 'vscode';

/** Kinds of documents that the server can read: files, and what was never saved. */
const SCHEMES = ['file', 'untitled'] as const;
export interface ExtensionSettings {
  enable: boolean;
  languages: readonly string[];
}

export function extensionSettings(): ExtensionSettings {
  const settings = workspace.getConfiguration('vilint');
  return { enable: settings.get('enable', true), languages: settings.get<string[]>('languages', []) };
}

/** What is checked, as VS Code names it. */
export function selector({ languages }: ExtensionSettings): { scheme: string; language: string }[] {
  return languages.flatMap((language) => SCHEMES.map((scheme) => ({ scheme, language })));
}

/** True if a document is checked under the present settings. */
export function isChecked(document: TextDocument): boolean {
  const settings = extensionSettings();
  return settings.enable && languages.match(selector(settings), document) > 0;
}
