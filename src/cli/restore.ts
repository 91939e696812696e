/** `vilint restore`: puts lost diacritics back into text, and writes it to standard output. */
import { resolve } from 'node:path';
import { useFileResources } from '../resources/node-resources.ts';
import { restore } from '../speller/index.ts';
import { mend } from '../verdict/mend.ts';
import { openModel } from './engines.ts';
import { insteadOf } from './other-formats.ts';
import { Problem } from './problem.ts';
import { decode, readBytes } from './read.ts';
import type { Locale } from '../messages/locale.ts';
import type { RawOptions } from './options.ts';
import type { StandardStreams } from './standard-streams.ts';

/** Options as commander collects them. */
export interface RawRestoreOptions extends RawOptions {
  mend?: boolean;
}

/**
 * Restores the files in order, or standard input if none is named. With `mend` it also replaces what is surely wrong.
 * @returns exit code: 0, or 2 if a file could not be read; the others are still restored
 */
export async function restoreFiles(
  names: readonly string[],
  options: { model: string | undefined; mend: boolean; locale: Locale },
  streams: Pick<StandardStreams, 'out' | 'error'>,
): Promise<0 | 2> {
  const model = openModel(options.model);
  useFileResources(model);
  let code: 0 | 2 = 0;
  for (const name of names.length === 0 ? ['-'] : names) {
    try {
      const input = name === '-' ? { path: '-', name: '<stdin>' } : { path: resolve(name), name };
      const other = insteadOf(name, 'restore');
      if (other !== undefined) throw other;
      const text = decode(await readBytes(input));
      if (typeof text !== 'string') {
        const { problem, line, column } = text;
        throw new Problem('undecodable', { name: input.name, line, column, message: problem.line(options.locale) });
      }
      const restored = restore(model, text);
      streams.out(options.mend ? mend(restored) : restored);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      streams.error(`${error.line(options.locale)}\n`);
      code = 2;
    }
  }
  return code;
}
