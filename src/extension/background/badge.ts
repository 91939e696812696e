/** The count on the icon: the findings in all frames of a tab. It outlives the worker. */
import type { Tally } from '../protocol.ts';
import { oneAfterTheOther } from '../queue.ts';

/** By frame. */
type Tallies = Readonly<Record<number, Tally>>;

const keyOf = (tab: number): string => `tallies ${tab}`;
const queue = oneAfterTheOther();
const MOST_SHOWN = 99;

async function talliesOf(tab: number): Promise<Tallies> {
  const { [keyOf(tab)]: tallies } = await chrome.storage.session.get(keyOf(tab));
  return (tallies ?? {}) as Tallies;
}

function sum(tallies: Tallies): Tally {
  return Object.values(tallies).reduce((all, one) => ({ count: all.count + one.count, fields: all.fields + one.fields }), {
    count: 0,
    fields: 0,
  });
}

/** What a tab shows. */
export async function tallyOf(tab: number): Promise<Tally> {
  return sum(await talliesOf(tab));
}

/** Calls back whenever a tab shows more or fewer. */
export function whenTalliesChange(hear: () => void): void {
  chrome.storage.onChanged.addListener((_, area) => {
    if (area === 'session') hear();
  });
}

/** Takes note of what a frame shows. A page that has just been opened takes the place of all frames before it. */
export function setTally(tab: number, frame: number, tally: Tally, isNewPage: boolean): Promise<void> {
  return queue(async () => {
    const tallies = { ...(isNewPage ? {} : await talliesOf(tab)), [frame]: tally };
    await chrome.storage.session.set({ [keyOf(tab)]: tallies });
    const { count: all } = sum(tallies);
    await chrome.action.setBadgeBackgroundColor({ color: '#b3261e' });
    await chrome.action.setBadgeTextColor({ color: '#ffffff' });
    // The tab may have been closed meanwhile.
    await chrome.action
      .setBadgeText({ tabId: tab, text: all === 0 ? '' : all > MOST_SHOWN ? `${MOST_SHOWN}+` : String(all) })
      .catch(() => undefined);
  });
}

/** Forgets a tab that is gone. */
export function forgetTab(tab: number): void {
  void queue(() => chrome.storage.session.remove(keyOf(tab)));
}
