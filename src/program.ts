/**
 * All that runs of the program, bundled into one file (src/start/compiled.ts loads it). What is started asks for its part;
 * the others are not even evaluated.
 */

/** The command line: arguments in, exit code out. */
export const main = async (args: readonly string[]): Promise<number> => (await import('./cli/main.ts')).main(args);

/** What threads run: they answer messages as soon as their part is loaded. */
export const threads = {
  files: () => import('./cli/worker.ts'),
  stream: () => import('./cli/stream/stream-worker.ts'),
  server: () => import('./server/http/checker.ts'),
};
