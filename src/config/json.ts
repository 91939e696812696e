/** Reads JSON as people write it in configurations: comments and a comma after the last item are welcome. */
import type * as Jsonc from 'jsonc-parser';
import { MAX_DEPTH, tooDeepAt } from '../text/json-depth.ts';
import { positionOf } from '../text/positions.ts';
import { Mistake } from '../messages/mistake.ts';
import type { Path } from './check-config.ts';

/** Plain JSON needs no library; it is loaded for comments and to say where a mistake is. */
const library = (): Promise<typeof Jsonc> => import('jsonc-parser');

/** The value of a text. Throws a Mistake with line and column, also for a key that stands twice, of which only one would count. */
export async function parseJson(text: string, file: string): Promise<unknown> {
  refuseDeep(text, file);
  try {
    const value: unknown = JSON.parse(text);
    if (keysWritten(text) === keysIn(value)) return value;
  } catch {
    // The library says what is wrong, and where.
  }
  return (await jsonReader())(text, file);
}

/** Loads what reads a text at once, for callers that cannot wait. It throws as parseJson does. */
export async function jsonReader(): Promise<(text: string, file: string) => unknown> {
  const { parseTree, getNodeValue, printParseErrorCode } = await library();
  return (text, file) => {
    refuseDeep(text, file);
    const errors: Jsonc.ParseError[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: true });
    if (errors.length > 0 || root === undefined) {
      const { error, offset } = errors[0] ?? { error: 4, offset: 0 };
      const code = printParseErrorCode(error);
      throw new Mistake(placeAt(text, file, offset), { vi: `Không phải JSON hợp lệ (${code}).`, en: `Not valid JSON (${code}).` });
    }
    const twice = repeatedKey(root);
    if (twice !== undefined) {
      const key = String(twice.value);
      throw new Mistake(placeAt(text, file, twice.offset), { vi: `Khóa “${key}” có hai lần.`, en: `Key “${key}” stands twice.` });
    }
    return getNodeValue(root) as unknown;
  };
}

function refuseDeep(text: string, file: string): void {
  const at = tooDeepAt(text);
  if (at < 0) return;
  throw new Mistake(placeAt(text, file, at), { vi: `Lồng quá ${MAX_DEPTH} cấp.`, en: `Nested more than ${MAX_DEPTH} levels deep.` });
}

/** Number of keys in valid JSON: only they are strings with a colon after them. */
function keysWritten(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\[^])*(?:"(\s*:)?|\\?$)/g)) if (colon !== undefined) count++;
  return count;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value);
  return parts.reduce<number>((sum, part) => sum + keysIn(part), Array.isArray(value) ? 0 : parts.length);
}

/** The second of two equal keys of one object. */
function repeatedKey(node: Jsonc.Node): Jsonc.Node | undefined {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children![0] : undefined;
    if (key !== undefined && seen.has(key.value)) return key;
    if (key !== undefined) seen.add(key.value);
    const deeper = repeatedKey(child);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** `file:line:column` of what a path leads to in a JSON text: the key, or the item of a list. */
export async function placeInJson(text: string, file: string, path: Path): Promise<string> {
  const { findNodeAtLocation, parseTree } = await library();
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root === undefined) return file;
  // A single text may stand for a list of one, and an option may be missing: then what holds it is shown.
  let steps = [...path];
  let node = findNodeAtLocation(root, steps);
  while (node === undefined) node = findNodeAtLocation(root, (steps = steps.slice(0, -1)));
  return placeAt(text, file, node.parent?.type === 'property' ? node.parent.offset : node.offset);
}

function placeAt(text: string, file: string, offset: number): string {
  const { line, column } = positionOf(text, offset);
  return `${file}:${line}:${column}`;
}
