/** Loads a configuration file and those that it extends, checks them, and makes their paths absolute. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HouseStyleError, parseHouseStyle, type HouseStyle } from '../analysis/house-style.ts';
import { Mistake } from '../messages/mistake.ts';
import type { Locale } from '../messages/locale.ts';
import type { Preset } from '../lint/plugin.ts';
import { checkConfig, keyOf, Unfit, type CheckedConfig, type CheckedLayer, type Path, type RuleEntry } from './check-config.ts';
import { isFile } from './find.ts';
import { parseJson, placeInJson } from './json.ts';

/** Names of a configuration; in a folder with several the first one counts. */
export const CONFIGS: readonly string[] = ['vilint.config.js', 'vilint.config.mjs', 'vilint.config.json'];

/** One step of a configuration: what it sets, for which files. Later layers win. */
export interface LoadedLayer {
  /** Undefined: all files. */
  files: readonly string[] | undefined;
  ignores: readonly string[];
  preset: Preset | undefined;
  useModel: boolean | undefined;
  rules: Readonly<Record<string, RuleEntry>>;
  dictionaries: readonly string[];
}

export interface LoadedConfig {
  /** The file, those that it extends, the farthest first, and the files of house styles. */
  sources: readonly string[];
  layers: readonly LoadedLayer[];
  ignores: readonly string[];
  locale: Locale | undefined;
  model: string | undefined;
  personalDictionary: boolean | undefined;
}

const NO_FILE = { vi: 'Không có tệp này.', en: 'No such file.' };
const EVERYWHERE = { files: undefined, ignores: [], preset: undefined, useModel: undefined };

/** Reads a UTF-8 text without its byte order mark. Throws a Mistake. */
export function readText(file: string, shown: string = file): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Mistake(shown, NO_FILE);
    if (error instanceof TypeError) throw new Mistake(shown, { vi: 'Tệp không phải UTF-8.', en: 'The file is not UTF-8.' });
    throw new Mistake(shown, { vi: `Không đọc được (${code}).`, en: `Cannot be read (${code}).` });
  }
}

/**
 * Loads a configuration.
 * @param show the name of a file in messages
 * @throws Mistake naming file and key, in JSON with line and column
 */
export async function loadConfig(file: string, show: (file: string) => string, above: readonly string[] = []): Promise<LoadedConfig> {
  const { value, json } = await read(file, show(file));
  try {
    return await resolveConfig(checkConfig(value), file, show, above);
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    const place = json === undefined ? show(file) : await placeInJson(json, show(file), error.path);
    throw new Mistake(place, error.text, error.hint);
  }
}

/** The value of a configuration file, with its text if it is JSON. */
async function read(file: string, shown: string): Promise<{ value: unknown; json?: string }> {
  if (extname(file) === '.json') {
    const json = readText(file, shown);
    return { value: await parseJson(json, shown), json };
  }
  if (!isFile(file)) throw new Mistake(shown, NO_FILE);
  try {
    // A long-running program reads a changed file anew.
    const url = `${pathToFileURL(file).href}?${statSync(file).mtimeMs}`;
    return { value: ((await import(url)) as { default?: unknown }).default };
  } catch (error) {
    const reason = String((error as Error).message).split('\n')[0];
    throw new Mistake(shown, { vi: `Không nạp được: ${reason}`, en: `Cannot be loaded: ${reason}` });
  }
}

async function resolveConfig(
  config: CheckedConfig,
  file: string,
  show: (file: string) => string,
  above: readonly string[],
): Promise<LoadedConfig> {
  const pathTo = (path: string, key: Path): string => {
    const target = resolve(dirname(file), path);
    if (isFile(target)) return target;
    throw new Unfit(key, { vi: `Khóa “${keyOf(key)}”: không có tệp “${path}”.`, en: `Key “${keyOf(key)}”: no such file “${path}”.` });
  };
  const bases: LoadedConfig[] = [];
  for (const [i, path] of (config.extends ?? []).entries()) {
    const base = pathTo(path, ['extends', i]);
    if ([...above, file].includes(base))
      throw new Unfit(['extends', i], { vi: 'Khóa “extends” đi vòng tròn.', en: 'Key “extends” goes in a circle.' });
    bases.push(await loadConfig(base, show, [...above, file]));
  }
  const styles: string[] = [];
  const styleAt = (path: string, key: Path): string => {
    const style = pathTo(path, key);
    styles.push(style);
    return style;
  };
  const layer = async (given: CheckedLayer, at: Path): Promise<LoadedLayer> => ({
    ...EVERYWHERE,
    ...(given.preset !== undefined && { preset: given.preset }),
    ...(given.context !== undefined && { useModel: given.context }),
    rules: { ...(await houseStyle(given.houseStyle, (path) => styleAt(path, [...at, 'houseStyle']), show)), ...given.rules },
    dictionaries: (given.dictionaries ?? []).map((path, i) => pathTo(path, [...at, 'dictionaries', i])),
  });
  const layers = [await layer(config, [])];
  for (const [i, override] of (config.overrides ?? []).entries()) {
    const { files, ignores = [] } = override;
    layers.push({ ...(await layer(override, ['overrides', i])), files, ignores });
  }
  const inherited = <K extends 'locale' | 'model' | 'personalDictionary'>(key: K): LoadedConfig[K] =>
    bases.findLast((base) => base[key] !== undefined)?.[key] as LoadedConfig[K];
  return {
    sources: [...bases.flatMap(({ sources }) => sources), file, ...styles],
    layers: [...bases.flatMap((base) => base.layers), ...layers],
    ignores: [...bases.flatMap(({ ignores }) => ignores), ...(config.ignores ?? [])],
    locale: config.locale ?? inherited('locale'),
    model: config.model === undefined ? inherited('model') : pathTo(config.model, ['model']),
    personalDictionary: config.personalDictionary ?? inherited('personalDictionary'),
  };
}

/** The house style as the setting of its rule. */
async function houseStyle(
  given: HouseStyle | string | undefined,
  pathTo: (path: string) => string,
  show: (file: string) => string,
): Promise<Record<string, RuleEntry>> {
  if (given === undefined) return {};
  return { 'vi/house-style': ['warn', typeof given === 'string' ? await readHouseStyle(pathTo(given), show) : given] };
}

/** Reads the file of a house style. Throws a Mistake. */
export async function readHouseStyle(file: string, show: (file: string) => string): Promise<HouseStyle> {
  const shown = show(file);
  try {
    return parseHouseStyle(await parseJson(readText(file, shown), shown), shown);
  } catch (error) {
    if (!(error instanceof HouseStyleError)) throw error;
    const { key, known, hint } = error;
    throw new Mistake(
      shown,
      { vi: `Quy ước không nhận “${key}”. Chọn: ${known}.`, en: `A house style cannot have “${key}”. Choose from: ${known}.` },
      hint,
    );
  }
}
