/** Fetches ESLint's Linter for a text with directives. */
import type { Linter } from 'eslint';

/** What the build fills in: the file of `eslint.ts`. */
declare const ESLINT_FILE: string;

export function fetchLinter(): Linter {
  const scope = self as unknown as { importScripts(url: string): void; EslintLinter: new () => Linter };
  scope.importScripts(ESLINT_FILE);
  return new scope.EslintLinter();
}
