/** Binary searches in what is sorted. */

/**
 * Index of the last of ascending numbers that is at most `value`.
 * @param count how many numbers there are, from the first on
 * @returns -1 if even the first is greater
 */
export function lastAtMost(sorted: ArrayLike<number>, value: number, count = sorted.length): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Index of the first of ascending numbers in [from, to) that is at least `value`.
 * @returns `to` if all are smaller
 */
export function firstAtLeast(sorted: ArrayLike<number>, value: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the first of `count` that a test holds for, which must also hold for all after it.
 * @returns `count` if it holds for none
 */
export function firstWhere(count: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
