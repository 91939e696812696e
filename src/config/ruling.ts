/** What a configuration rules for a file, be it vilint's own or ESLint's. */
import { Mistake } from '../messages/mistake.ts';
import type { Locale } from '../messages/locale.ts';
import { openEslintConfig, namesVilint, type EslintSettings } from './eslint-config.ts';
import { GlobError, matcherOf, type Matcher } from './globs.ts';
import { loadConfig, RUN_ALL, type LoadedLayer } from './load.ts';

export interface Ruling {
  readonly ignored: boolean;
  /** Those that hold for the file; later ones win. */
  readonly layers: readonly LoadedLayer[];
  readonly locale: Locale | undefined;
  readonly model: string | undefined;
  readonly personalDictionary: boolean;
  readonly sources: readonly string[];
  /** What an ESLint configuration says, where there is none of vilint. */
  readonly eslint?: EslintSettings;
}

/** The ruling for a file by its path; the same object for files under the same settings. */
export type RulingFor = (path: string) => Promise<Ruling> | Ruling;

export const NO_RULING: Ruling = { ignored: false, layers: [], locale: undefined, model: undefined, personalDictionary: true, sources: [] };

/**
 * Opens a configuration of vilint. Throws a Mistake.
 * @param folder its globs count from here
 */
export async function openConfig(file: string, folder: string, show: (file: string) => string, mayRun = RUN_ALL): Promise<RulingFor> {
  const { layers, ignores, locale, model, personalDictionary = true, sources } = await loadConfig(file, show, mayRun);
  const matcher = (globs: readonly string[]): Matcher => {
    try {
      return matcherOf(globs, folder);
    } catch (error) {
      throw error instanceof GlobError ? new Mistake(show(file), error.text) : error;
    }
  };
  const isIgnored = matcher(ignores);
  const tests = layers.map(({ files, ignores: except }) => {
    const [holds, excepted] = [matcher(files ?? []), matcher(except)];
    return (path: string): boolean => files === undefined || (holds(path) && !excepted(path));
  });
  const rulings = new Map<string, Ruling>();
  return (path) => {
    const ignored = isIgnored(path);
    const holding = tests.map((holds) => holds(path));
    const key = `${ignored}:${holding.join()}`;
    let ruling = rulings.get(key);
    if (ruling === undefined) {
      ruling = { ignored, layers: layers.filter((_, i) => holding[i]), locale, model, personalDictionary, sources };
      rulings.set(key, ruling);
    }
    return ruling;
  };
}

/** Opens a configuration of ESLint, which counts only if it uses the plugin. Throws a Mistake. */
export async function openEslint(file: string, show: (file: string) => string, mayRun = RUN_ALL): Promise<RulingFor> {
  if (!namesVilint(file)) return () => NO_RULING;
  mayRun(file, show(file));
  const answerFor = await openEslintConfig(file, show(file));
  const base = { ...NO_RULING, sources: [file] };
  const rulings = new Map<string, Ruling>();
  return async (path) => {
    const answer = await answerFor(path);
    if (answer === 'unmatched') return NO_RULING;
    const key = JSON.stringify(answer);
    let ruling = rulings.get(key);
    if (ruling === undefined) rulings.set(key, (ruling = answer === 'ignored' ? { ...base, ignored: true } : { ...base, eslint: answer }));
    return ruling;
  };
}
