/** Starts a server in a folder of its own, both gone after the test. */
import { onTestFinished } from 'vitest';
import { folderWith } from '../config/folder.ts';
import { Client, type Options } from './client.ts';

/** @param files of the folder, as path and text */
export async function serve(files: Readonly<Record<string, string>> = {}, options: Omit<Options, 'folder'> = {}): Promise<Client> {
  const folder = folderWith(files);
  const client = await Client.start({ folder, env: { XDG_CONFIG_HOME: `${folder}/home` }, ...options });
  onTestFinished(async () => {
    if (client.process.exitCode === null) await client.stop();
  });
  return client;
}
