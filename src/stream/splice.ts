/** Writing into the JSON of a record without touching the rest of it: numbers, order, spacing and escapes stay. */
import { applyEdits as applyJsonEdits, modify } from 'jsonc-parser';
import { applyEdits, editsBetween, type Edit } from '../text/edits.ts';
import { stringsOf } from '../formats/json-strings.ts';
import { fieldPart } from '../formats/json.ts';
import { append } from '../text/append.ts';
import type { FieldText } from './texts-in.ts';

/** The key of what vilint adds to a record. */
export const KEY = 'vilint';

/** Adds the value under KEY as the last of an object; one of an earlier run goes. `json` is known to be an object. */
export function withResult(json: string, record: object, value: unknown): string {
  const rest = Object.hasOwn(record, KEY) ? withoutKey(json) : json;
  const end = rest.lastIndexOf('}');
  const head = rest.slice(0, end).trimEnd();
  return `${head}${head.endsWith('{') ? '' : ','}${JSON.stringify(KEY)}:${JSON.stringify(value)}}`;
}

function withoutKey(json: string): string {
  let rest = json;
  // Nothing forbids a key to stand there twice.
  while (Object.hasOwn(JSON.parse(rest) as object, KEY)) rest = applyJsonEdits(rest, modify(rest, [KEY], undefined, {}));
  return rest;
}

/** Puts fixed texts in the place of those that they came from. */
export function withTexts(json: string, changed: ReadonlyMap<FieldText, string>): string {
  const strings = stringsOf(json);
  if (!Array.isArray(strings)) throw new Error(strings.message);
  const edits: Edit[] = [];
  for (const [{ pointer, text, language }, fixed] of changed) {
    const string = strings.findLast((candidate) => candidate.pointer === pointer)!;
    append(edits, fieldPart(string, 0, language, undefined).toViewEdits(editsBetween(text, fixed)));
  }
  return applyEdits(
    json,
    edits.sort((a, b) => a.start - b.start),
  );
}
