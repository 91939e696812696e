/** `vilint init`: the configuration that a project begins with. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGS } from '../config/load.ts';
import { SCHEMA, STARTER, starterConfig } from '../config/starter.ts';
import { updateFile } from '../files/update.ts';
import type { Locale } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { Problem, problemOfWriting } from './problem.ts';
import { TEXTS } from './texts.ts';

/**
 * Writes the configuration into a folder.
 * @returns what to tell the user
 * @throws Problem if the folder has a configuration, which stays as it is, or cannot be written
 */
export function writeStarter(folder: string, locale: Locale): string {
  const found = CONFIGS.find((name) => existsSync(join(folder, name)));
  if (found !== undefined) throw new Problem('hasConfig', { name: found });
  const text = starterConfig[locale];
  // An editor warns of a schema that is not there.
  const isInstalled = existsSync(join(folder, SCHEMA));
  try {
    updateFile(join(folder, STARTER), (before) => {
      if (before !== undefined) throw new Problem('hasConfig', { name: STARTER });
      return isInstalled ? text : text.replace('  "$schema"', '  // "$schema"');
    });
  } catch (error) {
    throw problemOfWriting(STARTER, error);
  }
  return `${say(TEXTS.configMade, { name: STARTER }, locale)}\n`;
}
