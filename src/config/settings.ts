/**
 * What holds for a file: command line over overrides over configuration over preset. Without a configuration nothing but
 * the names of files is looked at.
 */
import { dirname, resolve } from 'node:path';
import type { LintOptions } from '../lint/lint.ts';
import { MAX_FINDINGS } from '../language/limit.ts';
import { localeFromEnvironment } from '../messages/environment.ts';
import type { Locale } from '../messages/locale.ts';
import type { Preset } from '../lint/plugin.ts';
import type { RuleEntry } from './check-config.ts';
import { ESLINT_CONFIGS } from './eslint-config.ts';
import { isFile, shownFrom, upwardSearch } from './find.ts';
import { openIgnoreFiles, type IgnoredBy } from './ignore-file.ts';
import { CONFIGS, readHouseStyle, RUN_ALL, type LoadedLayer, type MayRun } from './load.ts';
import { NO_RULING, openConfig, openEslint, type RulingFor, type Ruling } from './ruling.ts';
import { refuseProgram, requireFiles, requireTrusted } from './trust.ts';
import { personalDictionaryPath, PROJECT_DICTIONARY, readWords, usesPersonalDictionary } from './dictionary-files.ts';

/** All, those in trusted places (trust.ts), or none. */
export type Programs = 'all' | 'trusted' | 'none';

const MAY_RUN: Readonly<Record<Programs, MayRun>> = { all: RUN_ALL, trusted: requireTrusted, none: refuseProgram };

/** What the command line says; undefined where it says nothing. */
export interface Choices {
  /** A configuration instead of the one that is found, or false: look for no configuration and no dictionary. */
  config?: string | false | undefined;
  preset?: Preset | undefined;
  rules?: Readonly<Record<string, RuleEntry>> | undefined;
  locale?: Locale | undefined;
  /** The language of an editor, where neither this nor a configuration names one; else the environment's. */
  clientLocale?: Locale | undefined;
  useModel?: boolean | undefined;
  model?: string | undefined;
  houseStyle?: string | undefined;
  /** Dictionaries besides those that are found, or false: no dictionary at all. */
  words?: readonly string[] | false | undefined;
  maxFindings?: number | undefined;
  /** Which configurations that are programs are run; not given: all, because whoever started the program asked for them. */
  programs?: Programs | undefined;
}

/** The options of a check that a configuration decides. */
export type LintSettings = Required<Pick<LintOptions, 'preset' | 'locale' | 'useModel' | 'rules' | 'words' | 'maxFindings'>>;

/** Plain data. Files with the same settings get the same object. */
export interface Settings {
  readonly lint: LintSettings;
  /** Path of a language model instead of the one that ships. */
  readonly model: string | undefined;
  /** True: the configuration or an ignore file says that the file is not to be checked. */
  readonly ignored: boolean;
  /** The configurations that were read. */
  readonly sources: readonly string[];
  /** The dictionaries that were read. */
  readonly dictionaries: readonly string[];
  /** True: the dictionary of the person holds, if there is one. */
  readonly personalDictionary: boolean;
}

/** Settings of a file by its absolute path. Throws a Mistake, the same one for each file under a bad configuration. */
export type SettingsFor = (path: string) => Promise<Settings>;

/**
 * Makes the look-up of settings.
 * @param cwd paths of the choices count from here, and so do the globs of a configuration named on the command line
 */
export function openSettings(choices: Choices, cwd: string): SettingsFor {
  const show = shownFrom(cwd);
  const rulingFor = openRulings(choices, cwd, show);
  const ignoredBy: IgnoredBy = choices.config === false ? () => undefined : openIgnoreFiles(show);
  const findDictionary = upwardSearch([PROJECT_DICTIONARY]);
  const read = remember((file: string) => readWords(file, show(file)));

  const readsPersonal = ({ personalDictionary }: Ruling): boolean =>
    choices.words !== false && choices.config !== false && personalDictionary && usesPersonalDictionary();

  /** Dictionaries that hold for a file, the most general first. */
  function dictionariesFor(path: string, ruling: Ruling): string[] {
    if (choices.words === false) return [];
    const files = (choices.words ?? []).map((file) => resolve(cwd, file));
    if (choices.config === false) return files;
    const personal = readsPersonal(ruling) ? [personalDictionaryPath()].filter(isFile) : [];
    const project = [findDictionary(dirname(path))].filter((file) => file !== undefined);
    return [...new Set([...personal, ...ruling.layers.flatMap(({ dictionaries }) => dictionaries), ...project, ...files])];
  }

  async function make(ruling: Ruling, dictionaries: readonly string[]): Promise<Settings> {
    const { layers, eslint, sources, ignored } = ruling;
    const last = <K extends 'preset' | 'useModel'>(key: K): LoadedLayer[K] =>
      layers.findLast((layer) => layer[key] !== undefined)?.[key] as LoadedLayer[K];
    const style = choices.houseStyle && (await readHouseStyle(resolve(cwd, choices.houseStyle), show));
    const set = [
      // A preset on the command line takes the place of the rules that ESLint would run.
      ...(choices.preset === undefined ? [eslint?.rules as Record<string, RuleEntry>] : []),
      ...layers.map((layer) => layer.rules),
      ...(style ? [{ 'vi/house-style': ['warn', style] as const }] : []),
      choices.rules ?? {},
    ];
    const words = choices.words === false ? [] : [...(eslint?.words ?? []), ...dictionaries.flatMap(read)];
    return {
      lint: {
        preset: choices.preset ?? last('preset') ?? 'recommended',
        locale: choices.locale ?? ruling.locale ?? eslint?.locale ?? choices.clientLocale ?? localeFromEnvironment(process.env),
        useModel: choices.useModel ?? last('useModel') ?? eslint?.useModel ?? true,
        rules: mergeRules(set) as LintSettings['rules'],
        words: [...new Set(words)],
        maxFindings: choices.maxFindings ?? eslint?.maxFindings ?? MAX_FINDINGS,
      },
      model: choices.model === undefined ? ruling.model : resolve(cwd, choices.model),
      ignored,
      sources,
      dictionaries,
      personalDictionary: readsPersonal(ruling),
    };
  }

  /** The ruling with the word of an ignore file; the same object for the same two. */
  const ignoredRulings = new Map<Ruling, Map<string, Ruling>>();
  function ignoredRuling(ruling: Ruling, file: string): Ruling {
    const byFile = ignoredRulings.get(ruling) ?? new Map<string, Ruling>();
    ignoredRulings.set(ruling, byFile);
    const known = byFile.get(file) ?? { ...ruling, ignored: true, sources: [...ruling.sources, file] };
    byFile.set(file, known);
    return known;
  }

  const made = new Map<Ruling, Map<string, Promise<Settings>>>();
  const named = [choices.config || [], choices.model ?? [], choices.houseStyle ?? [], choices.words || []].flat();
  return async (path) => {
    if (choices.programs !== undefined)
      requireFiles(
        named.map((file) => resolve(cwd, file)),
        show,
      );
    const found = await rulingFor(path);
    const ignoring = ignoredBy(path);
    const ruling = ignoring === undefined ? found : ignoredRuling(found, ignoring);
    const dictionaries = dictionariesFor(path, ruling);
    const key = dictionaries.join('\0');
    let known = made.get(ruling);
    if (known === undefined) made.set(ruling, (known = new Map()));
    let settings = known.get(key);
    if (settings === undefined) known.set(key, (settings = make(ruling, dictionaries)));
    return settings;
  };
}

/** Each configuration is opened once. One of vilint, however far up, goes before one of ESLint. */
function openRulings({ config, programs }: Choices, cwd: string, show: (file: string) => string): RulingFor {
  if (config === false) return () => NO_RULING;
  const mayRun = programs === undefined ? RUN_ALL : MAY_RUN[programs];
  const open = remember((file: string) => openConfig(file, config === undefined ? dirname(file) : cwd, show, mayRun));
  if (config !== undefined) return async (path) => (await open(resolve(cwd, config)))(path);
  const openOther = remember((file: string) => openEslint(file, show, mayRun));
  const find = upwardSearch(CONFIGS);
  const findOther = upwardSearch(ESLINT_CONFIGS);
  return async (path) => {
    const folder = dirname(path);
    const file = find(folder);
    if (file !== undefined) return (await open(file))(path);
    const other = findOther(folder);
    return other === undefined ? NO_RULING : (await openOther(other))(path);
  };
}

/** As ESLint has it: a later severity alone keeps the options that were given before. */
function mergeRules(layers: readonly (Readonly<Record<string, RuleEntry>> | undefined)[]): Record<string, RuleEntry> {
  const merged: Record<string, RuleEntry> = {};
  for (const layer of layers) {
    for (const [id, entry] of Object.entries(layer ?? {})) {
      const before = merged[id];
      merged[id] = typeof entry === 'string' && Array.isArray(before) ? [entry, before[1]] : entry;
    }
  }
  return merged;
}

/** A function of a file that is called once for each. */
function remember<T>(make: (file: string) => T): (file: string) => T {
  const made = new Map<string, T>();
  return (file) => {
    if (!made.has(file)) made.set(file, make(file));
    return made.get(file)!;
  };
}
