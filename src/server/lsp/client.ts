/** What the client can do, as far as the server cares. */
import { fileURLToPath } from 'node:url';
import { MarkupKind, type InitializeParams } from 'vscode-languageserver/node';
import { localeOfTag } from '../../messages/environment.ts';
import type { Locale } from '../../messages/locale.ts';
import { chooseEncoding, type PositionEncoding } from './encoding.ts';

export interface Client {
  readonly encoding: PositionEncoding;
  /** Answers workspace/configuration. */
  readonly configuration: boolean;
  /** Tells of changes of its configuration only if asked to. */
  readonly registersConfiguration: boolean;
  /** Watches files when asked to. */
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  /** Takes edits for a certain version of a document. */
  readonly versionedEdits: boolean;
  /** Fetches the edit of a code action when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Can be told to fetch all diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  readonly diagnosticTags: boolean;
  readonly diagnosticVersions: boolean;
  readonly showsDocuments: boolean;
  readonly hoverKind: MarkupKind;
  /** The language that the client speaks; undefined if it does not say. */
  readonly locale: Locale | undefined;
  /** Folders that are open, as paths. */
  readonly folders: readonly string[];
}

/** Reads the parameters of the first request. */
export function readClient({ capabilities, workspaceFolders, ...params }: InitializeParams): Client {
  const { workspace, textDocument, general, window } = capabilities;
  const formats = textDocument?.hover?.contentFormat ?? [MarkupKind.PlainText];
  // Two older ways to name the folder; some clients know only these.
  const { rootUri, rootPath } = params as { rootUri?: string | null; rootPath?: string | null };
  const root = rootUri ? pathOf(rootUri) : (rootPath ?? undefined);
  const folders = workspaceFolders?.map(({ uri }) => pathOf(uri)) ?? [root];
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    diagnosticTags: textDocument?.publishDiagnostics?.tagSupport !== undefined,
    diagnosticVersions: textDocument?.publishDiagnostics?.versionSupport === true,
    showsDocuments: window?.showDocument?.support === true,
    hoverKind: formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText,
    locale: localeOfTag(params.locale ?? ''),
    folders: folders.filter((folder) => folder !== undefined),
  };
}

/** No system has longer paths; each folder on the way is looked at for a configuration. */
const LONGEST = 4096;

/** Path of a file's URI; undefined for what is no file: a new buffer, a file on another machine. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    const path = fileURLToPath(uri);
    return Buffer.byteLength(path) > LONGEST ? undefined : path;
  } catch {
    return undefined;
  }
}
