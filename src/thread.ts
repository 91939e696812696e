/** What every thread of the program starts: the first argument names its part. */
import { loadProgram, type Program } from './start/compiled.ts';

await loadProgram().threads[process.argv[2] as keyof Program['threads']]();
