/** Commands that code actions run on the server. */
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { dirname } from 'node:path';
import { addToDictionary } from '../../config/edit-dictionary.ts';
import { shownFrom } from '../../config/find.ts';
import { aboutWords } from '../../config/review-dictionaries.ts';
import { personalDictionaryPath, projectDictionaryPath } from '../../config/dictionary-files.ts';
import { checkRules, formatEntry, parseEntry } from '../../dictionary/entry.ts';
import type { Locale } from '../../messages/locale.ts';
import rules from '../../../rules/index.ts';
import { say } from '../../messages/say.ts';
import { TEXTS } from './texts.ts';
import type { Workspace } from './workspace.ts';

export const COMMANDS = {
  addToWorkspace: 'vilint.addToWorkspaceDictionary',
  addToUser: 'vilint.addToUserDictionary',
  explain: 'vilint.explainRule',
} as const;

export interface CommandContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  /** Shows a text to the reader. */
  readonly warn: (text: string) => void;
  /** Waits for a request to the client, which may fail. */
  readonly ask: <T>(request: Promise<T>) => Promise<T | undefined>;
  /** Called when a dictionary has changed. */
  readonly changed: () => void;
}

/** Runs a command. Throws a Mistake if a dictionary cannot take the entry. */
export async function runCommand(command: string, argument: unknown, context: CommandContext): Promise<void> {
  const given = (argument ?? {}) as { uri?: string; entry?: string; page?: string };
  if (command === COMMANDS.explain && given.page !== undefined) {
    await context.ask(context.connection.window.showDocument({ uri: given.page, takeFocus: true }));
  } else if ((command === COMMANDS.addToUser || command === COMMANDS.addToWorkspace) && given.entry !== undefined) {
    await addWord(given.entry, given.uri, command === COMMANDS.addToUser, context);
  }
}

async function addWord(line: string, uri: string | undefined, personal: boolean, context: CommandContext): Promise<void> {
  const { connection, documents, workspace, changed, warn } = context;
  const document = uri === undefined ? undefined : documents.get(uri);
  const locale: Locale = (document && (await workspace.settingsOf(document))?.lint.locale) ?? workspace.locale;
  const entry = parseEntry(line, `“${line}”`);
  if (entry === undefined) return;
  checkRules(entry, rules, `“${line}”`);
  if (!personal && (document === undefined || !workspace.inProject(document))) {
    warn(TEXTS.noProject[locale]);
    return;
  }
  const path = document && workspace.pathOf(document);
  const file = personal ? personalDictionaryPath() : projectDictionaryPath(dirname(path!));
  const name = shownFrom((path && workspace.folderOf(path)) ?? dirname(path ?? file))(file);
  const { added } = addToDictionary(file, [entry], aboutWords, name);
  changed();
  connection.console.info(say(TEXTS[added.size > 0 ? 'added' : 'known'], { entry: formatEntry(entry), name }, locale));
  const isUsed = document === undefined || (await workspace.settingsOf(document))?.dictionaries.includes(file) !== false;
  if (!isUsed) warn(say(TEXTS.unused, { entry: formatEntry(entry), name }, locale));
}
