/**
 * Node only: ESLint's Linter, and a configuration prepared once for many texts. `Linter.verify` takes a prepared
 * configuration array as it is and builds a plain one anew at each call, which costs more than linting a short article.
 */
import { Linter } from 'eslint/universal';
import type { EslintWay } from './lint.ts';
// @ts-expect-error ESLint keeps it to itself; it is bundled with the ESLint that the tests ran with.
import { FlatConfigArray } from '../../node_modules/eslint/lib/config/flat-config-array.js';

interface PreparedConfig extends Array<Linter.Config> {
  normalizeSync(): void;
}

/** The configuration, ready to be used for any number of texts. */
function prepareConfig(config: Linter.Config[]): Linter.Config[] {
  const prepared = new (FlatConfigArray as new (config: Linter.Config[], options: { basePath: string }) => PreparedConfig)(config, {
    basePath: process.cwd(),
  });
  prepared.normalizeSync();
  return prepared;
}

export const nodeEslint: EslintWay = { linter: () => new Linter(), prepare: prepareConfig };
