/** Holds a configuration to its form. The first mistake is thrown with its path, so that JSON can tell line and column. */
import { inspect } from 'node:util';
import { HouseStyleError, parseHouseStyle, type HouseStyle } from '../analysis/house-style.ts';
import { LOCALES } from '../messages/locale.ts';
import { PRESETS } from '../lint/plugin.ts';
import { SEVERITIES } from '../lint/severities.ts';
import type { Localised } from '../messages/locale.ts';
import { nearest } from '../messages/nearest.ts';
import rules from '../../rules/index.ts';
import type { Config, Layer, Override, Severity } from './config.ts';

export type Path = readonly (string | number)[];

/** A key or value that cannot stand; `path` leads to it. */
export class Unfit extends Error {
  readonly path: Path;
  readonly text: Localised;
  readonly hint: string | undefined;

  constructor(path: Path, text: Localised, hint?: string) {
    super(text.en);
    this.path = path;
    this.text = text;
    this.hint = hint;
  }
}

/** A rule's setting in one form: severity, with options if there are any. */
export type RuleEntry = Severity | readonly [Severity, HouseStyle];

/** Lists are lists, severities are names, rules have their full id. */
interface Checked {
  rules?: Record<string, RuleEntry>;
  dictionaries?: string[];
}
export type CheckedLayer = Omit<Layer, keyof Checked> & Checked;
export type CheckedOverride = Omit<Override, keyof Checked | 'files' | 'ignores'> & Checked & { files: string[]; ignores?: string[] };
export type CheckedConfig = Omit<Config, keyof Checked | 'extends' | 'ignores' | 'overrides'> &
  Checked & { extends?: string[]; ignores?: string[]; overrides?: CheckedOverride[] };

type Check<T> = (value: unknown, path: Path) => T;
/** The checks of an object's keys. */
type Shape<T> = { readonly [K in keyof T]-?: Check<Exclude<T[K], undefined>> };

/** The one rule with options. */
const HOUSE_STYLE = 'house-style';

/** `overrides[0].rules.dot-row` */
export function keyOf(path: Path): string {
  return path.reduce<string>((key, step) => (typeof step === 'number' ? `${key}[${step}]` : key === '' ? step : `${key}.${step}`), '');
}

function unfit(path: Path, needed: Localised): Unfit {
  const key = keyOf(path);
  if (key === '') return new Unfit(path, { vi: `Cấu hình phải là ${needed.vi}.`, en: `A configuration must be ${needed.en}.` });
  return new Unfit(path, { vi: `Khóa “${key}” phải là ${needed.vi}.`, en: `Key “${key}” must be ${needed.en}.` });
}

const text: Check<string> = (value, path) => {
  if (typeof value === 'string' && value !== '') return value;
  throw unfit(path, { vi: 'một chuỗi', en: 'a string' });
};

const flag: Check<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw unfit(path, { vi: 'true hoặc false', en: 'true or false' });
};

const texts: Check<string[]> = (value, path) => {
  if (typeof value === 'string') return [text(value, path)];
  if (Array.isArray(value)) return value.map((item, i) => text(item, [...path, i]));
  throw unfit(path, { vi: 'một chuỗi hoặc một danh sách chuỗi', en: 'a string or a list of strings' });
};

function oneOf<T extends string>(known: readonly T[]): Check<T> {
  return (value, path) => {
    if (known.includes(value as T)) return value as T;
    const [key, list] = [keyOf(path), known.join(', ')];
    const shown = typeof value === 'string' ? value : inspect(value, { depth: 1, breakLength: Infinity });
    throw new Unfit(
      path,
      { vi: `Khóa “${key}” không nhận “${shown}”. Chọn: ${list}.`, en: `Key “${key}” cannot be “${shown}”. Choose from: ${list}.` },
      nearest(shown, known),
    );
  };
}

function object(value: unknown, path: Path): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw unfit(path, { vi: 'một đối tượng { … }', en: 'an object { … }' });
}

/** Every key is known and its value fits; keys with undefined count as absent. */
function shaped<T>(shape: Shape<T>): Check<T> {
  const known = Object.keys(shape);
  return (value, path) => {
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(object(value, path))) {
      if (!known.includes(key)) {
        const [name, list] = [keyOf([...path, key]), known.join(', ')];
        throw new Unfit(
          [...path, key],
          { vi: `Không có khóa “${name}”. Các khóa: ${list}.`, en: `Unknown key “${name}”. Keys: ${list}.` },
          nearest(key, known),
        );
      }
      if (item !== undefined) result[key] = shape[key as keyof T](item, [...path, key]);
    }
    return result as T;
  };
}

/** Id of a rule without `vi/`. Throws for a name that is none. */
function ruleId(name: string, path: Path): string {
  const id = name.replace(/^vi\//, '');
  if (Object.hasOwn(rules, id)) return id;
  const key = keyOf(path.slice(0, -1));
  throw new Unfit(
    path,
    { vi: `Khóa “${key}”: không có quy tắc “${name}”.`, en: `Key “${key}”: unknown rule “${name}”.` },
    nearest(id, Object.keys(rules)),
  );
}

const severity: Check<Severity> = (value, path) => oneOf(SEVERITIES)(SEVERITIES[value as number] ?? value, path);

/** Checks a house style written in the configuration itself. */
function style(value: unknown, path: Path): HouseStyle {
  try {
    return parseHouseStyle(value, keyOf(path));
  } catch (error) {
    if (!(error instanceof HouseStyleError)) throw error;
    const steps = [...error.key.split(':')[0].matchAll(/\w+/g)].map(([step]) => (/^\d/.test(step) ? Number(step) : step));
    const { known, key, hint } = error;
    throw new Unfit(
      [...path, ...steps],
      {
        vi: `Khóa “${keyOf(path)}”: quy ước không nhận “${key}”. Chọn: ${known}.`,
        en: `Key “${keyOf(path)}”: a house style cannot have “${key}”. Choose from: ${known}.`,
      },
      hint,
    );
  }
}

function ruleEntry(id: string, value: unknown, path: Path): RuleEntry {
  if (!Array.isArray(value)) return severity(value, path);
  if (value.length < 2) return severity(value[0], [...path, 0]);
  if (id !== HOUSE_STYLE || value.length > 2)
    throw new Unfit([...path, 1], { vi: `Quy tắc “${id}” không có tùy chọn này.`, en: `Rule “${id}” has no such option.` });
  return [severity(value[0], [...path, 0]), style(value[1], [...path, 1])];
}

const ruleTable: Check<Record<string, RuleEntry>> = (value, path) =>
  Object.fromEntries(
    Object.entries(object(value, path)).map(([name, setting]) => {
      const id = ruleId(name, [...path, name]);
      return [`vi/${id}`, ruleEntry(id, setting, [...path, name])];
    }),
  );

const layer = {
  preset: oneOf(PRESETS),
  rules: ruleTable,
  context: flag,
  dictionaries: texts,
  houseStyle: (value: unknown, path: Path): HouseStyle | string => (typeof value === 'string' ? text(value, path) : style(value, path)),
};

const override: Check<CheckedOverride> = (value, path) => {
  const result = shaped<CheckedOverride>({ files: texts, ignores: texts, ...layer })(value, path);
  if ((result.files as string[] | undefined)?.length) return result;
  throw new Unfit(path, { vi: `“${keyOf(path)}” cần khóa “files”.`, en: `“${keyOf(path)}” needs the key “files”.` });
};

const overrides: Check<CheckedOverride[]> = (value, path) => {
  if (Array.isArray(value)) return value.map((item, i) => override(item, [...path, i]));
  throw unfit(path, { vi: 'một danh sách [ … ]', en: 'a list [ … ]' });
};

const config = shaped<CheckedConfig>({
  $schema: text,
  extends: texts,
  ...layer,
  locale: oneOf(LOCALES),
  model: text,
  personalDictionary: flag,
  ignores: texts,
  overrides,
});

/** The configuration in its checked form. Throws Unfit. */
export function checkConfig(value: unknown): CheckedConfig {
  return config(value, []);
}
