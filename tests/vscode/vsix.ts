/** The extension for VS Code as a file, and what it takes to try it. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hasCodeServer } from '../../src/dev/code-server.ts';
import { BROWSER, browserPath } from '../web/page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const hasWorkbench = hasCodeServer && browserPath !== undefined;
/** What tests of the extension need. */
export const WORKBENCH = `code-server with its Node: VILINT_CODE_SERVER, VILINT_CODE_SERVER_NODE; ${BROWSER}`;

/** Makes the extension's file. */
export function makeVsix(file: string): string {
  execFileSync('npm', ['run', '--silent', 'vsix', '--', file], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return file;
}
