/** Notices changes of configurations and dictionaries: through the client where it watches files, and by looking. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver/node';
import { ESLINT_CONFIGS } from '../../config/eslint-config.ts';
import { IGNORE_FILE } from '../../config/ignore-file.ts';
import { CONFIGS } from '../../config/load.ts';
import { PROJECT_DICTIONARY } from '../../config/dictionary-files.ts';

/** Milliseconds between two looks at files that the client does not watch. */
const INTERVAL = 1000;

const NAMES: readonly string[] = [...CONFIGS, ...ESLINT_CONFIGS, IGNORE_FILE, PROJECT_DICTIONARY];

/** Asks the client to tell when a configuration or the dictionary of a project changes, anywhere in its folders. */
export async function watchThroughClient(connection: Connection): Promise<void> {
  const watchers = NAMES.map((name) => ({ globPattern: `**/${name.replaceAll('\\', '/')}` }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Every file in the folder and above it that would be read if it were there. */
export function candidatesAbove(folder: string): string[] {
  const above = dirname(folder);
  return [...NAMES.map((name) => join(folder, name)), ...(above === folder ? [] : candidatesAbove(above))];
}

/**
 * Looks at files every now and then.
 * @param files those that matter now; they need not be there
 * @param changed called when one came, went or was written since the last look
 * @returns a function that stops looking
 */
export function pollFiles(files: () => readonly string[], changed: () => void): () => void {
  let seen = new Map<string, string>();
  const look = (): Map<string, string> => new Map(files().map((file) => [file, stampOf(file)]));
  const timer = setInterval(() => {
    const now = look();
    // A file that matters only since the last look was read after it.
    const isChanged = [...now].some(([file, stamp]) => seen.has(file) && seen.get(file) !== stamp);
    seen = now;
    if (isChanged) changed();
  }, INTERVAL);
  timer.unref();
  return () => clearInterval(timer);
}

function stampOf(file: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs}:${size}:${ino}`;
  } catch {
    return '';
  }
}
