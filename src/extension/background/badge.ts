/** The count on the icon: the findings in all frames of a tab. It outlives the worker. */
import { oneAfterTheOther } from '../queue.ts';

/** Counts by frame. */
type Counts = Readonly<Record<number, number>>;

const keyOf = (tab: number): string => `counts ${tab}`;
const queue = oneAfterTheOther();
const MOST_SHOWN = 99;

async function countsOf(tab: number): Promise<Counts> {
  const { [keyOf(tab)]: counts } = await chrome.storage.session.get(keyOf(tab));
  return (counts ?? {}) as Counts;
}

const sum = (counts: Counts): number => Object.values(counts).reduce((all, count) => all + count, 0);

/** Findings that a tab shows. */
export async function countOf(tab: number): Promise<number> {
  return sum(await countsOf(tab));
}

/** Calls back whenever a tab shows more or fewer. */
export function whenCountsChange(hear: () => void): void {
  chrome.storage.onChanged.addListener((_, area) => {
    if (area === 'session') hear();
  });
}

/** Takes note of what a frame shows. A page that has just been opened takes the place of all frames before it. */
export function setCount(tab: number, frame: number, count: number, isNewPage: boolean): Promise<void> {
  return queue(async () => {
    const counts = { ...(isNewPage ? {} : await countsOf(tab)), [frame]: count };
    await chrome.storage.session.set({ [keyOf(tab)]: counts });
    const all = sum(counts);
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
