/** Brings the content script into pages: into one that the reader has clicked for, and into those of allowed sites. */
import { allowedPatterns } from '../allowed.ts';

const SCRIPT = 'content.js';
const STYLE = 'content.css';
const ID = 'vilint';

/** Puts the script into every frame of a tab that it is not in yet; it knows itself whether it was there before. */
export async function enter(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await chrome.scripting.removeCSS({ target, files: [STYLE] }).catch(() => undefined);
  await chrome.scripting.insertCSS({ target, files: [STYLE] });
  await chrome.scripting.executeScript({ target, files: [SCRIPT] });
}

/** Has the browser put the script into the pages of allowed sites from now on, editors in frames too. */
export async function registerAllowed(): Promise<void> {
  const matches = await allowedPatterns();
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    js: [SCRIPT],
    css: [STYLE],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  if (known.length > 0) await chrome.scripting.updateContentScripts([{ ...script, js: [SCRIPT], css: [STYLE] }]);
  else await chrome.scripting.registerContentScripts([{ ...script, js: [SCRIPT], css: [STYLE] }]);
}
