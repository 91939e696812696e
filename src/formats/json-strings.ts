/** Finds the strings in a JSON text with their places, which JSON.parse does not tell. */

export interface JsonString {
  /** Keys from the top, joined by dots; the items of an array have the path of the array. */
  path: string;
  /** What stands between the quotation marks, escapes and all. */
  raw: string;
  /** Offset of `raw`. */
  at: number;
  /** Number of the item in an array at the top, from 1. */
  item: number | undefined;
}

interface Level {
  isObject: boolean;
  path: string;
  /** In an object: a key comes next. */
  atKey: boolean;
}

/** The strings of a valid JSON text that are values, in order. */
export function* stringsOf(json: string): Generator<JsonString> {
  const levels: Level[] = [{ isObject: false, path: '', atKey: false }];
  const tokens = /["{}[\],]/g;
  let path = '';
  let item: number | undefined;
  for (let match = tokens.exec(json); match !== null; match = tokens.exec(json)) {
    const level = levels.at(-1)!;
    const [token] = match;
    if (token === '"') {
      const at = match.index + 1;
      const end = endOfString(json, at);
      tokens.lastIndex = end + 1;
      if (level.atKey) {
        const key = JSON.parse(json.slice(at - 1, end + 1)) as string;
        path = level.path === '' ? key : `${level.path}.${key}`;
        level.atKey = false;
      } else yield { path, raw: json.slice(at, end), at, item };
    } else if (token === '{' || token === '[') {
      if (token === '[' && levels.length === 1) item = 1;
      levels.push({ isObject: token === '{', path, atKey: token === '{' });
    } else if (token === ',') {
      level.atKey = level.isObject;
      path = level.path;
      if (levels.length === 2 && !level.isObject) item!++;
    } else {
      levels.pop();
      path = level.path;
    }
  }
}

/** Offset of the quotation mark that closes the string begun at `at`. A loop: one expression would run out of stack on a long text. */
function endOfString(json: string, at: number): number {
  const stops = /["\\]/g;
  stops.lastIndex = at;
  for (;;) {
    const { 0: stop, index } = stops.exec(json)!;
    if (stop === '"') return index;
    stops.lastIndex = index + 2;
  }
}
