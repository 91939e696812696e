/** Lines of a text, for those who have a text but no document. */

/** Offset of the first character of each line (UTF-16 units). Lines end at CRLF, LF, CR, U+0085, U+2028 and U+2029, as in the scanner. */
export function lineStartsOf(text: string): Int32Array {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\r\n\u0085\u2028\u2029]/g)) starts.push(match.index + match[0].length);
  return Int32Array.from(starts);
}
