/** Which fields of records hold text, as `--field` names them. */
import type { Localised } from '../messages/locale.ts';
import type { Part } from './file.ts';
import { FormatError } from './file.ts';
import type { TextLanguage } from '../language/text-language.ts';

/** Fields listed in a message. */
const LISTED = 12;

/** Names of fields → what is written in them. `body:html` is HTML in the field body. */
export function wantedFields(fields: readonly string[]): Map<string, TextLanguage> {
  return new Map(
    fields.map((field) => {
      const [, name, language = 'text'] = /^(.*?)(?::(text|markdown|html))?$/s.exec(field)!;
      return [name, language as TextLanguage] as const;
    }),
  );
}

/** Throws a FormatError that lists the file's fields if none was asked for, or none of those is there. */
export function requireFields(parts: readonly Part[], fields: readonly string[], known: Iterable<string>): void {
  if (parts.length > 0) return;
  const names = [...known];
  if (names.length === 0) return;
  const list = names.slice(0, LISTED).join(', ') + (names.length > LISTED ? ', …' : '');
  if (fields.length === 0) throw new FormatError('needsField', { known: list });
  throw new FormatError('noSuchField', { fields: fields.join(', '), known: list });
}

/** "record 3, field body, character 12". */
export function fieldPlace(record: number | undefined, field: string, offset: number): Localised {
  return {
    vi: `${record === undefined ? '' : `bản ghi ${record}, `}trường ${field}, ký tự ${offset + 1}`,
    en: `${record === undefined ? '' : `record ${record}, `}field ${field}, character ${offset + 1}`,
  };
}
