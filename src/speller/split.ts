/**
 * A model in two parts for slow lines. The first is a model by itself, coarser and half as large; with the second it is
 * the whole model again, bit by bit. Nothing is trained anew: the cells of a keyless table are xored bit by bit, so any
 * bit can be left out of all of them. Lost bits of the fingerprint make an n-gram that was never seen pass for a seen one
 * more often; lost bits of the count make it coarser.
 *
 * In both parts every byte holds one number, or the same byte of one: that is what gzip packs best.
 */
import { checksumOf, ModelError, packModel, Section, unpackModel, type Sections } from './format.ts';
import { cell12 } from './static-counts.ts';

/** Bits that the second part holds of each cell, and the steps of the vectors' numbers that are one step of the first. */
export interface Split {
  readonly pairFingerprint: number;
  readonly pairCount: number;
  readonly longFingerprint: number;
  readonly longCount: number;
  readonly vector: number;
}

/** With these the first part and the lexicon are under 10 MB once packed. docs/web.md says what it costs. */
export const SPLIT: Split = { pairFingerprint: 3, pairCount: 2, longFingerprint: 4, longCount: 2, vector: 16 };

/** Sections of 32-bit numbers whose bytes are stored in planes. */
const WIDE: readonly number[] = [
  Section.Counts,
  Section.Before,
  Section.After,
  Section.ContextScale,
  Section.TargetScale,
  Section.Bias,
  Section.Positions,
];
const VECTORS: readonly number[] = [Section.Context, Section.Target];
/** What only the whole model has: gaps are told by counts that the first part lacks, and half of what is usual tells nothing. */
const WHOLE: readonly number[] = [Section.Gaps, Section.Cases, Section.CaseTrees];
/** Numbers in `Shapes` before those of the split. */
const SHAPES = 7;

/** Takes a model apart. Throws a ModelError if it is none. */
export function splitModel(bytes: Uint8Array, split: Split): { first: Uint8Array; rest: Uint8Array } {
  const sections = unpackModel(plain(bytes));
  const first = new Map(sections);
  const rest = new Map<number, Uint8Array>();
  const shapes = wordsOf(sections, Section.Shapes).subarray(0, SHAPES);
  const [, , pairBits, , , longBits] = shapes;
  for (const tag of WIDE) first.set(tag, toPlanes(sections.get(tag)!, 4));

  const pairs = new Uint16Array(sections.get(Section.Pairs)!.slice().buffer);
  const pair = new Cut(pairBits, split.pairFingerprint, split.pairCount);
  const lostPairs = new Uint8Array(pairs.length);
  for (let i = 0; i < pairs.length; i++) lostPairs[i] = pair.lost(pairs[i]);
  rest.set(Section.Pairs, lostPairs);
  first.set(Section.Pairs, toPlanes(new Uint8Array(pairs.map((cell) => pair.kept(cell)).buffer), 2));

  const long = sections.get(Section.Long)!;
  const longCut = new Cut(longBits, split.longFingerprint, split.longCount);
  const keptCells = new Uint8Array(cellsIn(long.length));
  const lostCells = new Uint8Array(keptCells.length);
  for (let i = 0; i < keptCells.length; i++) {
    const cell = cell12(long, i);
    keptCells[i] = longCut.kept(cell);
    lostCells[i] = longCut.lost(cell);
  }
  first.set(Section.Long, keptCells);
  rest.set(Section.Long, lostCells);

  for (const tag of VECTORS) {
    const numbers = signed(sections.get(tag)!);
    const coarse = numbers.map((x) => Math.round(x / split.vector));
    first.set(tag, new Uint8Array(coarse.buffer));
    rest.set(tag, new Uint8Array(numbers.map((x, i) => x - coarse[i] * split.vector).buffer));
  }
  for (const tag of WHOLE) {
    const section = sections.get(tag);
    if (section === undefined) continue;
    rest.set(tag, section);
    // It keeps its place, without which the joined model would not be the same.
    first.set(tag, new Uint8Array(0));
  }
  const { pairFingerprint, pairCount, longFingerprint, longCount, vector } = split;
  first.set(
    Section.Shapes,
    new Uint8Array(Uint32Array.of(...shapes, pairFingerprint, pairCount, longFingerprint, longCount, vector, checksumOf(bytes)).buffer),
  );
  return { first: packModel([...first]), rest: packModel([...rest]) };
}

/**
 * The bytes of a model from its parts; without the second, of the coarser one. Throws a ModelError for damaged parts and
 * for parts of different models.
 */
export function joinModel(first: Uint8Array, rest?: Uint8Array): Uint8Array {
  const sections = new Map(unpackModel(plain(first)));
  const details = rest === undefined ? undefined : unpackModel(plain(rest));
  const shapes = sections.has(Section.Shapes) ? wordsOf(sections, Section.Shapes) : new Uint32Array(0);
  if (shapes.length <= SHAPES) throw new ModelError('not the first part of a model');
  const [, , pairBits, , , longBits, , pairFingerprint, pairCount, longFingerprint, longCount, vector, checksum] = shapes;
  const lostOf = (tag: number, length: number): Uint8Array | undefined => {
    const lost = details?.get(tag);
    if (details !== undefined && lost?.length !== length) throw new ModelError(MISMATCH);
    return lost;
  };
  for (const tag of WIDE) sections.set(tag, fromPlanes(sections.get(tag)!, 4));

  const pair = new Cut(pairBits, pairFingerprint, pairCount);
  const pairs = new Uint16Array(fromPlanes(sections.get(Section.Pairs)!, 2).buffer);
  const lostPairs = lostOf(Section.Pairs, pairs.length);
  for (let i = 0; i < pairs.length; i++) pairs[i] = pair.joined(pairs[i], lostPairs?.[i] ?? 0);
  sections.set(Section.Pairs, new Uint8Array(pairs.buffer));

  const longCut = new Cut(longBits, longFingerprint, longCount);
  const cells = sections.get(Section.Long)!;
  const lostCells = lostOf(Section.Long, cells.length);
  const long = new Uint8Array(((cells.length * 3) >> 1) + 1);
  // Two cells are three bytes; their number is even.
  for (let i = 0, at = 0; i < cells.length; i += 2) {
    const a = longCut.joined(cells[i], lostCells?.[i] ?? 0);
    const b = longCut.joined(cells[i + 1], lostCells?.[i + 1] ?? 0);
    long[at++] = a;
    long[at++] = (a >> 8) | (b << 4);
    long[at++] = b >> 4;
  }
  sections.set(Section.Long, long);

  for (const tag of VECTORS) {
    const coarse = signed(sections.get(tag)!);
    const lost = lostOf(tag, coarse.length);
    const fine = lost === undefined ? undefined : signed(lost);
    sections.set(tag, new Uint8Array(coarse.map((x, i) => Math.min(127, x * vector + (fine?.[i] ?? 0))).buffer));
  }
  for (const tag of WHOLE) {
    const section = details?.get(tag);
    if (section !== undefined) sections.set(tag, section);
  }
  const cuts = details === undefined ? [pairFingerprint, pairCount, longFingerprint, longCount] : [];
  sections.set(Section.Shapes, new Uint8Array(Uint32Array.of(...shapes.subarray(0, SHAPES), ...cuts).buffer));
  const joined = packModel([...sections]);
  if (details !== undefined && checksumOf(joined) !== checksum) throw new ModelError(MISMATCH);
  return joined;
}

const MISMATCH = 'the parts are not of the same model';

/** Cuts cells: a fingerprint, and below it a count of `valueBits`, both without their last bits. */
class Cut {
  readonly #valueBits: number;
  readonly #lostPrint: number;
  readonly #lostValue: number;

  constructor(valueBits: number, lostPrint: number, lostValue: number) {
    this.#valueBits = valueBits;
    this.#lostPrint = lostPrint;
    this.#lostValue = lostValue;
  }

  kept(cell: number): number {
    const print = cell >> (this.#valueBits + this.#lostPrint);
    return (print << (this.#valueBits - this.#lostValue)) | (last(cell, this.#valueBits) >> this.#lostValue);
  }

  lost(cell: number): number {
    const print = last(cell >> this.#valueBits, this.#lostPrint);
    return (print << this.#lostValue) | last(cell, this.#lostValue);
  }

  joined(kept: number, lost: number): number {
    const keptValue = this.#valueBits - this.#lostValue;
    const print = ((kept >> keptValue) << this.#lostPrint) | (lost >> this.#lostValue);
    return (print << this.#valueBits) | (last(kept, keptValue) << this.#lostValue) | last(lost, this.#lostValue);
  }
}

/** The last bits of a number. */
function last(x: number, bits: number): number {
  return x & ((1 << bits) - 1);
}

/** 12-bit cells in a table of so many bytes. */
function cellsIn(length: number): number {
  return Math.floor(((length - 1) * 2) / 3);
}

function wordsOf(sections: Sections, tag: number): Uint32Array {
  return new Uint32Array(sections.get(tag)!.slice().buffer);
}

/** Node's buffers take a slice for a view; these bytes are to be copied by it. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The first bytes of all numbers, then the second ones… */
function toPlanes(bytes: Uint8Array, size: number): Uint8Array {
  const count = bytes.length / size;
  const planes = new Uint8Array(bytes.length);
  for (let i = 0; i < count; i++) for (let plane = 0; plane < size; plane++) planes[plane * count + i] = bytes[i * size + plane];
  return planes;
}

function fromPlanes(planes: Uint8Array, size: number): Uint8Array {
  const count = planes.length / size;
  const bytes = new Uint8Array(planes.length);
  for (let i = 0; i < count; i++) for (let plane = 0; plane < size; plane++) bytes[i * size + plane] = planes[plane * count + i];
  return bytes;
}
