/** What the page remembers: choices for good, the draft until the tab is closed. */
import type { Locale } from '../messages/locale.ts';
import type { Preset } from '../lint/plugin.ts';
import type { Shape } from './protocol.ts';

export interface Settings {
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
  preset: Preset;
  /** Rules that were turned off. */
  off: string[];
  /** Lines of the personal dictionary. */
  words: string[];
}

export interface Draft {
  text: string;
  /** The text to compare with. */
  original: string;
  name: string;
  shape: Shape;
}

const KEY = 'vilint';

/** A browser may forbid storage; the page then forgets. */
function read<T>(storage: () => Storage): Partial<T> {
  try {
    return (JSON.parse(storage().getItem(KEY) ?? '{}') ?? {}) as Partial<T>;
  } catch {
    return {};
  }
}

function write(storage: () => Storage, value: object): void {
  try {
    storage().setItem(KEY, JSON.stringify(value));
  } catch {
    // Full or forbidden.
  }
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The choices of this browser; whatever is missing or odd is as for a new user. */
export function readSettings(): Settings {
  const { locale, theme, preset, off, words } = read<Settings>(() => localStorage);
  const address = new URLSearchParams(location.search).get('lang');
  return {
    locale: address === 'en' || address === 'vi' ? address : locale === 'en' ? 'en' : 'vi',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    preset: preset === 'ci' || preset === 'editorial' ? preset : 'recommended',
    off: stringsOf(off),
    words: stringsOf(words),
  };
}

export function writeSettings(settings: Settings): void {
  write(() => localStorage, settings);
}

export function readDraft(): Draft | undefined {
  const { text, original, name, shape } = read<Draft>(() => sessionStorage);
  return typeof text === 'string' && typeof original === 'string' && typeof name === 'string' && shape !== undefined
    ? { text, original, name, shape }
    : undefined;
}

export function writeDraft(draft: Draft): void {
  write(() => sessionStorage, draft);
}
