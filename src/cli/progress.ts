/** A one-line progress bar on stderr, shown only in a terminal and only when a run lasts. */

export interface Progress {
  /** One more file begins. */
  step(): void;
  /** Takes the bar away before other output; it comes back with a later step. */
  clear(): void;
}

const DELAY_MS = 1000;
const REDRAW_MS = 100;
const WIDTH = 24;

const silent: Progress = { step: () => undefined, clear: () => undefined };

/** @param total files to check */
export function startProgress(
  total: number,
  wanted: boolean,
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = Date.now,
): Progress {
  if (!wanted || !stream.isTTY || total < 2) return silent;
  const begun = now();
  let drawn = begun;
  let done = 0;
  let shown = false;
  return {
    step() {
      const time = now();
      if (time - begun > DELAY_MS && time - drawn > REDRAW_MS) {
        const filled = Math.round((done / total) * WIDTH);
        stream.write(`\r\x1b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
        drawn = time;
        shown = true;
      }
      done++;
    },
    clear() {
      if (shown) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}
