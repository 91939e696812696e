/** How deep a JSON text nests, asked before a parser that calls itself for each level meets it. */

/** Levels within one another; a record or a configuration has some ten. */
export const MAX_DEPTH = 500;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Offset of the first bracket that opens a level too many; -1 if none does. */
export function tooDeepAt(json: string): number {
  return deepItems(json)[0]?.at ?? -1;
}

/**
 * A text with null, and spaces up to the same length, for each item of its outermost list or object that nests too deep.
 * @returns the text, and the offsets at which the items became too deep
 */
export function withoutDeepItems(json: string): { json: string; at: number[] } {
  const items = deepItems(json);
  let shallow = '';
  let done = 0;
  for (const { start, end } of items) {
    shallow += json.slice(done, start) + 'null'.padEnd(end - start);
    done = end;
  }
  return { json: shallow + json.slice(done), at: items.map(({ at }) => at) };
}

/** Items [start, end) that nest too deep from offset `at` on. */
function deepItems(json: string): { start: number; end: number; at: number }[] {
  const items: { start: number; end: number; at: number }[] = [];
  let depth = 0;
  let start = 0;
  let deep = -1;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(json, at);
    // [ and {, ] and } differ in one bit each.
    else if ((code & ~0x20) === 0x5b) {
      depth++;
      if (depth === 2) start = at;
      if (depth > MAX_DEPTH && deep < 0) deep = at;
    } else if ((code & ~0x20) === 0x5d) {
      if (depth === 2 && deep >= 0) {
        items.push({ start, end: at + 1, at: deep });
        deep = -1;
      }
      depth--;
    }
  }
  if (deep >= 0) items.push({ start, end: json.length, at: deep });
  return items;
}

/** Offset of the quotation mark that closes a string, or of the end. */
function stringEnd(json: string, open: number): number {
  for (let at = open + 1; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at;
  }
  return json.length;
}
