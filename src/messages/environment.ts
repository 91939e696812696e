/** The language of messages where neither an option nor a configuration names one. */
import type { Locale } from './locale.ts';

/** The first that is set and not empty holds, as in POSIX. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language for a tag such as `vi_VN.UTF-8` or `en-GB`: English for every language that has no messages here.
 * @returns undefined for a tag that names no language: `C`, `POSIX`, an empty one
 */
export function localeOfTag(tag: string): Locale | undefined {
  const language = /^[a-z]*/.exec(tag.toLowerCase())![0];
  if (language === '' || language === 'c' || language === 'posix') return undefined;
  return language.startsWith('vi') ? 'vi' : 'en';
}

/** The language that the environment asks for; Vietnamese if it asks for none. */
export function localeFromEnvironment(environment: Readonly<Record<string, string | undefined>>): Locale {
  const tag = VARIABLES.map((name) => environment[name]).find(Boolean);
  return localeOfTag(tag ?? '') ?? 'vi';
}
