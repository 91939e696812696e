/** Reads JSON as people write it in configurations: comments and a comma after the last item are welcome. */
import type * as Jsonc from 'jsonc-parser';
import { lineStartsOf } from '../text/line-starts.ts';
import { Mistake } from '../text/mistake.ts';
import type { Path } from './check-config.ts';

/** Plain JSON needs no library; it is loaded for comments and to say where a mistake is. */
const library = (): Promise<typeof Jsonc> => import('jsonc-parser');

/** The value of a text. Throws a Mistake with line and column. */
export async function parseJson(text: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const { parse, printParseErrorCode } = await library();
    const errors: Jsonc.ParseError[] = [];
    const value: unknown = parse(text, errors, { allowTrailingComma: true });
    if (errors.length === 0) return value;
    const [{ error, offset }] = errors;
    const code = printParseErrorCode(error);
    throw new Mistake(placeAt(text, file, offset), { vi: `Không phải JSON hợp lệ (${code}).`, en: `Not valid JSON (${code}).` });
  }
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
  const starts = lineStartsOf(text.slice(0, offset));
  return `${file}:${starts.length}:${offset - starts[starts.length - 1] + 1}`;
}
