/** Finds the strings in a JSON text with their places, which JSON.parse does not tell. */
import { printParseErrorCode, visit, type JSONPath, type ParseError } from 'jsonc-parser';

export interface JsonString {
  /** Keys from the top, joined by dots; the items of an array have the path of the array. */
  path: string;
  /** Where it stands, as a JSON Pointer (RFC 6901): /body/0. */
  pointer: string;
  /** What stands between the quotation marks, escapes and all. */
  raw: string;
  /** Offset of `raw`. */
  at: number;
  /** Number of the item in an array at the top, from 1. */
  item: number | undefined;
}

/** The strings of a JSON text that are values, in order; or what is wrong with it, and at which offset. */
export function stringsOf(json: string): JsonString[] | { offset: number; message: string } {
  const strings: JsonString[] = [];
  const errors: ParseError[] = [];
  visit(
    json,
    {
      onLiteralValue(value, offset, length, _line, _column, pathOf) {
        if (typeof value !== 'string') return;
        const path = pathOf();
        const [first] = path;
        const item = typeof first === 'number' ? first + 1 : undefined;
        strings.push({
          path: namesOf(path),
          pointer: pointerOf(path),
          raw: json.slice(offset + 1, offset + length - 1),
          at: offset + 1,
          item,
        });
      },
      onError: (error, offset, length) => errors.push({ error, offset, length }),
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  const [error] = errors;
  return error === undefined ? strings : { offset: error.offset, message: printParseErrorCode(error.error) };
}

function namesOf(path: JSONPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/** A JSON Pointer of keys and places in arrays. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
