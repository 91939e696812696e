/** A folder of this process for targets that read files, in memory where the system has such a place. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'vilint-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
