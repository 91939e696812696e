/** Model and lexicon files, damaged with and without a right checksum: refused, or usable. */
import fc from 'fast-check';
import { LEXICON_MAGIC, LEXICON_VERSION, openLexicon } from '../../../src/lexicon/lexicon.ts';
import { loadModel, ModelError, restore } from '../../../src/speller/index.ts';
import { indexErrors, packErrorIndex } from '../../../src/speller/error-index.ts';
import { packModel, Section } from '../../../src/speller/format.ts';
import { damagedBytes } from '../mutate.ts';
import { must, orRefused, target } from '../target.ts';

const words = ['', '<số>', ',', '.', 'một', 'hai', 'ba', 'đảng', 'nguyễn', 'hội'];
const n = words.length;
const floats = (length: number): Float32Array => Float32Array.from({ length }, (_, i) => 20 + i);
/** A model of ten words, in the form that training writes. */
const parts: readonly (readonly [number, ArrayBufferView])[] = [
  [Section.Keys, new TextEncoder().encode(words.join('\n'))],
  [Section.Counts, floats(n)],
  [Section.Before, floats(n)],
  [Section.After, floats(n)],
  [Section.Lower, Uint8Array.from(words, (_, i) => i * 5)],
  [Section.Capital, Uint8Array.from(words, (_, i) => i * 3)],
  [Section.Shapes, Uint32Array.of(2, 4, 6, 2, 4, 4, 1000)],
  [Section.Pairs, Uint16Array.from({ length: 64 }, (_, i) => i * 977)],
  [Section.Long, Uint8Array.from({ length: 98 }, (_, i) => i * 31)],
  [Section.Context, new Int8Array(n * 64)],
  [Section.ContextScale, floats(n)],
  [Section.Positions, floats(8)],
  [Section.Target, new Int8Array(n * 64)],
  [Section.TargetScale, floats(n)],
  [Section.Bias, floats(n)],
  [Section.Judge, new Uint8Array(0)],
  [Section.Meant, Uint8Array.from(words, (_, i) => (i < 4 ? 0 : 1))],
  [Section.ErrorIndex, packErrorIndex(indexErrors(words, new Uint8Array(n).fill(1, 4)))],
];

const damage = fc.tuple(
  fc.nat(parts.length - 1),
  fc.constantFrom<(bytes: Uint8Array) => Uint8Array>(
    () => new Uint8Array(0),
    (bytes) => bytes.slice(0, bytes.length >> 1),
    (bytes) => bytes.slice(0, Math.max(0, bytes.length - 3)),
    (bytes) => Uint8Array.from([...bytes, ...bytes]),
    (bytes) => bytes.map(() => 255),
    (bytes) => bytes.map((byte, i) => (i % 5 === 0 ? byte ^ 0x55 : byte)),
  ),
);

/** The file with its size and checksum made right again, as somebody with bad intentions would. */
function forged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice(0, bytes.length & ~7);
  if (copy.length < 32) return copy;
  const words = new Uint32Array(copy.buffer);
  words[2] = copy.length;
  let sum = 0x811c9dc5;
  for (let i = 8; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  words[3] = (sum ^ (sum >>> 15)) >>> 0;
  return copy;
}

export const model = target({
  name: 'model',
  about: 'any model file, its checksum right or wrong: refused with a reason, or usable',
  cases: fc.oneof(
    damagedBytes([packModel(parts)]),
    damagedBytes([packModel(parts)]).map((bytes) => forged(Uint8Array.from(bytes))),
    fc.array(damage, { maxLength: 3 }).map((changes) => {
      const changed = parts.map(
        ([tag, view]) => [tag, new Uint8Array(view.buffer, view.byteOffset, view.byteLength)] as [number, Uint8Array],
      );
      for (const [which, change] of changes) changed[which]![1] = change(changed[which]![1]);
      return packModel(changed);
    }),
  ),
  check(bytes) {
    const opened = orRefused(() => loadModel(bytes), ModelError);
    if (opened !== undefined) must(typeof restore(opened, 'mot hai dang hoi nguyen') === 'string', 'no text');
  },
  quick: 300,
});

/** A lexicon of three words and two pairs. */
function lexiconFile(): Uint8Array {
  const text = new TextEncoder().encode('một\nhai\nba');
  const blocks = [
    Uint32Array.of(0, 1, 2, 2),
    Uint16Array.of(1, 2),
    Uint8Array.of(17, 34),
    Uint8Array.of(0, 0, 1),
    Uint8Array.of(9, 9, 9),
    Uint8Array.of(1, 2, 3),
    text,
  ];
  const total = 32 + blocks.reduce((sum, { byteLength }) => sum + ((byteLength + 7) & ~7), 0);
  const bytes = new Uint8Array(total);
  new Uint32Array(bytes.buffer).set([LEXICON_MAGIC, LEXICON_VERSION, total, 3, 2, text.length]);
  let at = 32;
  for (const block of blocks) {
    bytes.set(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), at);
    at += (block.byteLength + 7) & ~7;
  }
  return bytes;
}

export const lexicon = target({
  name: 'lexicon',
  about: 'any lexicon file: refused with a reason, or usable',
  cases: damagedBytes([lexiconFile()]),
  check(bytes) {
    let opened: ReturnType<typeof openLexicon>;
    try {
      opened = openLexicon(bytes);
    } catch (error) {
      must(/lexicon/.test((error as Error).message), () => `refused without a reason: ${String(error)}`);
      return;
    }
    for (const key of ['một', 'hai', 'x'])
      must(
        Number.isFinite(opened.lowerCount(key) + opened.capitalCount(key) + opened.pairStrength(key, 'hai') + opened.pairCount(key, 'ba')),
        'no number',
      );
    opened.isReduplication('hai');
    opened.isKnownForeign('ba');
  },
  quick: 300,
});
