/** What a configuration may say. `export default` of vilint.config.js, or the object of vilint.config.json. */
import type { HouseStyle } from '../analysis/house-style.ts';
import type { Locale } from '../messages/locale.ts';
import type { Preset } from '../lint/plugin.ts';

export type Severity = 'off' | 'warn' | 'error';

/** `off`, `warn`, `error` (or 0, 1, 2), with the options of the rule if it takes any. */
export type RuleSetting = Severity | 0 | 1 | 2 | readonly [severity: Severity | 0 | 1 | 2, options: HouseStyle];

/** What may differ from folder to folder. */
export interface Layer {
  /** The set of rules to begin with; `recommended` if nothing says otherwise. */
  preset?: Preset;
  /** Settings by rule, with or without `vi/`. */
  rules?: Record<string, RuleSetting>;
  /** False: no rule that needs the language model. */
  context?: boolean;
  /** Dictionaries of the project or the team, as paths from this file. */
  dictionaries?: string | string[];
  /** The house style, or the path of its file from this file. */
  houseStyle?: HouseStyle | string;
}

export interface Override extends Layer {
  /** Globs of the files it holds for, from the folder of the configuration. */
  files: string | string[];
  /** Globs of files among them that it does not hold for. */
  ignores?: string | string[];
}

export interface Config extends Layer {
  $schema?: string;
  /** Configurations to build upon, as paths from this file; what stands here wins. */
  extends?: string | string[];
  /** Language of messages. */
  locale?: Locale;
  /** A language model instead of the one that ships, as a path from this file. */
  model?: string;
  /** False: the personal dictionary is not read. */
  personalDictionary?: boolean;
  /** Globs of files that are not checked. */
  ignores?: string | string[];
  /** Settings for some files, over those above; a later one wins. */
  overrides?: Override[];
}
