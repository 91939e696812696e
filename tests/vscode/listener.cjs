/**
 * An extension for VS Code that opens every article of the folder, one after the other, and writes down what any extension can
 * learn from the editor about it: the diagnostics and the quick fixes at their places. The file comes when all is written, or
 * with what went wrong.
 */
const { readdirSync, renameSync, writeFileSync } = require('node:fs');
const vscode = require('vscode');

exports.activate = async () => {
  const { uri: folder } = vscode.workspace.workspaceFolders[0];
  const names = readdirSync(folder.fsPath).filter((name) => name.endsWith('.txt'));
  const told = {};
  try {
    for (const name of names) told[name] = await diagnosticsOf(vscode.Uri.joinPath(folder, name));
  } catch (error) {
    told.failure = String(error.stack);
  }
  const file = vscode.Uri.joinPath(folder, 'told.json').fsPath;
  writeFileSync(`${file}.part`, JSON.stringify(told));
  renameSync(`${file}.part`, file);
};

const TRIES = 20;

/** A workbench that is still starting cancels what it is asked. */
async function persistently(ask) {
  for (let left = TRIES; ; left--) {
    try {
      return await ask();
    } catch (error) {
      if (error.name !== 'Canceled' || left <= 1) throw error;
    }
  }
}

async function diagnosticsOf(uri) {
  // The editor tells of a check, also when nothing was found.
  const checked = new Promise((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((one) => one.toString() === uri.toString())) return;
      listening.dispose();
      resolve();
    });
  });
  const document = await vscode.workspace.openTextDocument(uri);
  await persistently(() => vscode.window.showTextDocument(document));
  await checked;
  const place = (range) => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
  const told = [];
  for (const { code, message, range } of vscode.languages.getDiagnostics(uri)) {
    const actions = await persistently(() => vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, 'quickfix'));
    const fixes = actions.flatMap(({ title, edit }) => {
      const edits = edit?.get(uri) ?? [];
      return edits.map((one) => ({ title, ...place(one.range), text: one.newText }));
    });
    told.push({ code: code?.value ?? code, message, ...place(range), fixes });
  }
  return told;
}
