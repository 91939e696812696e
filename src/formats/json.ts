/** Fields of .json and .jsonl. Lines and columns are those of the file; an edit changes nothing but its own letters. */
import { fieldPlace, requireFields, wantedFields } from './fields.ts';
import { FormatError, type Decoded, type OpenFile, type Part } from './file.ts';
import { stringsOf, type JsonString } from './json-strings.ts';
import { MAX_DEPTH, withoutDeepItems } from '../text/json-depth.ts';
import { positionsIn } from '../text/positions.ts';
import type { TextLanguage } from '../language/text-language.ts';

/**
 * Opens a JSON document; the items of an array at the top are its records. What nests too deep is among its problems, and
 * the rest is read. Throws a FormatError if it is no JSON.
 */
export function openJson(decoded: Decoded, fields: readonly string[]): OpenFile {
  return openValues(decoded, fields, [{ start: 0, json: decoded.text }]);
}

/** Opens a file of one JSON value a line. Lines that hold none are its problems. */
export function openJsonLines(decoded: Decoded, fields: readonly string[]): OpenFile {
  const values: Value[] = [];
  let start = 0;
  decoded.text.split('\n').forEach((json, i) => {
    if (json.trim() !== '') values.push({ start, json, record: i + 1 });
    start += json.length + 1;
  });
  return openValues(decoded, fields, values);
}

interface Value {
  start: number;
  json: string;
  /** Number of the record; without it the items of the top array are counted. */
  record?: number;
}

function openValues({ text, guessed, save }: Decoded, fields: readonly string[], values: readonly Value[]): OpenFile {
  const wanted = wantedFields(fields);
  const known = new Set<string>();
  const parts: Part[] = [];
  const problems: OpenFile['problems'][number][] = [];
  const positionOf = positionsIn(text);
  for (const { start, json, record } of values) {
    const { json: shallow, at } = withoutDeepItems(json);
    const strings = stringsOf(shallow);
    for (const deep of at) {
      const place = positionOf(start + deep);
      problems.push({ ...place, error: new FormatError('deepRecord', { limit: MAX_DEPTH }, place) });
    }
    if (!Array.isArray(strings)) {
      const place = positionOf(start + strings.offset);
      const error = new FormatError('badRecord', { message: strings.message }, place);
      if (record === undefined) throw error;
      problems.push({ ...place, error });
      continue;
    }
    for (const string of strings) {
      known.add(string.path);
      const language = wanted.get(string.path);
      if (language !== undefined) parts.push(fieldPart(string, start, language, record ?? string.item));
    }
  }
  requireFields(parts, fields, known);
  return { view: text, parts, problems, save, ...(guessed !== undefined && { guessed }) };
}

/** A string as a text of its own; `start` is the offset of its JSON in the file. */
export function fieldPart({ path, raw, at }: JsonString, start: number, language: TextLanguage, record: number | undefined): Part {
  const text = JSON.parse(`"${raw}"`) as string;
  const base = start + at;
  const offsets = raw.includes('\\') ? offsetsOf(raw) : undefined;
  const toView = (offset: number): number => base + (offsets === undefined ? offset : offsets[offset]);
  // Whoever wrote ASCII only had a reason to.
  const asciiOnly = /\\u/.test(raw) && !/[^\u0000-\u007f]/.test(raw);
  return {
    text,
    language,
    toView,
    toViewEdits: (edits) => edits.map((edit) => ({ start: toView(edit.start), end: toView(edit.end), text: escape(edit.text, asciiOnly) })),
    place: (offset) => fieldPlace(record, path, offset),
  };
}

/** Offset in the raw text of every unit of the string, and of its end. */
function offsetsOf(raw: string): Int32Array {
  const offsets: number[] = [];
  for (const { index } of raw.matchAll(/\\u.{4}|\\.|[^]/g)) offsets.push(index);
  return Int32Array.from([...offsets, raw.length]);
}

function escape(text: string, asciiOnly: boolean): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  return asciiOnly ? escaped.replace(/[^\u0000-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) : escaped;
}
