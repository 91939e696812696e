/** The texts of a parsed record: the strings that the fields name, wherever they are nested. */
import { pointerOf } from '../formats/json-strings.ts';
import type { TextLanguage } from '../language/text-language.ts';

export interface FieldText {
  readonly text: string;
  readonly language: TextLanguage;
  /** JSON Pointer of the string: /body/0. */
  readonly pointer: string;
}

/** Strings below fields of these names, in order. Names are joined by dots; lists are walked through, as in src/formats. */
export function textsIn(record: object, wanted: ReadonlyMap<string, TextLanguage>): FieldText[] {
  const found: FieldText[] = [];
  eachString(record, (text, name, path) => {
    const language = wanted.get(name);
    if (language !== undefined) found.push({ text, language, pointer: pointerOf(path) });
  });
  return found;
}

/** Names of the fields that hold strings. */
export function fieldNamesIn(record: object): string[] {
  const names = new Set<string>();
  eachString(record, (_, name) => names.add(name));
  return [...names];
}

type Path = readonly (string | number)[];

/** Calls `take` for each string of a record, in order, with the name of its field and the way to it. */
function eachString(record: object, take: (text: string, name: string, path: Path) => void): void {
  const path: (string | number)[] = [];
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string') take(value, name, path);
    if (typeof value !== 'object' || value === null) return;
    const inList = Array.isArray(value);
    for (const [key, item] of Object.entries(value)) {
      path.push(inList ? Number(key) : key);
      visit(item, inList ? name : name === '' ? key : `${name}.${key}`);
      path.pop();
    }
  };
  visit(record, '');
}
