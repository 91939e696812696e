/** Loads a configuration file and those that it extends, checks them, and makes their paths absolute. */
import { statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskPath } from '../files/names.ts';
import { HouseStyleError, parseHouseStyle, type HouseStyle } from '../analysis/house-style.ts';
import { Mistake } from '../messages/mistake.ts';
import { reasonOf } from '../messages/reason.ts';
import type { Locale } from '../messages/locale.ts';
import type { Preset } from '../lint/plugin.ts';
import { checkConfig, keyOf, Unfit, type CheckedConfig, type CheckedLayer, type Path, type RuleEntry } from './check-config.ts';
import { isFile } from './find.ts';
import { inTime } from './in-time.ts';
import { parseJson, placeInJson } from './json.ts';
import { importOutside } from './outside.ts';
import { readWhole } from '../files/read.ts';

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

export const NO_FILE = { vi: 'Không có tệp này.', en: 'No such file.' };
const EVERYWHERE = { files: undefined, ignores: [], preset: undefined, useModel: undefined };

/** Reads a UTF-8 text without its byte order mark. Throws a Mistake. */
export function readText(file: string, shown: string = file): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readWhole(diskPath(file)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Mistake(shown, NO_FILE);
    if (error instanceof TypeError) throw new Mistake(shown, { vi: 'Tệp không phải UTF-8.', en: 'The file is not UTF-8.' });
    throw new Mistake(shown, { vi: `Không đọc được (${code}).`, en: `Cannot be read (${code}).` });
  }
}

/** What a configuration that is a program has to pass before it is run. Throws a Mistake. */
export type MayRun = (file: string, shown: string) => void;

/** Whoever starts a program in a folder wants what is written there. */
export const RUN_ALL: MayRun = () => undefined;

/**
 * Loads a configuration.
 * @param show the name of a file in messages
 * @throws Mistake naming file and key, in JSON with line and column
 */
export async function loadConfig(file: string, show: (file: string) => string, mayRun = RUN_ALL): Promise<LoadedConfig> {
  const chain = await chainOf(file, show, mayRun, [], new Map());
  const last = <K extends 'locale' | 'model' | 'personalDictionary'>(key: K): LoadedConfig[K] =>
    chain.findLast((config) => config[key] !== undefined)?.[key] as LoadedConfig[K];
  return {
    sources: chain.flatMap(({ sources }) => sources),
    layers: chain.flatMap(({ layers }) => layers),
    ignores: chain.flatMap(({ ignores }) => ignores),
    locale: last('locale'),
    model: last('model'),
    personalDictionary: last('personalDictionary'),
  };
}

/**
 * A configuration after those that it extends, each once: where one counts twice, the later place alone decides.
 * @param above the files on the way to this one
 * @param known what was read before, by file
 */
async function chainOf(
  file: string,
  show: (file: string) => string,
  mayRun: MayRun,
  above: readonly string[],
  known: Map<string, readonly LoadedConfig[]>,
): Promise<readonly LoadedConfig[]> {
  const { value, json } = await read(file, show(file), mayRun);
  try {
    const config = checkConfig(value);
    const bases: LoadedConfig[] = [];
    for (const [i, path] of (config.extends ?? []).entries()) {
      const base = pathFrom(file, path, ['extends', i]);
      if ([...above, file].includes(base))
        throw new Unfit(['extends', i], { vi: 'Khóa “extends” đi vòng tròn.', en: 'Key “extends” goes in a circle.' });
      let chain = known.get(base);
      if (chain === undefined) known.set(base, (chain = await chainOf(base, show, mayRun, [...above, file], known)));
      bases.push(...chain);
    }
    const each = bases.filter((base, i) => bases.lastIndexOf(base) === i);
    return [...each, await ownConfig(config, file, show)];
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    const place = json === undefined ? show(file) : await placeInJson(json, show(file), error.path);
    throw new Mistake(place, error.text, error.hint);
  }
}

/** The path that a configuration names. Throws Unfit if there is no such file. */
function pathFrom(file: string, path: string, key: Path): string {
  const target = resolve(dirname(file), path);
  if (isFile(target)) return target;
  throw new Unfit(key, { vi: `Khóa “${keyOf(key)}”: không có tệp “${path}”.`, en: `Key “${keyOf(key)}”: no such file “${path}”.` });
}

/** The value of a configuration file, with its text if it is JSON. */
async function read(file: string, shown: string, mayRun: MayRun): Promise<{ value: unknown; json?: string }> {
  if (extname(file) === '.json') {
    const json = readText(file, shown);
    return { value: await parseJson(json, shown), json };
  }
  if (!isFile(file)) throw new Mistake(shown, NO_FILE);
  mayRun(file, shown);
  try {
    // A long-running program reads a changed file anew.
    const url = `${pathToFileURL(file).href}?${statSync(file).mtimeMs}`;
    const { default: value } = (await inTime(importOutside(url))) as { default?: unknown };
    // Plain data: no getter answers later, nothing waits, nothing is a function.
    return { value: structuredClone(value) };
  } catch (error) {
    const reason = reasonOf(error);
    throw new Mistake(shown, { vi: `Không nạp được: ${reason}`, en: `Cannot be loaded: ${reason}` });
  }
}

/** What a configuration says itself. Throws Unfit. */
async function ownConfig(config: CheckedConfig, file: string, show: (file: string) => string): Promise<LoadedConfig> {
  const styles: string[] = [];
  const styleAt = (path: string, key: Path): string => {
    const style = pathFrom(file, path, key);
    styles.push(style);
    return style;
  };
  const layer = async (given: CheckedLayer, at: Path): Promise<LoadedLayer> => ({
    ...EVERYWHERE,
    ...(given.preset !== undefined && { preset: given.preset }),
    ...(given.context !== undefined && { useModel: given.context }),
    rules: { ...(await houseStyle(given.houseStyle, (path) => styleAt(path, [...at, 'houseStyle']), show)), ...given.rules },
    dictionaries: (given.dictionaries ?? []).map((path, i) => pathFrom(file, path, [...at, 'dictionaries', i])),
  });
  const layers = [await layer(config, [])];
  for (const [i, override] of (config.overrides ?? []).entries()) {
    const { files, ignores = [] } = override;
    layers.push({ ...(await layer(override, ['overrides', i])), files, ignores });
  }
  return {
    sources: [file, ...styles],
    layers,
    ignores: config.ignores ?? [],
    locale: config.locale,
    model: config.model === undefined ? undefined : pathFrom(file, config.model, ['model']),
    personalDictionary: config.personalDictionary,
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
