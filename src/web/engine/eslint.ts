/** ESLint's Linter for the engine: a script of its own, which the worker fetches when a text has directives. */
import { Linter } from 'eslint/universal';

(self as unknown as { EslintLinter: typeof Linter }).EslintLinter = Linter;
