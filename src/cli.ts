#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { loadProgram } from './start/compiled.ts';

// Checked for the V8 of these versions; a later one might not know a flag and would say so on stderr.
const major = Number(process.versions.node.split('.')[0]);
const tune = (flag: string, until: number): void => {
  if (major <= until) v8.setFlagsFromString(flag);
};
// Most functions run for a moment only; this V8 optimises them so early that it takes longer than it saves.
tune('--interrupt-budget=540000', 20);
// For the same reason less is put into each of them: a third of the usual.
tune('--max-inlined-bytecode-size-cumulative=300', 20);
// The garbage of one file is dropped before the next: the nursery need not grow, and a heap that at most doubles is enough.
// V8 refuses code that was compiled under other flags, so none may change from here on.
tune('--semi-space-growth-factor=1', 24);
tune('--heap-growing-percent=90', 24);
// `npx vilint` among the sources runs what was built last. The package has no sources and pays nothing for this.
const workshop = new URL('../src/dev/newer-source.js', import.meta.url);
if (process.env.npm_lifecycle_script?.includes('vilint') === true && existsSync(workshop)) {
  const { newerSource } = (await import(workshop.href)) as { newerSource: (root: string) => string | undefined };
  const source = newerSource(fileURLToPath(new URL('../', import.meta.url)));
  if (source !== undefined) console.error(`${source} is newer than this build of vilint: npm run build`);
}
const { main, keep } = loadProgram();
process.exitCode = await main(process.argv.slice(2));
await keep();
