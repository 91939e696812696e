/** Why something that was called has failed, whatever it has thrown. */

/** A reason of one line is no longer. */
const LONGEST = 300;

/** The first line of an error's message, or of anything else that was thrown: null, an object that cannot be shown. */
export function reasonOf(thrown: unknown): string {
  try {
    const { message } = (thrown ?? {}) as { message?: unknown };
    const [line] = String(message ?? thrown).split('\n', 1);
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  } catch {
    return typeof thrown;
  }
}
