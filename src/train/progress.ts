/** A progress line on stderr: a bar in a terminal, plain lines elsewhere. */
const WIDTH = 24;

/** Shows how far a step has come, 0 to 1. */
export function showProgress(done: number, text: string): void {
  if (!process.stderr.isTTY) {
    process.stderr.write(`${Math.round(done * 100)} % ${text}\n`);
    return;
  }
  const filled = Math.round(done * WIDTH);
  process.stderr.write(
    `\r[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${String(Math.round(done * 100)).padStart(3)} % ${text}\x1b[K`,
  );
}
