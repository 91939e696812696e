import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeProblem } from '../../src/text/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeProblem', () => {
  it('accepts exactly what a strict decoder accepts', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ unit: 'binary' }).map(utf8),
      fc
        .array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0xf0, 0x90, 0xf4, 0x8f), { maxLength: 6 })
        .map((list) => Uint8Array.from(list)),
    );
    fc.assert(
      fc.property(bytes, (sample) => {
        if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return;
        let valid = true;
        try {
          strict.decode(sample);
        } catch {
          valid = false;
        }
        expect(decodeProblem(sample) === undefined).toBe(valid);
      }),
      { numRuns: 3000 },
    );
  });

  it('names the byte offset and the place', () => {
    const bytes = Uint8Array.from([...utf8('Hà\nNội '), 0xe1, 0xba, 0x41]);
    expect(decodeProblem(bytes)).toMatchObject({ byteOffset: 10, line: 2, column: 5 });
  });

  it('recognises UTF-16', () => {
    expect(decodeProblem(Uint8Array.from([0xff, 0xfe, 0x41, 0]))?.message).toMatch(/UTF-16/);
  });
});
