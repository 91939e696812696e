/** Edits of a document in the protocol's form. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { Edit } from '../../text/edits.ts';
import type { Client } from './client.ts';
import { rangeOf } from './encoding.ts';

/** Edits that do not overlap, for this version of the document if the client heeds versions. */
export function workspaceEdit(document: TextDocument, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const { uri, version } = document;
  const changes: TextEdit[] = edits.map(({ start, end, text }) => ({
    range: rangeOf(document, start, end, client.encoding),
    newText: text,
  }));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** Those of some edits that can be made together: none touches an earlier one. In order. */
export function compatible(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (last === undefined || edit.start > last.end || (edit.start === last.end && edit.end > edit.start)) kept.push(edit);
  }
  return kept;
}
