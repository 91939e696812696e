/** The settings that an ESLint configuration with the vilint plugin gives to a file. */
import { dirname } from 'node:path';
import type { ESLint } from 'eslint';
import { Mistake } from '../messages/mistake.ts';
import type { LintOptions } from '../lint/lint.ts';
import { SEVERITIES } from '../lint/severities.ts';
import rules from '../../rules/index.ts';
import { reasonOf } from '../messages/reason.ts';
import { nearest } from '../messages/nearest.ts';
import { inTime } from './in-time.ts';
import { readText } from './load.ts';
import { ESLINT, importOutside } from './outside.ts';

export const ESLINT_CONFIGS: readonly string[] = ['eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs'];

export type EslintSettings = Pick<LintOptions, 'rules' | 'locale' | 'useModel' | 'words' | 'maxFindings'>;

/** What ESLint tells of a file: it passes it over, it has no vilint rules for it, or these settings. */
export type EslintAnswer = 'ignored' | 'unmatched' | EslintSettings;

interface Calculated {
  plugins?: Record<string, { meta?: { name?: string } }>;
  rules?: Record<string, readonly [severity: number, ...options: object[]]>;
  languageOptions?: Pick<LintOptions, 'locale' | 'words' | 'maxFindings'> & { context?: boolean };
}

/** Loading a configuration costs more than a check, so one that never names the plugin is not loaded. */
export function namesVilint(file: string): boolean {
  return readText(file).includes('vilint');
}

/** Makes the look-up for one ESLint configuration. Throws a Mistake if it cannot be loaded. */
export async function openEslintConfig(file: string, shown: string): Promise<(path: string) => Promise<EslintAnswer>> {
  // The whole of ESLint is needed only here.
  const { ESLint: Whole } = (await importOutside(ESLINT)) as { ESLint: typeof ESLint };
  const eslint = new Whole({ cwd: dirname(file), overrideConfigFile: file });
  return async (path) => {
    try {
      const config = (await inTime(eslint.calculateConfigForFile(path))) as Calculated | undefined;
      return config === undefined ? whyNone(eslint, path) : settingsOf(config);
    } catch (error) {
      const reason = reasonOf(error);
      const [, rule] = /Could not find "([^"]+)" in plugin/.exec(reason) ?? [];
      throw new Mistake(
        shown,
        { vi: `Không nạp được: ${reason}`, en: `Cannot be loaded: ${reason}` },
        rule === undefined ? undefined : nearest(rule, Object.keys(rules)),
      );
    }
  };
}

/** ESLint tells a file that it is to pass over from one that no `files` match only in the warning of a lint. */
async function whyNone(eslint: ESLint, filePath: string): Promise<EslintAnswer> {
  const [result] = await eslint.lintText('', { filePath, warnIgnored: true });
  return result?.messages.some(({ message }) => message.includes('no matching configuration')) ? 'unmatched' : 'ignored';
}

function settingsOf({ plugins = {}, rules: set = {}, languageOptions = {} }: Calculated): EslintAnswer {
  const namespace = Object.keys(plugins).find((name) => plugins[name].meta?.name === 'vilint');
  if (namespace === undefined) return 'unmatched';
  const entries = Object.keys(rules).map((id) => {
    const [severity, ...options] = set[`${namespace}/${id}`] ?? [0];
    return [`vi/${id}`, severity === 0 ? SEVERITIES[0] : [SEVERITIES[severity], ...options]] as const;
  });
  const { locale, context, words, maxFindings } = languageOptions;
  return {
    rules: Object.fromEntries(entries) as NonNullable<LintOptions['rules']>,
    ...(locale !== undefined && { locale }),
    ...(context !== undefined && { useModel: context }),
    ...(words !== undefined && { words }),
    ...(maxFindings !== undefined && { maxFindings }),
  };
}
