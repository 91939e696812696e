/** Tests that need what not every machine has. */

/** True if what a test needs is missing, which is told in one line: `describe.skipIf(missing(isThere, 'what it is', 'tmux'))`. */
export function missing(isThere: boolean, test: string, need: string): boolean {
  if (!isThere) console.log(`skipped: ${test} (needs ${need})`);
  return !isThere;
}
