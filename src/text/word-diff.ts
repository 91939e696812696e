/** Word-level difference of two texts that are mostly equal, as fixes leave them. */

/** A stretch that differs: `removed` stood at `at` (UTF-16 offset in the old text), `added` stands there now. */
export interface Change {
  at: number;
  removed: string;
  added: string;
}

const WORDS = /\r\n|[\p{L}\p{M}\p{N}]+|[^\S\r\n]+|[^]/gu;
/** Equal words that must follow before two texts count as being in step again. */
const ANCHOR = 4;
/** Words that may be missing on both sides together before the search gives up. */
const REACH = 4000;

/** Changes in order. Linear but for the square of the words that one change covers. */
export function wordDiff(before: string, after: string): Change[] {
  const a = before.match(WORDS) ?? [];
  const b = after.match(WORDS) ?? [];
  const changes: Change[] = [];
  let at = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (a[i] === b[j]) {
      at += a[i++].length;
      j++;
      continue;
    }
    const [di, dj] = resync(a, b, i, j);
    changes.push(...refine(a.slice(i, i + di), b.slice(j, j + dj), at));
    for (const end = i + di; i < end; i++) at += a[i].length;
    j += dj;
  }
  return changes;
}

/** Product of lengths above which a stretch is shown as replaced whole. */
const MAX_CELLS = 40_000;

/** The changes inside a stretch, by the longest common sequence of words. */
function refine(a: readonly string[], b: readonly string[], start: number): Change[] {
  const whole = { at: start, removed: a.join(''), added: b.join('') };
  if (a.length === 0 || b.length === 0 || a.length * b.length > MAX_CELLS) return [whole];
  const width = b.length + 1;
  const common = new Int32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j] ? common[(i + 1) * width + j + 1] + 1 : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  const changes: Change[] = [];
  let at = start;
  let open: Change | undefined;
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      open = undefined;
      at += a[i++].length;
      j++;
      continue;
    }
    if (open === undefined) changes.push((open = { at, removed: '', added: '' }));
    if (j >= b.length || (i < a.length && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
      open.removed += a[i];
      at += a[i++].length;
    } else open.added += b[j++];
  }
  return changes;
}

/** The fewest words to skip in each text so that both go on alike. */
function resync(a: readonly string[], b: readonly string[], i: number, j: number): [number, number] {
  for (let sum = 1; sum <= REACH; sum++) {
    for (let di = 0; di <= sum; di++) {
      if (inStep(a, b, i + di, j + sum - di)) return [di, sum - di];
    }
  }
  return [a.length - i, b.length - j];
}

function inStep(a: readonly string[], b: readonly string[], i: number, j: number): boolean {
  if (i > a.length || j > b.length) return false;
  for (let k = 0; k < ANCHOR; k++) {
    if (a[i + k] !== b[j + k]) return false;
    if (i + k >= a.length) return true;
  }
  return true;
}
