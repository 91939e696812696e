/**
 * Node only: prepares an ESLint configuration once for many texts. `Linter.verify` takes a prepared configuration array
 * as it is and builds a plain one anew at each call, which costs more than linting a short article.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Linter } from 'eslint';

interface PreparedConfig extends Array<Linter.Config> {
  normalizeSync(): void;
}

/** ESLint does not export the class, so it may move; without it the plain configuration serves, only slower. */
function findConfigArray(): (new (config: Linter.Config[], options: { basePath: string }) => PreparedConfig) | undefined {
  const require = createRequire(import.meta.url);
  try {
    const folder = dirname(require.resolve('eslint/package.json'));
    const { FlatConfigArray } = require(join(folder, 'lib/config/flat-config-array.js')) as {
      FlatConfigArray?: ReturnType<typeof findConfigArray>;
    };
    return FlatConfigArray;
  } catch {
    return undefined;
  }
}

let found: ReturnType<typeof findConfigArray> | null = null;

/** The configuration, ready to be used for any number of texts. */
export function prepareConfig(config: Linter.Config[]): Linter.Config[] {
  if (found === null) found = findConfigArray();
  if (found === undefined) return config;
  const prepared = new found(config, { basePath: process.cwd() });
  prepared.normalizeSync();
  return prepared;
}
