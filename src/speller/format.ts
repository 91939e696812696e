/**
 * The model file: a header (magic, format version, size, checksum, number of sections), a table of sections, then the
 * sections, each at a multiple of 8 bytes. Reading makes views on the buffer and parses nothing.
 */
export const MODEL_MAGIC = 0x4d534c56; // "VLSM"
export const MODEL_VERSION = 2;
const HEADER_WORDS = 8;
const ENTRY_WORDS = 4;

/** Tags of the sections; the number is stored. */
export const Section = {
  Keys: 1,
  Counts: 2,
  Lower: 3,
  Capital: 4,
  Shapes: 5,
  Pairs: 6,
  Long: 7,
  Context: 8,
  ContextScale: 9,
  Positions: 10,
  Target: 11,
  TargetScale: 12,
  Bias: 13,
  Before: 15,
  After: 16,
  Judge: 17,
  Contested: 18,
  Gaps: 21,
  Cases: 22,
  CaseTrees: 23,
  /** What follows from the others, of a model that is prepared (prepare.ts). */
  Meant: 19,
  ErrorIndex: 20,
} as const;

/** What a model file holds, by tag. */
export type Sections = ReadonlyMap<number, Uint8Array>;

/** Says why a model file cannot be used. */
export class ModelError extends Error {
  override name = 'ModelError';
}

function checksum(words: Uint32Array, from: number): number {
  let a = 0x811c9dc5;
  for (let i = from; i < words.length; i++) a = Math.imul(a ^ words[i], 0x01000193);
  return (a ^ (a >>> 15)) >>> 0;
}

/** Puts sections into one file. */
export function packModel(sections: readonly (readonly [tag: number, bytes: ArrayBufferView])[]): Uint8Array {
  let total = align((HEADER_WORDS + sections.length * ENTRY_WORDS) * 4);
  const starts = sections.map(([, view]) => {
    const start = total;
    total = align(total + view.byteLength);
    return start;
  });
  const out = new Uint8Array(total);
  const words = new Uint32Array(out.buffer);
  sections.forEach(([tag, view], i) => {
    words.set([tag, starts[i], view.byteLength, 0], HEADER_WORDS + i * ENTRY_WORDS);
    out.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), starts[i]);
  });
  words.set([MODEL_MAGIC, MODEL_VERSION, total, 0, sections.length]);
  words[3] = checksum(words, HEADER_WORDS);
  return out;
}

/** The checksum that a model file states. */
export function checksumOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
}

const align = (n: number): number => (n + 7) & ~7;

/** Opens a model file. Throws ModelError for a file that is none, is cut short, is damaged or is too new. */
export function unpackModel(bytes: Uint8Array): Sections {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  if (aligned.length < HEADER_WORDS * 4) throw new ModelError('not a vilint model: the file is too short');
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  const [magic, version, total, sum, count] = words;
  if (magic !== MODEL_MAGIC) throw new ModelError('not a vilint model: the file does not begin with VLSM');
  if (version > MODEL_VERSION) throw new ModelError(`model format ${version} is newer than this program reads (${MODEL_VERSION})`);
  if (version < MODEL_VERSION) throw new ModelError(`model format ${version} is no longer read; train the model again`);
  if (aligned.length !== total) throw new ModelError(`model file is truncated: ${aligned.length} of ${total} bytes`);
  if (checksum(words, HEADER_WORDS) !== sum) throw new ModelError('model file is damaged: its checksum does not match');
  const sections = new Map<number, Uint8Array>();
  for (let i = 0; i < count; i++) {
    const [tag, start, length] = words.subarray(HEADER_WORDS + i * ENTRY_WORDS);
    if (start % 8 !== 0 || !(start + length <= total)) throw new ModelError('model file is damaged: a section lies outside it');
    sections.set(tag, aligned.subarray(start, start + length));
  }
  return sections;
}
