/** The settings that a client sends, in initializationOptions or as its configuration. */
import { checkConfig, Unfit } from '../../config/check-config.ts';
import type { Choices, Programs } from '../../config/settings.ts';
import type { Localised } from '../../messages/locale.ts';
import { Mistake } from '../../messages/mistake.ts';

export interface ServerOptions {
  readonly choices: Choices;
  /** Milliseconds from the last key to the check; undefined: the server's own choice. */
  readonly debounce: number | undefined;
  /** Undefined: the client does not know. */
  readonly programs: Programs | undefined;
  /** The client shows the message of a finding wherever it shows what is said of it. */
  readonly showsMessages: boolean;
}

/** Keys that a configuration file has too, and keys that only an editor has. */
const SHARED = ['preset', 'rules', 'locale', 'context', 'model', 'houseStyle', 'dictionaries'] as const;
const OWN = ['config', 'debounce'] as const;
/** What only the client itself can say, when it starts the server: settings may come from the folder. */
const INITIAL = ['trusted', 'showsMessages'] as const;
/** What client libraries put among the settings for themselves. */
const FOREIGN = new Set(['trace', 'enable', 'enabled', 'path', 'command']);

/** How messages call the place where these settings stand. */
const PLACE = 'settings';

/**
 * Reads settings: `{ "vilint": { … } }`, or what stands within.
 * @param isInitial they are initializationOptions
 * @returns undefined if there are none for vilint
 * @throws Mistake for an unknown key or a bad value
 */
export function readOptions(value: unknown, isInitial = false): ServerOptions | undefined {
  const given = sectionOf(value, isInitial);
  if (given === undefined) return undefined;
  const { config, debounce, trusted, showsMessages, ...rest } = Object.fromEntries(
    Object.entries(given).filter(([key, item]) => !FOREIGN.has(key) && item !== null),
  );
  if (config !== undefined && config !== false && (typeof config !== 'string' || config === ''))
    throw mistake('config', { vi: 'một chuỗi hoặc false', en: 'a string or false' });
  if (debounce !== undefined && !(typeof debounce === 'number' && debounce >= 0 && debounce <= 60_000))
    throw mistake('debounce', { vi: 'một số mili giây', en: 'a number of milliseconds' });
  for (const [key, flag] of Object.entries({ trusted, showsMessages })) {
    if (flag === undefined) continue;
    if (!isInitial) throw mistake(key, { vi: 'trong initializationOptions, không phải ở đây', en: 'in initializationOptions, not here' });
    if (typeof flag !== 'boolean') throw mistake(key, { vi: 'true hoặc false', en: 'true or false' });
  }
  const { preset, rules, locale, context, model, houseStyle, dictionaries } = checked(rest);
  const choices: Choices = {
    config,
    preset,
    locale,
    useModel: context,
    model,
    rules: { ...(typeof houseStyle === 'object' && { 'vi/house-style': ['warn', houseStyle] as const }), ...rules },
    houseStyle: typeof houseStyle === 'string' ? houseStyle : undefined,
    words: dictionaries,
  };
  return {
    choices,
    debounce,
    programs: trusted === undefined ? undefined : trusted ? 'all' : 'none',
    showsMessages: showsMessages === true,
  };
}

/** Later settings over earlier ones. */
export function mergeChoices(...all: readonly (Choices | undefined)[]): Choices {
  const merged: Choices = {};
  for (const choices of all) {
    for (const [key, value] of Object.entries(choices ?? {})) if (value !== undefined) Object.assign(merged, { [key]: value });
  }
  return { ...merged, rules: Object.assign({}, ...all.map((choices) => choices?.rules)) as NonNullable<Choices['rules']> };
}

/** Lua has one empty table, which arrives as []. */
function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sectionOf(value: unknown, isInitial: boolean): Record<string, unknown> | undefined {
  if (!isTable(value)) return undefined;
  const settings = value;
  if ('vilint' in settings) return isTable(settings.vilint) ? settings.vilint : undefined;
  // Some clients send the settings of all servers.
  return Object.keys(settings).some((key) => [...SHARED, ...OWN, ...(isInitial ? INITIAL : [])].includes(key as never))
    ? settings
    : undefined;
}

function checked(settings: Record<string, unknown>): ReturnType<typeof checkConfig> {
  try {
    const unknown = Object.keys(settings).find((key) => !SHARED.includes(key as never));
    // The check of configuration files names the keys that it knows; those of a file alone would be taken and do nothing.
    if (unknown !== undefined && ['$schema', 'extends', 'ignores', 'overrides', 'personalDictionary'].includes(unknown))
      throw mistake(unknown, { vi: 'trong tệp cấu hình, không phải ở đây', en: 'in a configuration file, not here' });
    return checkConfig(settings);
  } catch (error) {
    if (error instanceof Unfit) throw new Mistake(PLACE, error.text, error.hint);
    throw error;
  }
}

function mistake(key: string, needed: Localised): Mistake {
  return new Mistake(PLACE, { vi: `Khóa “${key}” phải là ${needed.vi}.`, en: `Key “${key}” must be ${needed.en}.` });
}
