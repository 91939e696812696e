/** Columns of .csv (RFC 4180; also with semicolons or tabs). Lines and columns are those of the file. */
import { applyEdits, type Edit } from '../text/edits.ts';
import { fieldPlace, requireFields, wantedFields } from './fields.ts';
import { FormatError, type Decoded, type OpenFile, type Part } from './file.ts';
import { positionOf } from '../text/positions.ts';
import type { TextLanguage } from '../language/text-language.ts';

interface Cell {
  /** The cell in the file, quotation marks included. */
  start: number;
  end: number;
  raw: string;
}

/** Opens a table whose first line names the columns. Throws a FormatError for a quotation mark without its partner. */
export function openCsv({ text, guessed, save }: Decoded, fields: readonly string[]): OpenFile {
  const wanted = wantedFields(fields);
  const rows = rowsOf(text, delimiterOf(text));
  const names = (rows.next().value ?? []).map(({ raw }) => unquote(raw).trim());
  const parts: Part[] = [];
  let record = 0;
  for (const row of rows) {
    const number = ++record;
    for (let i = 0; i < row.length && i < names.length; i++) {
      const language = wanted.get(names[i]);
      if (language !== undefined)
        parts.push(cellPart(row[i], language, row.length === 1, (offset) => fieldPlace(number, names[i], offset)));
    }
  }
  if (!names.some((name) => wanted.has(name))) requireFields([], fields, names);
  return { view: text, parts, problems: [], save, ...(guessed !== undefined && { guessed }) };
}

/** The mark that stands most often in the first line. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const count = (mark: string): number => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function* rowsOf(text: string, delimiter: string): Generator<Cell[], undefined> {
  const stop = new RegExp(`[${delimiter}\\r\\n]|$`, 'g');
  let row: Cell[] = [];
  for (let start = 0; start < text.length;) {
    stop.lastIndex = text[start] === '"' ? closingQuote(text, start) + 1 : start;
    const { 0: mark, index: end } = stop.exec(text)!;
    row.push({ start, end, raw: text.slice(start, end) });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (mark === delimiter && start < text.length) continue;
    if (mark === delimiter) row.push({ start, end: start, raw: '' });
    // An empty line is no record.
    if (row.length > 1 || row[0].raw !== '') yield row;
    row = [];
  }
  return undefined;
}

/** Offset of the mark that closes the cell opened at `open`; doubled marks are part of the cell. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) throw new FormatError('unclosedQuote', {}, positionOf(text, open));
  return at;
}

/** True for a cell in quotation marks; where something follows the closing one, the marks are taken as text. */
function isQuoted(raw: string): boolean {
  return raw.startsWith('"') && closingQuote(raw, 0) === raw.length - 1;
}

function unquote(raw: string): string {
  return isQuoted(raw) ? raw.slice(1, -1).replaceAll('""', '"') : raw;
}

/** What cannot stand in a cell without quotation marks around it. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/** @param isAlone it is the only cell of its row, which without it would be no record */
function cellPart({ start, end, raw }: Cell, language: TextLanguage, isAlone: boolean, place: NonNullable<Part['place']>): Part {
  const quoted = isQuoted(raw);
  const text = unquote(raw);
  const inPlace = (edits: readonly Edit[]): Edit[] =>
    edits.map((edit) => ({ start: start + edit.start, end: start + edit.end, text: edit.text }));
  const toView = (offset: number): number =>
    quoted ? start + 1 + offset + (raw.includes('""', 1) ? text.slice(0, offset).split('"').length - 1 : 0) : start + offset;
  const toViewEdits = (edits: readonly Edit[]): Edit[] => {
    if (quoted) return edits.map((edit) => ({ start: toView(edit.start), end: toView(edit.end), text: edit.text.replaceAll('"', '""') }));
    // A cell that no rule of the format describes is left as it is.
    if (raw.startsWith('"')) return [];
    const edited = applyEdits(text, edits);
    if (edited === '' && isAlone) return [{ start, end, text: '""' }];
    // What needs quotation marks now gets them; a mark inside an unquoted cell then counts twice.
    if (edits.some((edit) => NEEDS_QUOTES.test(edit.text)) || edited.startsWith('"'))
      return [{ start, end, text: `"${edited.replaceAll('"', '""')}"` }];
    return inPlace(edits);
  };
  return { text, language, toView, toViewEdits, place };
}
