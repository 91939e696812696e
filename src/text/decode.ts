/** Strict decoding of a file's bytes as UTF-8. */

export interface DecodeProblem {
  message: string;
  /** Offset of the first byte that does not decode. */
  byteOffset: number;
  line: number;
  column: number;
}

/** Length of a well-formed UTF-8 sequence at `at`, or 0 (Unicode 16.0, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  for (let i = 1; i < length; i++) if ((bytes[at + i] & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1];
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second >= 0xa0) || (lead === 0xf4 && second >= 0x90);
  return overlong || outside ? 0 : length;
}

function place(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let column = 1;
  for (let i = 0; i < offset;) {
    const length = sequenceLength(bytes, i) || 1;
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) {
      line++;
      column = 1;
    } else if (bytes[i] !== 0x0d) column += length === 4 ? 2 : 1;
    i += length;
  }
  return { line, column };
}

/**
 * Why bytes are not a UTF-8 text: a UTF-16 or UTF-32 byte order mark, or the first ill-formed sequence.
 * @returns undefined for well-formed UTF-8
 */
export function decodeProblem(bytes: Uint8Array): DecodeProblem | undefined {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) {
    return {
      message: 'The file is UTF-16, not UTF-8 (byte order mark at byte 0). Convert it first; it was left untouched.',
      byteOffset: 0,
      line: 1,
      column: 1,
    };
  }
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    const hex = bytes[at].toString(16).padStart(2, '0');
    return {
      message: `The file is not valid UTF-8: byte 0x${hex} at byte offset ${at} does not decode. It was left untouched.`,
      byteOffset: at,
      ...place(bytes, at),
    };
  }
  return undefined;
}
