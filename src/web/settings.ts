/** What the page remembers, in this browser alone: choices, and the draft until it is wiped. */
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
  /** How the list goes through the findings. */
  order: 'kind' | 'text';
}

export interface Draft {
  text: string;
  /** The text to compare with. */
  original: string;
  name: string;
  shape: Shape;
}

const KEY = 'vilint';
const DRAFT = 'vilint-draft';

/** A browser may forbid storage; the page then forgets. */
function read<T>(storage: () => Storage, key = KEY): Partial<T> {
  try {
    return (JSON.parse(storage().getItem(key) ?? '{}') ?? {}) as Partial<T>;
  } catch {
    return {};
  }
}

/** @param value undefined: nothing is left there */
function write(storage: () => Storage, value: object | undefined, key = KEY): void {
  try {
    if (value === undefined) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden.
  }
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Choices as they were stored; whatever is missing or odd is as for a new user. */
export function readStored(stored: unknown, usualLocale: Locale): Settings {
  const { locale, theme, preset, off, words, order } = (stored ?? {}) as Partial<Settings>;
  return {
    locale: locale === 'en' || locale === 'vi' ? locale : usualLocale,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    preset: preset === 'ci' || preset === 'editorial' ? preset : 'recommended',
    off: stringsOf(off),
    words: stringsOf(words),
    order: order === 'text' ? 'text' : 'kind',
  };
}

/** The choices of this browser; the address may choose the language. */
export function readSettings(): Settings {
  const settings = readStored(
    read<Settings>(() => localStorage),
    'vi',
  );
  const address = new URLSearchParams(location.search).get('lang');
  return address === 'en' || address === 'vi' ? { ...settings, locale: address } : settings;
}

/** Keeps choices beside those that are kept already, perhaps by another tab. */
export function writeSettings(settings: Partial<Settings>): void {
  write(() => localStorage, { ...read<Settings>(() => localStorage), ...settings });
}

/** A list as somebody wants it who was shown an older one: what has come or gone meanwhile stays so. */
export function mergedList(now: readonly string[], shown: readonly string[], wanted: readonly string[]): string[] {
  const kept = wanted.filter((line) => now.includes(line) || !shown.includes(line));
  return [...kept, ...now.filter((line) => !shown.includes(line) && !kept.includes(line))];
}

/** Calls back whenever another tab has changed the choices. */
export function whenSettingsChange(hear: () => void): void {
  addEventListener('storage', ({ key }) => key === KEY && hear());
}

/** The draft of this tab, or else the last one of this browser. */
export function readDraft(): Draft | undefined {
  for (const storage of [() => sessionStorage, () => localStorage]) {
    const { text, original, name, shape } = read<Draft>(storage, DRAFT);
    if (typeof text === 'string' && typeof original === 'string' && typeof name === 'string' && shape !== undefined)
      return { text, original, name, shape };
  }
  return undefined;
}

/** Keeps a draft. Of an empty one nothing is kept. */
export function writeDraft(draft: Draft): void {
  const kept = draft.text === '' ? undefined : draft;
  write(() => sessionStorage, kept, DRAFT);
  write(() => localStorage, kept, DRAFT);
}
