/** Configurations that are programs, and may wait for what never comes. */

/** So long a configuration has to say what it exports. */
const PATIENCE_MS = 10_000;

/** Rejects if a promise is not kept in time; a process that only waits for it would end in silence. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
