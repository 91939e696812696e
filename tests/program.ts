/** The built program, which `tests/build.ts` makes before the first test that runs it. */
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
