#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

// Node 22 and later keep compiled code between runs; Node 20 has no such function.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
// The garbage of one file is dropped before the next: a nursery that grows once is enough, a larger one only costs memory.
// Checked for the V8 of these versions; a later one might not know the flag and would say so on stderr.
const growNursery = (factor: number): void => {
  if (Number(process.versions.node.split('.')[0]) <= 22) v8.setFlagsFromString(`--semi-space-growth-factor=${factor}`);
};
growNursery(4);
const { main } = await import('./cli/main.ts');
growNursery(1);
process.exitCode = await main(process.argv.slice(2));
