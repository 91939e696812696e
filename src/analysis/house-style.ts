/** The conventions of one newsroom: what a house-style file may say, and a check that it says nothing else. */
import { nearest } from '../messages/nearest.ts';

/** A preferred spelling. */
export interface Preference {
  readonly use: string;
  readonly not: readonly string[];
  readonly because: string;
}

/** A word that the newsroom does not print. */
export interface Ban {
  readonly word: string;
  readonly because: string;
}

export interface HouseStyle {
  /** Hòa, thủy (old) or hoà, thuỷ (new). */
  readonly tonePlacement?: 'old' | 'new';
  /** Kĩ, lí (i) or kỹ, lý (y) after an onset. */
  readonly iy?: 'i' | 'y';
  /** 5/8/2025 (short) or 05/08/2025 (padded). */
  readonly date?: 'short' | 'padded';
  /** 12.500 (grouped) or 12500 (plain). */
  readonly numbers?: 'grouped' | 'plain';
  readonly prefer?: readonly Preference[];
  readonly ban?: readonly Ban[];
}

/** A key or value that a house style cannot have. `key` is its path: `prefer[2].use`. */
export class HouseStyleError extends Error {
  readonly file: string;
  readonly key: string;
  /** What would be right there. */
  readonly known: string;
  readonly hint: string | undefined;

  constructor(file: string, key: string, known: string, hint?: string) {
    super(`${file}: “${key}” cannot stand in a house style. Known: ${known}.${hint === undefined ? '' : ` Did you mean “${hint}”?`}`);
    this.file = file;
    this.key = key;
    this.known = known;
    this.hint = hint;
  }
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  tonePlacement: ['old', 'new'],
  iy: ['i', 'y'],
  date: ['short', 'padded'],
  numbers: ['grouped', 'plain'],
};
const KEYS = [...Object.keys(CHOICES), 'prefer', 'ban'];

/**
 * Checks a house style as it was read from JSON.
 * @param file shown in errors
 * @throws HouseStyleError for the first unknown key or value, with the nearest right one
 */
export function parseHouseStyle(value: unknown, file: string): HouseStyle {
  const style = objectAt(value, file, '', KEYS);
  for (const [key, choices] of Object.entries(CHOICES)) {
    const chosen = style[key];
    if (chosen === undefined || choices.includes(chosen as string)) continue;
    const hint = typeof chosen === 'string' ? nearest(chosen, choices) : undefined;
    throw new HouseStyleError(file, `${key}: ${JSON.stringify(chosen)}`, choices.join(', '), hint);
  }
  return {
    ...style,
    prefer: listAt(style['prefer'], file, 'prefer').map((item, i) => {
      const at = `prefer[${i}]`;
      const entry = objectAt(item, file, at, ['use', 'not', 'because']);
      const not = Array.isArray(entry['not']) ? entry['not'] : [entry['not']];
      return {
        use: wordAt(entry['use'], file, `${at}.use`),
        not: not.map((word) => wordAt(word, file, `${at}.not`)),
        because: wordAt(entry['because'], file, `${at}.because`, true),
      };
    }),
    ban: listAt(style['ban'], file, 'ban').map((item, i) => {
      const at = `ban[${i}]`;
      const entry = objectAt(item, file, at, ['word', 'because']);
      return { word: wordAt(entry['word'], file, `${at}.word`), because: wordAt(entry['because'], file, `${at}.because`, true) };
    }),
  };
}

function objectAt(value: unknown, file: string, path: string, keys: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HouseStyleError(file, path || JSON.stringify(value), `{ ${keys.join(', ')} }`);
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw new HouseStyleError(file, path === '' ? key : `${path}.${key}`, keys.join(', '), nearest(key, keys));
  }
  return value as Record<string, unknown>;
}

function listAt(value: unknown, file: string, path: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new HouseStyleError(file, path, '[ … ]');
  return value;
}

/** Words and phrases are compared in lower case and NFC; a reason is kept as it is. */
function wordAt(value: unknown, file: string, path: string, isReason = false): string {
  if (typeof value !== 'string' || value.trim() === '') throw new HouseStyleError(file, path, '"…"');
  const text = value.normalize('NFC').trim();
  return isReason ? text.replace(/\.$/, '') : text.replace(/\s+/g, ' ').toLowerCase();
}
