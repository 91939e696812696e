/** Code actions: quick fixes at a place, and the fix of everything. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver/node';
import { usesPersonalDictionary } from '../../config/dictionary-files.ts';
import type { Edit } from '../../text/edits.ts';
import type { Checked } from './checker.ts';
import type { LocatedFinding } from '../../findings/located.ts';
import type { Client } from './client.ts';
import { COMMANDS } from './commands.ts';
import { repairsOf, shown } from './repairs.ts';
import { diagnosticOf } from './diagnostics.ts';
import { entryFor } from './dictionary-entry.ts';
import { workspaceEdit } from './edits.ts';
import { offsetOf } from './encoding.ts';
import { ignoreHere, ignoreInFile } from './ignore.ts';
import { rulePage } from '../../reporters/rule-page.ts';
import { say } from '../../messages/say.ts';
import { TEXTS } from './texts.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.vilint`;

/** Findings that one request is answered for; nobody reads the menu of a whole page. */
const MOST_FINDINGS = 20;

export interface ActionContext {
  readonly client: Client;
  /** The document is part of a project, which has a dictionary. */
  readonly inProject: boolean;
  /** Edits of all safe fixes. */
  readonly fixAll: (checked: Checked) => readonly Edit[];
}

/** The actions for a range, the most useful first. */
export function codeActions({ range, context }: CodeActionParams, checked: Checked, at: ActionContext): CodeAction[] {
  const { document, settings, found } = checked;
  if (settings === undefined) return [];
  const wants = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const start = offsetOf(document, range.start, at.client.encoding);
    const end = offsetOf(document, range.end, at.client.encoding);
    const touched = found.filter((one) => one.start <= end && one.end >= start).slice(0, MOST_FINDINGS);
    const lists = touched.map((one) => quickFixes(one, checked, context.diagnostics, at));
    // First what mends, finding by finding, then what silences.
    actions.push(...lists.flatMap(({ mending }) => mending), ...lists.flatMap(({ silencing }) => silencing));
  }
  if (wants(FIX_ALL) && found.some(({ fix }) => fix !== undefined)) actions.push(fixAllAction(checked, at, context.only !== undefined));
  return actions;
}

/** The fix of everything. Its edit takes several checks, so a client that can fetch it later gets it later. */
function fixAllAction(checked: Checked, { client, fixAll }: ActionContext, now: boolean): CodeAction {
  const action: CodeAction = { title: TEXTS.fixAll[checked.settings!.lint.locale], kind: FIX_ALL };
  if (client.resolvesEdits && !now) return { ...action, data: { uri: checked.document.uri } };
  return { ...action, edit: workspaceEdit(checked.document, fixAll(checked), client) };
}

interface QuickFixes {
  readonly mending: CodeAction[];
  readonly silencing: CodeAction[];
}

function quickFixes(
  found: LocatedFinding,
  checked: Checked,
  known: readonly Diagnostic[],
  { client, inProject }: ActionContext,
): QuickFixes {
  const { document, settings } = checked;
  const { locale } = settings!.lint;
  const { ruleId } = found;
  const own = diagnosticOf(found, checked, client);
  // The client's own object, so that it knows which of its squiggles the action is for.
  const diagnostics = [known.find((one) => one.code === own.code && sameRange(one, own)) ?? own];
  const action = (title: string, rest: Partial<CodeAction>): CodeAction => ({ title, kind: CodeActionKind.QuickFix, diagnostics, ...rest });
  const editing = (title: string, edits: readonly Edit[], safe = false): CodeAction =>
    action(title, { edit: workspaceEdit(document, edits, client), ...(safe && { isPreferred: true }) });
  const commanding = (title: string, command: string, argument: object): CodeAction =>
    action(title, { command: { title, command, arguments: [argument] } });

  const mending = repairsOf(found, checked, locale).map(({ title, edits, safe }) => editing(title, edits, safe));
  const silencing: CodeAction[] = [];
  const entry = entryFor(found, checked);
  if (entry !== undefined) {
    const argument = { uri: document.uri, entry };
    if (inProject)
      silencing.push(commanding(say(TEXTS.addToWorkspace, { entry: shown(entry) }, locale), COMMANDS.addToWorkspace, argument));
    if (usesPersonalDictionary())
      silencing.push(commanding(say(TEXTS.addToUser, { entry: shown(entry) }, locale), COMMANDS.addToUser, argument));
  }
  if (ruleId !== null) {
    silencing.push(editing(say(TEXTS.ignoreHere, { rule: ruleId }, locale), [ignoreHere(found, checked)]));
    silencing.push(editing(say(TEXTS.ignoreInFile, { rule: ruleId }, locale), [ignoreInFile(found, checked)]));
    const page = rulePage(ruleId);
    if (page !== undefined && client.showsDocuments)
      silencing.push(commanding(say(TEXTS.explain, { rule: ruleId }, locale), COMMANDS.explain, { page }));
  }
  return { mending, silencing };
}

function sameRange({ range: a }: Diagnostic, { range: b }: Diagnostic): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
