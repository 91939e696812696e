/** The names of the commands, for whoever mistypes one. */
import { nearest } from '../messages/nearest.ts';

export const COMMANDS = ['init', 'rules', 'explain', 'restore', 'review', 'words', 'lsp', 'serve', 'train', 'stream', 'help'] as const;

/** The command that was probably meant by something that is no file; undefined for what looks like a path. */
export function commandMeant(name: string): string | undefined {
  const command = /^[a-z]{3,12}$/i.test(name) ? nearest(name.toLowerCase(), COMMANDS) : undefined;
  return command === undefined ? undefined : `vilint ${command}`;
}
