/** Logarithms and powers by tables for the leading bits of a number: a language model needs no more than three places. */
const TABLE_BITS = 10;
const TABLE_SIZE = 1 << TABLE_BITS;
const FRACTION_BITS = 23;
const BIAS = 127;
const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);
const middles = Float64Array.from({ length: TABLE_SIZE }, (_, i) => 1 + (i + 0.5) / TABLE_SIZE);
const logs = middles.map(Math.log);

/** Natural logarithm of a positive number, to within 0.0005. */
export function quickLog(value: number): number {
  float[0] = value;
  const raw = bits[0];
  return ((raw >> FRACTION_BITS) - BIAS) * Math.LN2 + logs[(raw >> (FRACTION_BITS - TABLE_BITS)) & (TABLE_SIZE - 1)];
}

/** Makes the function that raises a positive number to a power between 0 and 1, to within 0.05 %. */
export function quickPower(power: number): (value: number) => number {
  const fractions = middles.map((value) => value ** power);
  const doublings = Float64Array.from({ length: 2 * BIAS + 2 }, (_, exponent) => 2 ** (power * (exponent - BIAS)));
  return (value) => {
    float[0] = value;
    const raw = bits[0];
    return doublings[raw >> FRACTION_BITS] * fractions[(raw >> (FRACTION_BITS - TABLE_BITS)) & (TABLE_SIZE - 1)];
  };
}
