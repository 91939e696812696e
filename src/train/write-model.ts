/** Puts what training made into a model file. */
import { packModel, Section, unpackModel } from '../speller/format.ts';
import { WORD_STEPS } from '../speller/model.ts';
import type { ContextVectors } from './context-vectors.ts';
import type { Encoded } from './encode.ts';
import type { Tables } from './ngrams.ts';

/** Rows of 8-bit numbers with one scale each. */
function quantise(values: Float32Array, dimension: number): { cells: Int8Array; scales: Float32Array } {
  const cells = new Int8Array(values.length);
  const scales = new Float32Array(values.length / dimension);
  for (let row = 0; row < scales.length; row++) {
    let max = 1e-9;
    for (let k = 0; k < dimension; k++) max = Math.max(max, Math.abs(values[row * dimension + k]));
    scales[row] = max / 127;
    for (let k = 0; k < dimension; k++) cells[row * dimension + k] = Math.round(values[row * dimension + k] / scales[row]);
  }
  return { cells, scales };
}

const step = (count: number): number => (count === 0 ? 0 : Math.min(255, 1 + Math.round(WORD_STEPS * Math.log2(count))));

/** The bytes of a model. `judge` may be empty: such a model ranks but does not judge. */
export function writeModel(
  encoded: Pick<Encoded, 'keys' | 'counts' | 'lower' | 'capital'>,
  tables: Tables,
  vectors: ContextVectors,
  judge: Uint8Array,
): Uint8Array {
  const { pairs, long } = tables;
  const context = quantise(vectors.context, vectors.dimension);
  const target = quantise(vectors.target, vectors.dimension);
  const total = encoded.counts.reduce((sum, count) => sum + count, 0);
  return packModel([
    [Section.Keys, new TextEncoder().encode(encoded.keys.join('\n'))],
    [Section.Counts, Float32Array.from(encoded.counts)],
    [Section.Lower, Uint8Array.from(encoded.lower, step)],
    [Section.Capital, Uint8Array.from(encoded.capital, step)],
    [
      Section.Shapes,
      Uint32Array.of(pairs.segments, pairs.segmentBits, pairs.valueBits, long.segments, long.segmentBits, long.valueBits, total),
    ],
    [Section.Before, tables.before],
    [Section.After, tables.after],
    [Section.Pairs, pairs.cells],
    [Section.Long, long.cells],
    [Section.Context, context.cells],
    [Section.ContextScale, context.scales],
    [Section.Positions, vectors.positions],
    [Section.Target, target.cells],
    [Section.TargetScale, target.scales],
    [Section.Bias, vectors.bias],
    [Section.Judge, judge],
  ]);
}

/** A model's bytes with another section in place of the one with this tag, if it has one. */
export function replaceSection(bytes: Uint8Array, tag: number, section: Uint8Array): Uint8Array {
  const others = [...unpackModel(bytes)].filter(([other]) => other !== tag);
  return packModel([...others, [tag, section]]);
}
