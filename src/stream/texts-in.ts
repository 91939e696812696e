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
  const path: (string | number)[] = [];
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      const language = wanted.get(name);
      if (language !== undefined) found.push({ text: value, language, pointer: pointerOf(path) });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const inList = Array.isArray(value);
    for (const [key, item] of Object.entries(value as object)) {
      path.push(inList ? Number(key) : key);
      visit(item, inList ? name : name === '' ? key : `${name}.${key}`);
      path.pop();
    }
  };
  visit(record, '');
  return found;
}

/** Names of the fields that hold strings. */
export function fieldNamesIn(record: object): string[] {
  const names = new Set<string>();
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string') names.add(name);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, Array.isArray(value) ? name : name === '' ? key : `${name}.${key}`);
  };
  visit(record, '');
  return [...names];
}
