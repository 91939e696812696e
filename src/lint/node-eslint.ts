/**
 * Node only: ESLint's Linter, and a configuration prepared once for many texts. `Linter.verify` takes a prepared
 * configuration array as it is and builds a plain one anew at each call, which costs more than linting a short article.
 */
import { createRequire } from 'node:module';
import type { Linter } from 'eslint';
import { once } from '../text/once.ts';
import type { EslintWay } from './lint.ts';

interface PreparedConfig extends Array<Linter.Config> {
  normalizeSync(): void;
}

interface EslintParts {
  readonly Linter: typeof Linter;
  readonly FlatConfigArray: new (config: Linter.Config[], options: { basePath: string }) => PreparedConfig;
}

// Most texts are checked without ESLint, whose code takes longer to load than the rules'.
const eslint = once(() => createRequire(import.meta.url)('./eslint-parts.cjs') as EslintParts);

/** The configuration, ready to be used for any number of texts. */
function prepareConfig(config: Linter.Config[]): Linter.Config[] {
  const prepared = new (eslint().FlatConfigArray)(config, { basePath: process.cwd() });
  prepared.normalizeSync();
  return prepared;
}

export const nodeEslint: EslintWay = { linter: () => new (eslint().Linter)(), prepare: prepareConfig };
