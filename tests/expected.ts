/** Reads `.expected` files; their format is described in seeds/README.md. */

export interface Expectation {
  /** The line as it stands in the file. */
  line: string;
  start: number;
  end: number;
  /** Rule id, or "-" for an error that no rule finds yet. */
  rule: string;
  /** Right repairs of the span; empty if there is no single one. */
  fixes: string[];
}

const LINE =
  /^(\d+):(\d+)-(?:(\d+):)?(\d+)\s+(\S+)\s+("(?:[^"\\]|\\.)*")(?:\s+->\s+((?:"(?:[^"\\]|\\.)*")(?:\s+\|\s+"(?:[^"\\]|\\.)*")*))?(?:\s+\((.+)\))?$/;

/** Expectations of an article. Throws if a line is malformed or its excerpt is not what the text has there. */
export function parseExpected(source: string, text: string): Expectation[] {
  const lineStart = [0];
  for (const match of text.matchAll(/\r\n|[\r\n\u2028\u2029\u0085]/g)) lineStart.push(match.index + match[0].length);
  return source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const match = LINE.exec(line);
      if (match === null) throw new Error(`Malformed expectation: ${line}`);
      const [, row, column, endRow = row, endColumn, rule, excerpt, fixes = ''] = match;
      const start = lineStart[Number(row) - 1]! + Number(column) - 1;
      const end = lineStart[Number(endRow) - 1]! + Number(endColumn) - 1;
      const found = text.slice(start, end);
      if (found !== JSON.parse(excerpt!)) throw new Error(`The text has ${JSON.stringify(found)} there: ${line}`);
      const list = [...fixes.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([quoted]) => JSON.parse(quoted) as string);
      return { line, start, end, rule: rule!, fixes: list };
    });
}
