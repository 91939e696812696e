/** Tables that people write by hand, an entry a line. */

/**
 * What a pattern takes from each line of a table. Throws on a line that does not fit, naming it and its file.
 * @param file the file that the table stands in, beside this one
 * @param form how a line is to be written
 */
export function rowsOf(file: string, table: string, pattern: RegExp, form: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const match = pattern.exec(line);
      if (match === null) throw new Error(`src/lexicon/${file}: the line “${line}” is not “${form}”.`);
      return match.slice(1);
    });
}
