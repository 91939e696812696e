/**
 * `import vilint from 'vilint'`: the ESLint plugin; also the lint functions for programs.
 * @example
 * // eslint.config.mjs
 * import vilint from 'vilint';
 * export default [...vilint.configs.recommended];
 */
import { guardBytes } from './language/byte-guard.ts';
import { nodeEngines } from './engine/node-engine.ts';
import { createPlugin } from './lint/plugin.ts';

const plugin = createPlugin(guardBytes);

export default plugin;
export const { lintText, fixText } = nodeEngines({ plugin })();
export { readWords } from './config/dictionary-files.ts';
export type { Config } from './config/config.ts';
export type { Finding, FixOptions, FixResult, LintOptions, LintResult } from './lint/lint.ts';
export type { Preset, VilintPlugin } from './lint/plugin.ts';
