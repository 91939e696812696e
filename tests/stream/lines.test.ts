/** Bytes to batches: the same ones whatever the pieces in which the bytes come. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Batch } from '../../src/stream/batch.ts';
import { BEGINNING, LineBatches, type LineOptions, type InputPosition } from '../../src/stream/lines.ts';

const WHOLE = { part: 1, of: 1 };

function batches(pieces: readonly Uint8Array[], options: Partial<LineOptions> = {}): [Batch, InputPosition][] {
  const lines = new LineBatches({ file: 'f', batchBytes: 20, maxLine: 30, shard: WHOLE, from: BEGINNING, ...options });
  const all = pieces.flatMap((piece) => [...lines.add(piece)]);
  const last = lines.end();
  return last === undefined ? all : [...all, last];
}
const textsOf = (list: readonly [Batch, InputPosition][]): [number, string, number | undefined][] =>
  list.flatMap(([{ bytes, ends, lines, long }]) =>
    ends.map(
      (end, i) =>
        [lines[i]!, Buffer.from(bytes.subarray(ends[i - 1] ?? 0, end)).toString(), long.get(i)] as [number, string, number | undefined],
    ),
  );

it.each<[string, string, [number, string][]]>([
  [
    'lines',
    'a\nb\n',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'a last one without its break',
    'a\nb',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'empty ones, which are counted',
    '\n\na\n \t\r\nb\n',
    [
      [3, 'a'],
      [5, 'b'],
    ],
  ],
  ['nothing', '', []],
])('takes %s', (_what, text, expected) => {
  expect(textsOf(batches([Buffer.from(text)])).map(([line, text]) => [line, text])).toEqual(expected);
});

it('cuts a line that is too long, tells its length, and goes on', () => {
  const [, cut, next] = textsOf(batches([Buffer.from(`a\n${'x'.repeat(10_000)}\nb\n`)], { maxLine: 9999 }));
  expect(cut).toEqual([2, 'x'.repeat(4096), 10_000]);
  expect(next).toEqual([3, 'b', undefined]);
});

it('shards share every line out', () => {
  const text = Buffer.from(Array.from({ length: 50 }, (_, i) => (i % 7 === 0 ? '' : `line ${i}`)).join('\n'));
  const shards = [1, 2, 3].map((part) => textsOf(batches([text], { shard: { part, of: 3 } })));
  for (const [i, shard] of shards.entries()) for (const [line] of shard) expect((line - 1) % 3).toBe(i);
  expect(shards.flat().sort((a, b) => a[0] - b[0])).toEqual(textsOf(batches([text])));
});

const someBytes = fc.array(fc.constantFrom('\n', 'a', 'bc', ' ', 'đường', '"'.repeat(25), '\r\n', 'x'.repeat(40)), { maxLength: 60 });

it('gives the same batches whatever the pieces', () => {
  fc.assert(
    fc.property(someBytes, fc.array(fc.nat({ max: 30 }), { maxLength: 50 }), (parts, sizes) => {
      const whole = Buffer.from(parts.join(''));
      const pieces: Uint8Array[] = [];
      let at = 0;
      for (const size of sizes) pieces.push(whole.subarray(at, (at += size)));
      pieces.push(whole.subarray(at));
      expect(batches(pieces)).toEqual(batches([whole]));
    }),
  );
});

it('goes on from the place after any batch as if it had never stopped', () => {
  fc.assert(
    fc.property(someBytes, fc.nat(), (parts, pick) => {
      const whole = Buffer.from(parts.join(''));
      const all = batches([whole]);
      if (all.length === 0) return;
      const at = pick % all.length;
      const place = all[at]![1];
      expect(batches([whole.subarray(place.offset)], { from: place })).toEqual(all.slice(at + 1));
      const { start, bytes } = place.last;
      expect(Buffer.from(bytes)).toEqual(Buffer.from(whole.subarray(start, start + bytes.length)));
    }),
  );
});
