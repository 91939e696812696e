#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

// Node 22 and later keep compiled code between runs; Node 20 has no such function.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
// The garbage of one file is dropped before the next: a nursery that grows once and a heap that at most doubles are enough.
// Checked for the V8 of these versions; a later one might not know the flags and would say so on stderr.
const limitHeap = (flag: string): void => {
  if (Number(process.versions.node.split('.')[0]) <= 24) v8.setFlagsFromString(flag);
};
limitHeap('--semi-space-growth-factor=4');
limitHeap('--heap-growing-percent=90');
const { main } = await import('./cli/main.ts');
limitHeap('--semi-space-growth-factor=1');
process.exitCode = await main(process.argv.slice(2));
