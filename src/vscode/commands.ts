/** Commands of the palette. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commands,
  env,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type ExtensionContext,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import type { Server } from './server.ts';
import { isChecked } from './settings.ts';
import { text } from './texts.ts';

/** Of the server's own (src/server/lsp). */
const FIX_ALL = 'source.fixAll.vilint';
const QUICK_FIX = 'quickfix';
const ADD_TO_PROJECT = 'vilint.addToWorkspaceDictionary';
const ADD_TO_PERSONAL = 'vilint.addToUserDictionary';
/** What a word is made of; a selection may be several. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/u;

export function registerCommands(context: ExtensionContext, server: Server): void {
  const register = (name: string, run: () => unknown): void =>
    void context.subscriptions.push(commands.registerCommand(`vilint.${name}`, run));
  const inEditor = (run: (editor: TextEditor) => unknown) => (): unknown => {
    const editor = window.activeTextEditor;
    if (editor === undefined || !isChecked(editor.document)) return window.showInformationMessage(text('notChecked'));
    return run(editor);
  };
  register('fixAll', inEditor(fixAll));
  register(
    'addWord',
    inEditor((editor) => addWord(editor, server)),
  );
  register('showRule', () => showRule(context));
  register('restart', () => server.restart());
  register('showOutput', () => server.log.show());
}

/** Fixes what can be fixed safely, and says how much that was. */
async function fixAll({ document }: TextEditor): Promise<void> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, FIX_ALL);
  const edit = actions.find(({ kind }) => kind?.value === FIX_ALL)?.edit;
  if (edit === undefined || edit.size === 0) return void window.showInformationMessage(text('nothingToFix'));
  const count = edit.get(document.uri).length;
  if (await workspace.applyEdit(edit)) void window.showInformationMessage(text(count === 1 ? 'fixedOne' : 'fixed', { count }));
}

async function addWord(editor: TextEditor, server: Server): Promise<void> {
  const { document } = editor;
  const word = (await entryHere(editor)) ?? wordHere(editor);
  if (word === '') return void window.showInformationMessage(text('noWord'));
  const choices = [
    { label: text('project'), description: text('projectHint'), command: ADD_TO_PROJECT },
    { label: text('personal'), description: text('personalHint'), command: ADD_TO_PERSONAL },
  ];
  const chosen = await window.showQuickPick(choices, { placeHolder: text('whichDictionary', { word }) });
  if (chosen !== undefined) await server.run(chosen.command, { uri: document.uri.toString(), entry: word });
}

/** What the server would add for the finding at the cursor: the whole of a name. */
async function entryHere({ document, selection }: TextEditor): Promise<string | undefined> {
  if (!selection.isEmpty) return undefined;
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, selection, QUICK_FIX);
  const adding = actions.find(({ command }) => command?.command === ADD_TO_PROJECT || command?.command === ADD_TO_PERSONAL);
  return (adding?.command?.arguments?.[0] as { entry?: string } | undefined)?.entry;
}

/** What is selected, else the word at the cursor; empty if there is none. */
function wordHere({ document, selection }: TextEditor): string {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active, WORD) : selection;
  return range === undefined ? '' : document.getText(range).trim().replace(/\s+/gu, ' ');
}

/** The page of the rule that has a finding at the cursor, else of one to be chosen. */
async function showRule(context: ExtensionContext): Promise<void> {
  const folder = context.asAbsolutePath('program/rules');
  const rule =
    ruleHere() ?? (await window.showQuickPick(allRules(folder), { placeHolder: text('whichRule'), matchOnDescription: true }))?.label;
  if (rule !== undefined) await commands.executeCommand('markdown.showPreview', Uri.file(join(folder, `${rule}.md`)));
}

function ruleHere(): string | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const here = languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'vilint' && range.contains(editor.selection.active));
  const code = typeof here?.code === 'object' ? here.code.value : here?.code;
  return typeof code === 'string' && code.startsWith('vi/') ? code.slice('vi/'.length) : undefined;
}

function allRules(folder: string): QuickPickItem[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => ({ label: name.slice(0, -'.md'.length), description: summary(readFileSync(join(folder, name), 'utf8')) }));
}

/** What a page says first below its title: one sentence in each language. */
function summary(page: string): string {
  const [vietnamese, english] = page.split('\n').filter((line) => line !== '' && !/^(?:#|<!--)/.test(line));
  return env.language.startsWith('vi') ? vietnamese : english;
}
