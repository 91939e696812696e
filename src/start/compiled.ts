/** Node only: loads the one file of the program, with the code that earlier runs have compiled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';
import type * as program from '../program.ts';
import { codeFolder, codeName, readCode, writeCode } from './code-cache.ts';

export type Program = typeof program;
type Run = (module: object, require: (name: string) => unknown, address: string, load: (address: string) => Promise<unknown>) => void;

/** Of the program's file, put in by the bundler (src/dev/program-bundle.js). */
declare const PROGRAM_HASH: string;
/** Code is kept again when a run has compiled so much more than it found: another command, other rules. */
const GROWTH = 1.25;

const isKept = !process.env.NODE_DISABLE_COMPILE_CACHE;

/** Loads it. `keep` keeps its code for the next run where that saves enough. */
export function loadProgram(): Program & { keep: () => Promise<void> } {
  const address = new URL('./program.cjs', import.meta.url);
  const [folder, name] = [codeFolder(), codeName(PROGRAM_HASH)];
  const code = isKept ? readCode(join(folder, name)) : undefined;
  // The bundle is ASCII, and this is the fastest way to read that.
  const script = new Script(readFileSync(address, 'latin1'), {
    filename: address.href,
    ...(code && { cachedData: code.data }),
  });
  const before = code === undefined || script.cachedDataRejected === true ? 0 : code.size;
  const module = {} as { exports: Program };
  // Packages are in the bundle: what it requires is Node's own. Such a script cannot import by itself.
  (script.runInThisContext() as Run)(module, process.getBuiltinModule, address.href, (outside) => import(outside));
  const keep = async (): Promise<void> => {
    // V8 refuses code that was compiled under other flags than it is loaded under: the stream sets one of its own.
    if (!isKept || codeName(PROGRAM_HASH) !== name) return;
    const size = getHeapCodeStatistics().bytecode_and_metadata_size;
    if (size > before * GROWTH) await writeCode(folder, name, { data: script.createCachedData(), size });
  };
  return { ...module.exports, keep };
}
