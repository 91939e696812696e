// Loaded before the program (--import): says that this process is there, then waits until all of them are.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.VILINT_BARRIER;
if (isMainThread && folder !== undefined) {
  writeFileSync(join(folder, `ready-${process.pid}`), '');
  const cell = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(join(folder, 'go'))) Atomics.wait(cell, 0, 0, 1);
}
