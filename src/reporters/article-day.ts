/** The day an article belongs to, for statistics. */

const IN_PATH = /(?<!\d)(20\d\d)[-_./]?(0[1-9]|1[0-2])[-_./]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const IN_TEXT = /(?<![\d/.-])(0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](20\d\d)(?!\d)/;
/** Datelines and leads stand here; dates further down are those of other events. */
const LINES = 4;

/** yyyy-mm-dd: the date in the path (2025/11/24, 2025-11-24, 20251124), else the first full one in the first lines. */
export function articleDay(path: string, text: string): string | undefined {
  const named = IN_PATH.exec(path);
  if (named !== null) return `${named[1]}-${named[2]}-${named[3]}`;
  const written = IN_TEXT.exec(firstLines(text));
  return written === null ? undefined : `${written[3]}-${written[2].padStart(2, '0')}-${written[1].padStart(2, '0')}`;
}

function firstLines(text: string): string {
  const lines = text.slice(0, 8000).split(/[\n\r]+/, LINES + 1);
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .join('\n');
}
