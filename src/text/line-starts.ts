/** Where the lines of a text begin. */

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Offset of the first character of each line. A line ends at CRLF, LF, CR, NEL, U+2028 or U+2029. */
export function lineStartsOf(text: string): Int32Array {
  let count = 1;
  let starts = new Int32Array(64);
  LINE_BREAK.lastIndex = 0;
  for (let match = LINE_BREAK.exec(text); match !== null; match = LINE_BREAK.exec(text)) {
    if (count === starts.length) {
      const grown = new Int32Array(count * 2);
      grown.set(starts);
      starts = grown;
    }
    starts[count++] = match.index + match[0].length;
  }
  return starts.slice(0, count);
}
