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

/**
 * Expectations of an article. Throws if a line is malformed or its excerpt is not what the text has there.
 * @param file name of the expectations, for the error
 */
export function parseExpected(file: string, source: string, text: string): Expectation[] {
  const lineStart = [0];
  for (const match of text.matchAll(/\r\n|[\r\n\u2028\u2029\u0085]/g)) lineStart.push(match.index + match[0].length);
  return source.split('\n').flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const place = `seeds/${file}:${i + 1}`;
    const match = LINE.exec(line);
    if (match === null) throw new Error(`${place}: not as seeds/README.md describes it: ${line}`);
    const [, row, column, endRow = row, endColumn, rule, quoted, fixes = ''] = match;
    const start = lineStart[Number(row) - 1]! + Number(column) - 1;
    const end = lineStart[Number(endRow) - 1]! + Number(endColumn) - 1;
    const excerpt = JSON.parse(quoted!) as string;
    const found = text.slice(start, end);
    if (found !== excerpt) {
      const elsewhere = placesOf(excerpt, text, lineStart).join(', ') || 'nowhere';
      throw new Error(`${place}: the text has ${JSON.stringify(found)} there; ${quoted} stands at ${elsewhere}.`);
    }
    const list = [...fixes.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([fix]) => JSON.parse(fix) as string);
    return { line, start, end, rule: rule!, fixes: list };
  });
}

/** Where an excerpt begins, as line:column. */
function placesOf(excerpt: string, text: string, lineStart: readonly number[]): string[] {
  const places: string[] = [];
  for (let at = text.indexOf(excerpt); at >= 0 && places.length < 5; at = text.indexOf(excerpt, at + 1)) {
    const line = lineStart.findLastIndex((start) => start <= at);
    places.push(`${line + 1}:${at - lineStart[line]! + 1}`);
  }
  return places;
}
