/** What the extension remembers, on this machine only. */
import { oneAfterTheOther } from './queue.ts';
import { readStored, type Settings as PageSettings } from '../web/settings.ts';

export interface Settings extends Pick<PageSettings, 'locale' | 'preset' | 'off' | 'words'> {
  /** Hosts of sites that are left alone. */
  sitesOff: string[];
}

const KEY = 'settings';

/** The choices of this browser; whatever is missing or odd is as for a new user. */
export async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await chrome.storage.local.get(KEY);
  const { locale, preset, off, words } = readStored(stored, chrome.i18n.getUILanguage().startsWith('en') ? 'en' : 'vi');
  const sitesOff = (stored as Partial<Settings> | undefined)?.sitesOff;
  return { locale, preset, off, words, sitesOff: Array.isArray(sitesOff) ? sitesOff.filter((site) => typeof site === 'string') : [] };
}

const queue = oneAfterTheOther();

/** Changes settings, one change after the other. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  return queue(async () => {
    const settings = await readSettings();
    await chrome.storage.local.set({ [KEY]: { ...settings, ...change(settings) } });
  });
}

/** Calls back whenever settings have changed. */
export function whenSettingsChange(hear: () => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) hear();
  });
}
