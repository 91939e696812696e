/**
 * 64-bit hash of an n-gram of word ids, as two 32-bit halves left in `high` and `low` (no allocation); signed, for V8 keeps
 * larger numbers as floats.
 */
export const gram = { high: 0, low: 0 };

const mix = (state: number, id: number, multiplier: number): number => {
  const x = Math.imul(state ^ (id + 0x7ed55d16), multiplier);
  return x ^ (x >>> 15);
};

function finish(high: number, low: number): void {
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
  low = Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  gram.high = high ^ (low >>> 16);
  gram.low = low ^ (high >>> 13);
}

/** Hash of a pair of ids. */
export function hash2(a: number, b: number): void {
  finish(mix(mix(2, a, 0x9e3779b1), b, 0x85ebca77), mix(mix(5, a, 0xc2b2ae3d), b, 0x27d4eb2f));
}

/** Hash of three ids in a row. */
export function hash3(a: number, b: number, c: number): void {
  finish(mix(mix(mix(3, a, 0x9e3779b1), b, 0x85ebca77), c, 0x165667b1), mix(mix(mix(7, a, 0xc2b2ae3d), b, 0x27d4eb2f), c, 0x9e3779b1));
}

/** Hash of four ids in a row. */
export function hash4(a: number, b: number, c: number, d: number): void {
  finish(
    mix(mix(mix(mix(4, a, 0x9e3779b1), b, 0x85ebca77), c, 0x165667b1), d, 0xc2b2ae3d),
    mix(mix(mix(mix(11, a, 0xc2b2ae3d), b, 0x27d4eb2f), c, 0x9e3779b1), d, 0x85ebca77),
  );
}
